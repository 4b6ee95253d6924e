"""What was learned: how likely a line is main text, and which one is the title."""

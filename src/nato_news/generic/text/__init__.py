"""Which lines are the main text of an article."""

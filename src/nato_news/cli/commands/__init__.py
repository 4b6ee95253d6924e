"""The commands, a module each: a function whose signature is its options, and examples for its help."""

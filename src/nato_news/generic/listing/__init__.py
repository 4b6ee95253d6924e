"""Pages that are made of several posts or of entries about other pages."""

"""What stands on a page beside its own text: readers' comments, lists of other pages, rows of buttons, tags."""

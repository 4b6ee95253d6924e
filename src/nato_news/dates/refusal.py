"""How a reader refuses: what looks like a date and is none."""


class NoDateError(Exception):
    """What fits the grammar is no date. Raised and caught within `dates`."""

"""Source: who publishes the pages that a parser reads."""

import attrs


@attrs.frozen
class Source:
    """A publisher."""

    id: str
    """Short name, lower case with hyphens: `example-herald`."""
    name: str
    """Name as the publisher writes it."""
    domain: str | None = None
    """Host of its pages, without `www.`; an address there is evidence for the source."""
    timezone: str | None = None
    """IANA name of the zone of the times it prints without one, or `None`."""
    language: str | None = None
    """BCP 47 tag of the language its pages are in where their text does not tell."""

    def owns(self, host: str) -> bool:
        """Whether HOST is the source's domain or below it."""
        return self.domain is not None and f".{host}".endswith(f".{self.domain}")

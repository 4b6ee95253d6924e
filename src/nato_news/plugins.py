"""Plug-ins: the parsers that installed packages offer through the entry-point group `nato_news.parsers`.

What lives here: loading each of them by itself, so that a broken one is reported and the others are still
there. Which registry takes them, and when, is not known here.
"""

import warnings
from collections.abc import Callable, Iterator
from threading import RLock
from time import perf_counter
from typing import TYPE_CHECKING

from nato_news.errors import PluginWarning
from nato_news.parser import Parser

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "nato_news.parsers"
_SLOW = 1.0  # seconds that an import may take before it is reported


class Plugins:
    """The plug-ins' parsers, handed on once."""

    def __init__(self, take: Callable[[type[Parser]], object]) -> None:
        """Plug-ins for TAKE, which is called with each parser, and refuses one by raising."""
        self._take = take
        # Held while plug-ins are imported, which may take the locks of their modules: a module that another
        # thread imports must not wait for it when it registers a parser. Re-entrant, for a plug-in whose
        # module reads a page.
        self._lock = RLock()
        self._begun = self._loaded = False

    def load_once(self) -> None:
        """Load the plug-ins, in the order of their names, unless that was done; other threads wait.

        One that cannot be imported or that is refused is left out. That, and that one is slow, is said by
        a `PluginWarning`.
        """
        if not self._loaded:
            for report in self._load():
                warnings.warn(report, stacklevel=2)

    def _load(self) -> tuple[PluginWarning, ...]:
        with self._lock:
            if self._begun:
                return ()
            self._begun = True
            try:
                reports = tuple(_all_reports(self._take))
                self._loaded = True
            finally:
                self._begun = self._loaded  # who interrupts the loading, has it begin again
            return reports


def _all_reports(take: Callable[[type[Parser]], object]) -> Iterator[PluginWarning]:
    """Load every plug-in, and say what was wrong."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - costs much of an import, and is needed once

    try:
        found = sorted(entry_points(group=GROUP), key=lambda one: (one.name, one.value))
    except Exception as error:  # noqa: BLE001 - a distribution's broken metadata is no reason not to parse
        yield PluginWarning(f"no plug-in was loaded, for the group {GROUP} cannot be listed: {_said(error)}")
        return
    for plugin in found:
        yield from _reports(plugin, take)


def _reports(plugin: "EntryPoint", take: Callable[[type[Parser]], object]) -> Iterator[PluginWarning]:
    """Load PLUGIN, and say what was wrong with it."""
    name = f"the plug-in {plugin.name!r} ({plugin.value}) of {_distribution(plugin)}"
    start = perf_counter()
    try:
        take(plugin.load())
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a stranger's module does, the others are read
        yield PluginWarning(f"{name} was left out: {_said(error)}")
    seconds = perf_counter() - start
    if seconds > _SLOW:
        yield PluginWarning(f"{name} took {seconds:.1f} s to import, which the first page had to wait for")


def _distribution(plugin: "EntryPoint") -> str:
    try:
        return f"{plugin.dist.name} {plugin.dist.version}" if plugin.dist else "no distribution"
    except Exception:  # noqa: BLE001 - metadata may lack what every distribution has
        return "a distribution without a name"


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"

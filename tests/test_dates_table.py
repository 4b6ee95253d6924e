"""Every row of the tables is read as it says."""

import datetime as dt
import re
from typing import Any

import pytest

from dates_forms import ROWS
from dates_needs import FOUND, PARSED
from nato_news import errors
from nato_news.dates import find_dates, parse_date


def unescaped(text: str) -> str:
    text = re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), text)
    return text.replace("\\n", "\n")


def rows(table: str) -> list[tuple[dict[str, Any], str, str]]:
    found: list[tuple[dict[str, Any], str, str]] = []
    for line in table.splitlines():
        if line and not line.startswith("#"):
            arguments, text, expected = line.split("~")
            known: dict[str, Any] = dict(argument.split("=", 1) for argument in arguments.split())
            if "reference" in known:
                known["reference"] = dt.datetime.fromisoformat(known["reference"])
            found.append((known, unescaped(text.strip()), expected.strip()))
    return found


def forms() -> list[tuple[dict[str, Any], str, str]]:
    lines = (line.split(" ~ ") for line in ROWS.strip().splitlines())
    return [({} if code == "-" else {"language": code}, text, expected) for code, text, expected in lines]


@pytest.mark.parametrize(("known", "text", "expected"), forms() + rows(PARSED))
def test_parse_date(known: dict[str, Any], text: str, expected: str) -> None:
    name, _, words = expected.partition(" ")
    if not name.endswith("Error"):
        assert str(parse_date(text, **known)) == expected
        return
    with pytest.raises(getattr(errors, name)) as raised:
        parse_date(text, **known)
    assert type(raised.value).__name__ == name
    assert words in str(raised.value)


@pytest.mark.parametrize(("known", "text", "expected"), rows(FOUND))
def test_find_dates(known: dict[str, Any], text: str, expected: str) -> None:
    found = [
        str(date.timestamp) + (f"..{date.end_timestamp}" if date.end_timestamp else "")
        for date in find_dates(text, **known)
    ]
    assert ";".join(found) == expected.removeprefix("-")


def test_there_are_400_rows() -> None:
    assert len(forms() + rows(PARSED) + rows(FOUND)) >= 400

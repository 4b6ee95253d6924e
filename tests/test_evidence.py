"""What a sign is worth, and which first words it is looked up by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nato_news.evidence import key_of_text, keys_of_pattern, worth


@pytest.mark.parametrize(
    ("pattern", "keys"),
    [
        (r"Interfax-Ukraine", {"Interfax-Ukraine"}),
        (r"\d+ min read", {"0"}),
        (r"\d\d:\d\d \d\d\.\d\d\.\d{4}", {"0:0"}),
        (r"(?P<published>\d{1,2} \p{Lu}\p{Ll}{2}\. \d{4}) -(?: .+)?", {"0"}),
        (r"Tags: (?P<tags>.+)", {"Tags:"}),
        (r"(?:Photo|Фото):.*", None),
        (r"(?:Photo|Фото): .*", {"Photo:", "Фото:"}),
        (r"Facts|Economy", {"Facts", "Economy"}),
        (r"(?:Home|KFOR) / .+", {"Home", "KFOR"}),
        (r"Readi?ng", {"Reading", "Readng"}),
        (r"Photos? .+", {"Photo", "Photos"}),
        (r"A[+-]", None),
        (r"small_.+", None),
        (r"(?P<section>\p{Lu}+) .+", None),
        (r"(?i)more", None),
        (r"(?=x)more", None),
        (r"(?<!x)more", None),
        (r"(?<word>more) x", {"more"}),
        (r"(A)\1", None),
        (r"\u2022 more", None),
        (r"\N{BULLET}", None),
        (r"[ЕЁ]ЩЕ ПО ТЕМЕ:?", None),
        (r"(?:-- ?)?If you", {"--", "--If", "If"}),
        (r"\d{0,2} x", None),
    ],
)
def test_keys(pattern: str, keys: set[str] | None) -> None:
    assert keys_of_pattern(pattern) == keys


@given(st.from_regex(r"\A(?:Tags?|Topics ?): \d{1,3}x?(?: .*)?\Z"))
def test_a_text_that_fits_has_one_of_the_keys(text: str) -> None:
    keys = keys_of_pattern(r"(?:Tags?|Topics ?): \d{1,3}x?(?: .*)?")
    assert keys is not None
    assert key_of_text(text) in keys


@pytest.mark.parametrize(
    ("pattern", "evidence"),
    [("MORE ABOUT", 2), ("AD", 1), (r"A\+", 0), (r".+", 0), (r"By (?P<authors>.+)", 1), (r"\p{Lu}{5}", 0)],
)
def test_worth(pattern: str, evidence: int) -> None:
    assert worth(pattern) == evidence

"""The contract: every message names the class and the attribute, what was given, and what is allowed."""

from typing import Any

import pytest

from nato_news import Layout, Parser, Sign, Source, errors
from nato_news.contract import RULES
from nato_news.layout import Part, main, related
from nato_news.vocabulary import Kind, Role, Zone

SOURCE = Source("test-source", name="Test")
MAIN = main(head="title paragraph+")
ROLES = ", ".join(role for role in Role if role != "blank")
GROUPS = "title, subtitle, section, label, published, updated, event, authors, tags, paragraph"
PATTERNS = "a pattern (str), a nato_news.Sign, or a tuple of these"
PART = "Bad.layouts[0].parts[0]"


def stated(layout: Any) -> dict[str, Any]:
    return {"source": SOURCE, "layouts": (layout,)}


def source(**given: Any) -> dict[str, Any]:
    return {"source": Source(**{"id": "x", "name": "X", **given})}


def with_signs(signs: Any) -> dict[str, Any]:
    return stated(Layout("a", (MAIN,), signs=signs))


def with_part(*given: Any, **named: Any) -> dict[str, Any]:
    return stated(Layout("a", (Part(*given, **named),)))


def with_order(head: Any) -> dict[str, Any]:
    return with_part("main", head=head)


STR = "Bad.source.id must be a str of lower-case letters a-z and digits, parted by hyphens, dots or underscores, not "
HOST = "Bad.source.domain must be a host in lower case without www., such as 'herald.example', or None, not "
ZONE = "Bad.source.timezone must be the name of an IANA time zone, such as 'Europe/Kyiv', or None, not "
TAG = "Bad.source.language must be a BCP 47 tag, such as 'uk' or 'pt-BR', or None, not "
LAYOUTS = "Bad.layouts must be a tuple of nato_news.Layout, of which no two have one name, not "
PARTS = "Bad.layouts[0].parts must be a tuple of nato_news.Part that is not empty, not "
ORDER = "must be an order: roles with ? * + | ( ) in a str, not"
HEAD = f"{PART}.head is "
SIGNS = "Bad.layouts[0].signs"

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({}, "Bad.source must be a nato_news.Source, not None"),
    ({"source": "test"}, "Bad.source must be a nato_news.Source, not 'test'"),
    (source(id=""), STR + "''"),
    (source(id="The Herald"), STR + "'The Herald'"),
    (source(id=7), STR + "7"),
    (source(name=" "), "Bad.source.name must be a str that is not empty, not ' '"),
    (source(domain="www.herald.example"), HOST + "'www.herald.example'"),
    (source(domain="https://herald.example"), HOST + "'https://herald.example'"),
    (source(domain="Herald.example"), HOST + "'Herald.example'"),
    (source(timezone="Europe/Lundon"), ZONE + "'Europe/Lundon'"),
    (source(timezone=3), ZONE + "3"),
    (source(language="English"), TAG + "'English'"),
    ({"source": SOURCE, "layouts": [Layout("a", (MAIN,))]}, LAYOUTS + "[Layout("),
    ({"source": SOURCE, "layouts": Layout("a", (MAIN,))}, LAYOUTS + "Layout("),
    ({"source": SOURCE, "layouts": ("article",)}, "Bad.layouts[0] must be a nato_news.Layout, not 'article'"),
    (
        {"source": SOURCE, "layouts": (Layout("a", (MAIN,)), Layout("a", (MAIN,)))},
        "Bad.layouts[1].name must be a name that no other layout has; ['a'] are taken, not 'a'",
    ),
    ({"source": SOURCE, "layout": ()}, "Bad.layout means nothing to a parser; allowed are source, layouts, label, "),
    ({"source": SOURCE, "finnish": print}, "finish; did you mean 'finish'?"),
    ({"source": SOURCE, "compiled": ()}, "Bad.compiled is made from layouts; allowed are source, layouts, label, f"),
    ({"source": SOURCE, "label": "x"}, "Bad.label must be a method, not 'x'"),
    ({"source": SOURCE, "finish": None}, "Bad.finish must be a method, not None"),
    (stated(Layout("", (MAIN,))), "Bad.layouts[0].name must be a str that is not empty, not ''"),
    (stated(Layout("a", ())), PARTS + "()"),
    (stated(Layout("a", MAIN)), PARTS + "Part(zone="),
    (stated(Layout("a", ("main",))), f"{PART} must be a nato_news.Part, not 'main'"),
    (stated(Layout("a", (MAIN,), kind="novel")), f"Bad.layouts[0].kind is 'novel'; allowed are {', '.join(Kind)}"),
    (stated(Layout("a", (MAIN,), kind="artikle")), "; did you mean 'article'?"),
    (stated(Layout("a", (MAIN,), needs="3")), "Bad.layouts[0].needs must be a whole number, not '3'"),
    (stated(Layout("a", (MAIN,), needs=True)), "Bad.layouts[0].needs must be a whole number, not True"),
    (stated(Layout("a", (MAIN,), seen=2024)), "Bad.layouts[0].seen must be a str, not 2024"),
    (with_part("attic", head="title"), f"{PART}.zone is 'attic'; allowed are {', '.join(Zone)}"),
    (with_part("realted", head="title"), "; did you mean 'related'?"),
    (with_part("main"), f"{PART} must be given one of opens, head and each, not Part(zone='main'"),
    (with_part("main", opens=["MORE"]), f"{PART}.opens must be {PATTERNS}, or None, not ['MORE']"),
    (with_part("main", opens="(x"), f"{PART}.opens is '(x': it is no regular expression of the regex package: "),
    (with_part("main", opens=("x", "(y")), f"{PART}.opens[1] is '(y': it is no regular expression"),
    (with_order(["title"]), f"{PART}.head {ORDER} ['title']"),
    (with_part("main", each=3), f"{PART}.each {ORDER} 3"),
    (with_part("main", each="titel"), f"{PART}.each is 'titel': it has 'titel', which is no role; roles are {ROLES}"),
    (with_order("titel byline"), HEAD + f"'titel byline': it has 'titel', which is no role; roles are {ROLES}"),
    (with_order("titel"), "; did you mean 'title'?"),
    (with_order("blank"), HEAD + "'blank': it has 'blank', which is no role; roles are site"),
    (with_order("(title"), HEAD + "'(title': it has a '(' that nothing closes; allowed is one for each ')'"),
    (with_order("title)"), HEAD + "'title)': it has a ')' that nothing opens; allowed is one for each '('"),
    (with_order("title!"), HEAD + "'title!': '!' has no meaning in an order; allowed are roles, ? * + | and ( )"),
    (with_order("Title"), HEAD + "'Title': 'T' has no meaning in an order; allowed are roles, ? * + | and ( )"),
    (with_signs([("notice", "x")]), f"{SIGNS} must be a mapping of roles to patterns, not [('notice', 'x')]"),
    (
        with_signs({"notise": "x"}),
        f"{SIGNS} name 'notise', which is no role; roles are {ROLES}; did you mean 'notice'?",
    ),
    (with_signs({"blank": "x"}), f"{SIGNS} name 'blank', which is no role; roles are site"),
    (with_signs({3: "x"}), f"{SIGNS} name 3, which is no role; roles are site"),
    (with_signs({"notice": ["x"]}), f"{SIGNS}['notice'] must be {PATTERNS}, not ['x']"),
    (with_signs({"notice": None}), f"{SIGNS}['notice'] must be {PATTERNS}, not None"),
    (with_signs({Role.NOTICE: ()}), f"{SIGNS}['notice'] must be {PATTERNS}, not ()"),
    (with_signs({"notice": "(x"}), f"{SIGNS}['notice'] is '(x': it is no regular expression of the regex package: "),
    (with_signs({"notice": Sign(3)}), f"{SIGNS}['notice'].pattern must be a regular expression (of the regex "),
    (
        with_signs({"notice": ("x", Sign("y", "2"))}),
        f"{SIGNS}['notice'][1].evidence must be a whole number or None, not",
    ),
    (
        with_signs({"tags": "(?P<tag>x)"}),
        f"{SIGNS}['tags'] is '(?P<tag>x)': its groups name ['tag'], which are no values; values are {GROUPS}; did you",
    ),
    (
        stated(Layout("a", (related(opens="x", signs={"notise": "x"}),))),
        f"{PART}.signs name 'notise', which is no role; roles are {ROLES}; did you mean 'notice'?",
    ),
    (
        stated(Layout("a", (related(opens="x", signs={"tags": ("x", Sign("(?P<tag>x)"))}),))),
        f"{PART}.signs['tags'][1] is '(?P<tag>x)': its groups name ['tag']",
    ),
]


@pytest.mark.parametrize(("attributes", "says"), REFUSED, ids=[says[:60] for _, says in REFUSED])
def test_what_a_class_may_not_state_is_refused_when_it_is_made(attributes: dict[str, Any], says: str) -> None:
    with pytest.raises(errors.ContractError) as caught:
        type("Bad", (Parser,), attributes)
    assert isinstance(caught.value, ValueError)
    message = str(caught.value)
    assert message.startswith("Bad.")
    assert says in message


def test_every_rule_is_tested() -> None:
    """Each field of each class is refused in some case above, and each has a rule."""
    import attrs

    for cls, rules in RULES.items():
        assert list(rules) == [field.name for field in attrs.fields(cls)]
        for name in rules:
            assert any(f".{name} " in says or f".{name}[" in says for _, says in REFUSED), f"{cls.__name__}.{name}"


def test_what_the_contract_allows() -> None:
    class Good(Parser):
        """Names of one's own are one's own affair."""

        source = Source("a-1", "Ґазета", "газета.укр", "Europe/Kyiv", "pt-BR")
        layouts = (
            Layout(
                "a",
                (Part(Zone.MAIN, head="(title | heading)? paragraph*"), related(opens=("x", Sign("y", evidence=-2)))),
                {Role.NOTICE: ("x", Sign("y"), r"a\\\\1 (?P<authors>\w+) (?P=authors)"), "tags": r"(?P<tags>.+)"},
                kind=Kind.LISTING,
                needs=0,
            ),
        )
        cities = ("Kyiv", "Lutsk")
        _label = "x"

        def shorten(self, text: str) -> str:
            return text

    assert [compiled.layout.name for compiled in Good.compiled] == ["a"]

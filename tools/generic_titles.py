"""Titles: what the generic reader is taught about them.

What lives here: the lines of each page that may be its title, told apart by a table over their classes and by
small trees over their facts.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from generic_samples import Sample, fold
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from nato_news.generic.model import title
from nato_news.generic.model.title_facts import CLASSES, TitleFacts
from nato_news.generic.text.body import main_text
from nato_news.generic.text.contents import find_contents


class _Page:
    """A page whose title is known, with its lines that may be it."""

    def __init__(self, one: Sample, scores: list[float]) -> None:
        body = main_text(one.lines, scores, find_contents(one.lines))
        first = body.index(True) if True in body else len(body)
        self.facts = TitleFacts(one.lines, body, first, scores)
        self.weight = one.counts
        texts = [one.lines.texts[number] for number in self.facts.words]
        self.right = [fold(text) == fold(one.title or "") for text in texts]
        likes = any(alike(text, one.title or "") for text in texts)
        self.is_clear = bool(one.title) and (any(self.right) or not likes)


def train_titles(samples: Sequence[Sample], scores: Iterable[list[float]]) -> dict[str, Any]:
    """What the lines of SAMPLES teach about titles; SCORES say how a model read them that does not know them."""
    pages = [page for one, said in zip(samples, scores, strict=True) if (page := _Page(one, said)).is_clear]
    weights = [page.weight for page in pages for _ in page.facts.words]
    right = [is_title for page in pages for is_title in page.right]
    table = _table(pages, np.array(weights), np.array(right))
    rows, right, weights = [], [], []
    for page in pages:
        titles = {number for number, is_title in zip(page.facts.words, page.right, strict=True) if is_title}
        numbers = title.likely(page.facts, table)
        rows += page.facts.rows(numbers)
        right += [number in titles for number in numbers]
        weights += [page.weight] * len(numbers)
    trees = HistGradientBoostingClassifier(
        max_iter=100, max_leaf_nodes=16, learning_rate=0.08, max_features=0.15, min_samples_leaf=100,
        l2_regularization=5, early_stopping=False, random_state=0,
    ).fit(np.array(rows, dtype=float), np.array(right), sample_weight=np.array(weights))  # fmt: skip
    return {"classes": table} | trees_stated(trees)


def _table(pages: Sequence[_Page], weights: np.ndarray, right: np.ndarray) -> list[list[float]]:
    """The weight of each class of `CLASSES`."""
    sizes = [len(edges) + 1 for edges in CLASSES.values()]
    places = np.array([page.facts.classes(number) for page in pages for number in page.facts.words])
    table = np.zeros((len(places), sum(sizes)))
    np.put_along_axis(table, places + np.cumsum([0, *sizes[:-1]]), 1.0, axis=1)
    fitted = LogisticRegression(max_iter=300).fit(table, right, sample_weight=weights)
    return [[round(float(weight), 3) for weight in part] for part in np.split(fitted.coef_[0], np.cumsum(sizes)[:-1])]


def alike(text: str, wanted: str) -> bool:
    """Whether most words of the WANTED title stand in TEXT: where no line is the title, it tells nothing."""
    words = set(fold(wanted).split())
    return len(words & set(fold(text).split())) >= 0.6 * len(words)


def trees_stated(fitted: HistGradientBoostingClassifier) -> dict[str, Any]:
    """The trees as `nato_news.generic.model.trees` reads them, and what their sum begins with."""

    def stated(nodes: np.ndarray, number: int) -> Any:
        node = nodes[number]
        if node["is_leaf"]:
            return round(float(node["value"]), 3)
        return [
            int(node["feature_idx"]),
            round(float(node["num_threshold"]), 4),
            stated(nodes, node["left"]),
            stated(nodes, node["right"]),
        ]

    trees = [stated(predictors[0].nodes, 0) for predictors in fitted._predictors]  # noqa: SLF001 - there is no other way
    return {"trees": trees, "start": round(float(fitted._baseline_prediction.ravel()[0]), 3)}  # noqa: SLF001

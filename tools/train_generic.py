"""Train the generic reader's model and write its weights and the figures of its model card.

usage: python tools/train_generic.py BODIES_DIR [--figures] [--ablation] [--titles] [--seed N]

BODIES_DIR holds `news.jsonl.gz` and `web.jsonl.gz`: pages as text whose true bodies are known, with the
fields publisher, converter, split, text, title and body. Only pages whose split is `train` are read, and for titles
the annotated pages of `tests/fixtures/`.
Without options the weights are written to `src/nato_news/generic/model/weights.json`. `--figures` prints instead
how well models do that were trained on other publishers (group cross-validation); `--ablation` prints the
same for two folds with each group of features left out, the title model as it is. `--titles` writes what is
learned about titles anew and leaves the rest of the weights as it is. Needs scikit-learn; the same seed and the
same versions give the same weights.
"""

import argparse
import json
import math
import random
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import attrs
import numpy as np
from generic_samples import Sample, annotated, runs, samples_of
from generic_titles import train_titles, trees_stated
from scipy import sparse
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from nato_news.assembly import assemble
from nato_news.generic.line import features
from nato_news.generic.line.themes import THEMES, stems_of, themes
from nato_news.generic.model import scores as model
from nato_news.generic.model import surroundings
from nato_news.generic.reader import label_page
from nato_news.parsers import BlogParser

WEIGHTS = Path(model.__file__).with_name("weights.json")
FIXTURES = Path(__file__).parents[1] / "tests" / "fixtures"
FOLDS = 5
FOLDS_OF_TITLES = 3
SPLITS = (4, 5)  # ways to part the publishers, in so many parts, for first models that do not know a page
ABLATED = 2  # folds of the ablation
CLASSES = 12  # of a number that takes many values
PUBLISHERS = 25  # that use a stem, at the least, so that it is no name
THEME = 3.0  # what a theme counts for beside a stem: it is met more often
FAINT = 0.03  # a weight of a word that is not worth its place
GROUPS = {
    "wording": ("end", "tail", "numbers", "bracket", "label", "upper case", "numbered", "longest word", "quotes"),
    "themes": THEMES,
    "markers": ("marker", "hard marker above", "last landmark", "landmark distance", "marker below", "marker above"),
    "neighbours": ("score above", "score below", "score above 2", "score below 2", "length above", "length below"),
    "surroundings": ("scores near", "scores around", "text above", "position", "date distance"),
    "best segment": ("segment distance", "segment above", "segment below", "segment weight"),
    "runs of text": ("gap", "text below distance", "run above", "run below", "own run", "text ends"),
    "agreement": ("agreement", "content words"),
    "echoes": ("echo above", "echo above length", "echo below", "echo below length"),
}


class First:
    """The linear model over classes of a line's own numbers, and over its words."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        rows = np.array([row for one in samples for row in one.own], dtype=float)
        truth = np.concatenate([one.truth for one in samples])
        self.edges = [edges_of(rows[:, number], truth) for number in range(rows.shape[1])]
        self.sizes = [len(edges) + 1 for edges in self.edges] + [96, 96, 64, 96, 64]
        self.vocabulary = vocabulary_of(samples)
        self.columns = len(self.vocabulary) + len(THEMES)
        table = sparse.hstack([self.table(rows), self.words(samples)]).tocsr()
        fitted = LogisticRegression(C=0.2, max_iter=300, tol=1e-3)
        fitted.fit(table, truth, sample_weight=np.concatenate([one.weight for one in samples]))
        self.weights, self.bias = fitted.coef_[0], float(fitted.intercept_[0])

    def words(self, samples: Sequence[Sample]) -> sparse.csr_matrix:
        """The stems of each line by their columns, and behind them its themes."""
        lines = [said.words for one in samples for said in one.lines.said]
        known = themes()
        entries = []
        for row, words in enumerate(lines):
            for key in keys_of(words):
                if key in self.vocabulary:
                    entries.append((row, self.vocabulary[key], 1 / math.sqrt(len(words))))
                entries += [
                    (row, len(self.vocabulary) + theme, THEME / math.sqrt(len(words))) for theme in known.get(key, ())
                ]
        numbers, columns, values = zip(*entries, strict=True)
        return sparse.csr_matrix((values, (numbers, columns)), (len(lines), self.columns))

    def table(self, rows: np.ndarray) -> sparse.csr_matrix:
        columns = [np.searchsorted(edges, rows[:, number], side="right") for number, edges in enumerate(self.edges)]
        columns += list(np.array([features.crossed(tuple(row)) for row in rows]).T)
        offsets = np.cumsum([0, *self.sizes[:-1]])
        places = np.stack(columns, axis=1) + offsets
        shape = len(rows), sum(self.sizes)
        return sparse.csr_matrix(
            (np.ones(places.size), (np.repeat(np.arange(len(rows)), len(self.sizes)), places.ravel())), shape
        )

    def stated(self) -> dict[str, Any]:
        parts = np.split(self.weights, np.cumsum(self.sizes))
        words = self.weighed(parts[-1])
        by_class = [[round(float(weight), 3) for weight in part] for part in parts[:-1]]
        count = len(self.edges)
        return {
            "edges": [list(map(float, edges)) for edges in self.edges],
            "own": by_class[:count],
            "crossed": by_class[count:],
            "bias": round(self.bias, 3),
            "words": {key: weight for key, weight in words.items() if abs(weight) > FAINT},
        }

    def weighed(self, weights: np.ndarray) -> dict[str, float]:
        """The weight of each stem, those of its themes included."""
        of_themes = THEME * weights[len(self.vocabulary) :]
        known = themes()
        return {
            key: round(
                (float(weights[self.vocabulary[key]]) if key in self.vocabulary else 0.0)
                + sum(float(of_themes[theme]) for theme in known.get(key, ())),
                2,
            )
            for key in sorted({*self.vocabulary, *known})
        }


def keys_of(words: list[str]) -> list[str]:
    """The stems of a line's WORDS, and the first one marked as such."""
    stems = stems_of(words)
    return [*stems, model.FIRST + stems[0]] if stems else []


def vocabulary_of(samples: Sequence[Sample]) -> dict[str, int]:
    """The stems that enough publishers use, each with its column."""
    publishers = defaultdict(set)
    for one in samples:
        for key in {key for said in one.lines.said for key in keys_of(said.words)}:
            publishers[key].add(one.group)
    return {key: column for column, key in enumerate(sorted(k for k, p in publishers.items() if len(p) >= PUBLISHERS))}


def edges_of(values: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Where the classes of a number begin: between its values, or at its quantiles if it has many."""
    distinct = np.unique(values)
    if len(distinct) <= 2 * CLASSES:
        return (distinct[1:] + distinct[:-1]) / 2
    at = np.linspace(0, 1, CLASSES + 1)[1:-1]
    return np.unique(np.concatenate([np.quantile(values, at), np.quantile(values[truth], at)]).round(4))


def train(samples: Sequence[Sample], without: Iterable[str] = ()) -> model.Weights:
    """A model learned from SAMPLES; numbers of `CONTEXT` named in WITHOUT tell it nothing."""
    blind = [surroundings.CONTEXT.index(name) for name in without]
    groups = [one.group for one in samples]
    rows, truth, weight = [], [], []
    # Twice, by other first models each time, so that the trees do not learn what one of them happens to miss.
    splits = (split for count in SPLITS for split in GroupKFold(count).split(samples, groups=groups))
    for learn, apply in splits:
        first = partial(First([samples[number] for number in learn]))
        for number in apply:
            one = samples[number]
            words = model.word_scores(one.lines, first)
            scores = model.first_scores(one.own, words, first)
            for line, row in surroundings.Surroundings(one.lines, one.own, scores).rows():
                rows.append(row)
                truth.append(one.truth[line])
                weight.append(one.weight[line])
    table = np.array(rows, dtype=float)
    table[:, blind] = 0
    trees = HistGradientBoostingClassifier(
        max_iter=200,
        max_leaf_nodes=20,
        learning_rate=0.07,
        max_features=0.3,
        min_samples_leaf=300,
        l2_regularization=10,
        random_state=0,
    ).fit(table, np.array(truth), sample_weight=np.array(weight))
    return model.weights_from(First(samples).stated() | trees_stated(trees) | {"title": {}})


def with_titles(samples: Sequence[Sample], learned: model.Weights) -> model.Weights:
    """LEARNED, and what SAMPLES teach about titles, read as by models that were trained on other publishers.

    Annotated pages teach it as well. They taught nothing of what LEARNED knows about texts.
    """
    scores: dict[int, list[float]] = {}
    for learn, apply in GroupKFold(FOLDS_OF_TITLES).split(samples, groups=[one.group for one in samples]):
        other = train([samples[number] for number in learn])
        scores |= {number: model.scores_of(samples[number].lines, other) for number in apply}
    others = list(annotated(FIXTURES))
    read = [scores[number] for number in range(len(samples))] + [model.scores_of(one.lines, learned) for one in others]
    titles = train_titles([*samples, *others], read)
    return model.weights_from(stated(learned) | {"title": titles})


def stated(learned: model.Weights) -> dict[str, Any]:
    """What of the weights goes into the file."""
    return attrs.asdict(learned, filter=lambda field, _: field.init)


def partial(first: First) -> model.Weights:
    """Weights of which only the first model's are there."""
    return model.weights_from(first.stated() | {"trees": [], "start": 0.0, "title": {}})


def overlap(true: str, found: str) -> tuple[float | None, float | None]:
    """Precision and recall of FOUND by runs of four words."""
    wanted, given = Counter(runs(true)), Counter(runs(found))
    shared = (wanted & given).total()
    return (shared / given.total() if given else None, shared / wanted.total() if wanted else None)


def figures(
    samples: Sequence[Sample], without: Iterable[str] = (), folds: int = FOLDS, *, titles: bool = True
) -> dict[str, tuple[float, float]]:
    """F1 of each part of the data by models trained on other publishers, and its spread over FOLDS of them.

    TITLES says whether the title model is trained anew too, which takes three times as long as the rest.
    """
    names = sorted({one.group for one in samples})
    random.Random(0).shuffle(names)
    found: dict[str, list[list[tuple[float | None, float | None]]]] = defaultdict(lambda: [[] for _ in range(folds)])
    for number in range(folds):
        held = set(names[number::FOLDS])
        others = [one for one in samples if one.group not in held]
        learned = train(others, without)
        learned = with_titles(others, learned) if titles else attrs.evolve(learned, title=model.weights().title)
        for one in samples:
            if one.group in held and not one.crop:
                document = assemble(one.page, label_page(one.page, learned), BlogParser.source, None)
                found[one.part][number].append(overlap(one.body, document.body))
    return {
        part: (f1([pair for pairs in parts for pair in pairs]), statistics.pstdev(map(f1, parts)))
        for part, parts in sorted(found.items())
    }


def f1(pairs: Sequence[tuple[float | None, float | None]]) -> float:
    precision = statistics.mean([one for one, _ in pairs if one is not None] or [0.0])
    recall = statistics.mean([one for _, one in pairs if one is not None] or [0.0])
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def show(name: str, found: dict[str, tuple[float, float]]) -> None:
    print(
        f"{name:24}",
        "  ".join(f"{part} {score:.4f} ±{spread:.3f}" for part, (score, spread) in found.items()),
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bodies", type=Path)
    parser.add_argument("--figures", action="store_true")
    parser.add_argument("--ablation", action="store_true")
    parser.add_argument("--titles", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    samples = list(samples_of(args.bodies, random.Random(args.seed)))
    print(len(samples), "pages,", sum(len(one.lines) for one in samples), "lines", flush=True)
    if args.figures:
        show("all", figures(samples))
    if args.ablation:
        for name, without in {"nothing": (), **GROUPS}.items():
            show(f"without {name}", figures(samples, without, ABLATED, titles=False))
    if not args.figures and not args.ablation:
        learned = model.weights() if args.titles else train(samples)
        text = json.dumps(stated(with_titles(samples, learned)), separators=(",", ":"))
        WEIGHTS.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

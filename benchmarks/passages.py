"""How much of what was written is read: passages with known facts, clean and with all noise, field by field.

    python benchmarks/passages.py [--passages 2000] [--seed 0] [--show 5]

A fact counts for each of its fields; a fact that is missing loses all of them. What is read beyond the known facts is counted as extra.
Last comes which rules of the reader the passages exercised, clean or noisy, and which not; `caspian_relations.strategies.rules` lists them.
"""

from __future__ import annotations

import argparse
import platform
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from random import Random

import caspian_relations as cr
from caspian_relations import Article
from caspian_relations.arabic.writing_dates import LONG, DateStyle
from caspian_relations.arabic.writing_numbers import MIXED, WORDS
from caspian_relations.strategies.casting import cast
from caspian_relations.strategies.contents import content
from caspian_relations.strategies.made_passages import Passage, make_passage
from caspian_relations.strategies.noise import everything
from caspian_relations.strategies.rules import rule_of, rules
from caspian_relations.strategies.telling import KINDS
from caspian_relations.writing.styles import Style

DAYS = [date(2022, 1, 10) + timedelta(100 * k) for k in range(14)]


def passage(seed: int, *, noisy: bool) -> Passage:
    """The passage of a seed, the same facts and words clean or noisy."""
    rng = Random(seed)
    style = Style(
        titles=rng.choice((None, None, "adjective", "construct", "none")),
        numbers=rng.choice((MIXED, MIXED, WORDS)),
        dates=rng.choice((LONG, LONG, DateStyle("words"), DateStyle(months="SY/standard"), DateStyle(months="MA"))),
    )
    members, wording = cast(rng.choice(DAYS)), rng.randrange(10**18)
    return make_passage(
        [rng.choice] * rng.randint(1, 4), members, KINDS, style, wording, [everything] if noisy else [], debris=noisy
    )


def facts(article: Article) -> list[Mapping[str, object]]:
    """What an article says; events stand in relations by what they are."""
    names = {event.id: f"event:{getattr(event, 'series', None)}" for event in article.events}
    found = [content(fact) for fact in (*article.events, *article.figures, *article.statements)]
    for relation in article.relations:
        said = dict(content(relation))
        said["subject"], said["object"] = (names.get(str(said[end]), said[end]) for end in ("subject", "object"))
        found.append(said)
    return found


def nearest(fact: Mapping[str, object], others: list[Mapping[str, object]]) -> Mapping[str, object] | None:
    """The fact of the same sort that shares most with `fact`."""
    alike = [other for other in others if other.keys() & fact.keys() == fact.keys() | set()]
    alike = [other for other in others if other["type"] == fact["type"]] or [o for o in alike if sort(o) == sort(fact)]
    return max(alike, key=lambda other: sum(other.get(key) == value for key, value in fact.items()), default=None)


def sort(fact: Mapping[str, object]) -> str:
    """Event, figure, relation or statement."""
    return (
        "relation"
        if "predicate" in fact
        else "statement"
        if "verb" in fact
        else "figure"
        if "amount" in fact
        else "event"
    )


def measure(count: int, first: int, *, noisy: bool, show: int) -> Counter[str]:
    """Print what came back of `count` passages; returns how often each rule read a fact."""
    used: Counter[str] = Counter()
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    extra: Counter[str] = Counter()
    whole = shown = 0
    for seed in range(first, first + count):
        text, article = passage(seed, noisy=noisy)
        read = cr.parse(text, published=article.published)
        used.update(rule_of(fact.rule) for fact in (*read.events, *read.figures, *read.relations, *read.statements))
        known, found = facts(article), facts(read)
        lost = []
        left = list(found)
        for fact in known:
            match = nearest(fact, left)
            for key, value in fact.items():
                asked[f"{sort(fact)}.{key}"] += 1
                good = match is not None and match.get(key) == value
                right[f"{sort(fact)}.{key}"] += good
                if not good:
                    lost.append((fact["type"], key, value, None if match is None else match.get(key)))
            if match is not None:
                left.remove(match)
        for other in left:
            extra[sort(other)] += 1
            lost.append(("extra", sort(other), None, other))
        whole += not lost
        if lost and shown < show:
            shown += 1
            print(f"--- {seed}\n{text}\n{lost}\n")
    print(f"{'All noise' if noisy else 'Clean'}: {whole / count:.1%} of {count} passages came back whole\n")
    for key in sorted(asked):
        print(f"  {key:<26} {right[key] / asked[key]:7.2%}  of {asked[key]}")
    print(f"  {'all fields':<26} {sum(right.values()) / sum(asked.values()):7.2%}  of {sum(asked.values())}")
    print(f"  read beyond the known facts: {dict(sorted(extra.items())) or 'nothing'}\n")
    return used


def report(used: Counter[str]) -> None:
    """Print which rules were exercised, group by group, and the names of those that were not."""
    groups: dict[str, list[str]] = {}
    for rule, group in rules().items():
        groups.setdefault(group, []).append(rule)
    print(f"Rules of the reader: {sum(rule in used for rule in rules())} of {len(rules())} were exercised\n")
    for group, named in groups.items():
        missing = [rule for rule in named if rule not in used]
        print(
            f"  {group:<30} {len(named) - len(missing):>4} of {len(named):<4} {'not: ' if missing else ''}{' '.join(missing)}"
        )
    unlisted = sorted(used.keys() - rules().keys())
    print(f"  exercised, but not in the list: {' '.join(unlisted) or 'none'}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, default=2000, help="how many")
    parser.add_argument("--seed", type=int, default=0, help="the first of them")
    parser.add_argument("--show", type=int, default=0, help="print so many passages that did not come back whole")
    args = parser.parse_args()
    print(f"Python {platform.python_version()}, caspian_relations {cr.__version__}\n")
    used: Counter[str] = Counter()
    for noisy in (False, True):
        used += measure(args.passages, args.seed, noisy=noisy, show=args.show)
    report(used)


if __name__ == "__main__":
    main()

"""What generated values cost: microseconds a state, milliseconds a passage.

    python benchmarks/strategies.py [--examples 2000]

Two figures for each. "Made" is the cost of making one value, its choices given by a `random.Random`, and where a value is made by Hypothesis
alone, of one draw within a running test. "Test" is the whole of a test with an empty body, over its examples: Hypothesis's own bookkeeping of every
example is in it, and for comparison the same for `integers()`, which makes next to nothing. All are processor time, medians of five runs.
"""

from __future__ import annotations

import argparse
import platform
from collections.abc import Callable
from random import Random
from statistics import median
from time import process_time

import hypothesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as basic

import caspian_relations as cr
from caspian_relations import strategies as st
from caspian_relations.strategies.casting import cast
from caspian_relations.strategies.made_passages import make_passage
from caspian_relations.strategies.telling import KINDS
from caspian_relations.writing.styles import Style

RUNS = 5
PER_EXAMPLE = 50
"""How many values one example draws where the cost of a draw is asked for: little enough for the buffer of an example."""


def quiet(examples: int) -> settings:
    return settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )


def whole_test(strategy: basic.SearchStrategy[object], examples: int) -> float:
    """Seconds that a test takes for each of its examples."""
    seen = 0

    @quiet(examples)
    @given(strategy)
    def test(value: object) -> None:
        nonlocal seen
        seen += 1

    began = process_time()
    test()
    return (process_time() - began) / seen


def one_draw(strategy: basic.SearchStrategy[object], examples: int) -> float:
    """Seconds that one draw takes in a running test."""
    spent, drawn = 0.0, 0

    @quiet(max(examples // PER_EXAMPLE, 10))
    @given(basic.data())
    def test(data: basic.DataObject) -> None:
        nonlocal spent, drawn
        draw = data.conjecture_data.draw
        began = process_time()
        for _ in range(PER_EXAMPLE):
            draw(strategy)
        spent += process_time() - began
        drawn += PER_EXAMPLE

    test()
    return spent / drawn


def one_passage(examples: int, *, noisy: bool) -> float:
    """Seconds that a passage takes when a `Random` chooses."""
    from caspian_relations.strategies.noise import everything

    members = cast(cr.parse("", published="2024-08-09").published)  # type: ignore[arg-type]
    rng = Random(7)
    noise = [everything] if noisy else []
    began = process_time()
    for _ in range(examples):
        make_passage(
            [rng.choice] * rng.randint(1, 4), members, KINDS, Style(), rng.randrange(10**18), noise, debris=noisy
        )
    return (process_time() - began) / examples


def typical(measure: Callable[[], float]) -> float:
    measure()  # What is loaded and remembered once is not what a value costs.
    return median(measure() for _ in range(RUNS))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=2000, help="how many values a run makes")
    count = parser.parse_args().examples
    print(
        f"Python {platform.python_version()}, Hypothesis {hypothesis.__version__}, caspian_relations {cr.__version__}\n"
    )
    print(f"{'':<22} {'made':>12} {'test':>12}")
    for name in ("integers", "states", "persons", "whens", "money", "summits"):
        strategy = basic.integers() if name == "integers" else getattr(st, name)()
        made = typical(lambda strategy=strategy: one_draw(strategy, count))
        test = typical(lambda strategy=strategy: whole_test(strategy, count))
        print(f"{name:<22} {made * 1e6:9.0f} µs {test * 1e6:9.0f} µs")
    for name, noisy in (("passages", False), ("passages, all noise", True)):
        made = typical(lambda noisy=noisy: one_passage(count // 4, noisy=noisy))
        test = typical(lambda noisy=noisy: whole_test(st.passages(noise=noisy), count // 8))
        print(f"{name:<22} {made * 1e3:9.2f} ms {test * 1e3:9.2f} ms")


if __name__ == "__main__":
    main()

"""What generated values cost: microseconds a state, milliseconds a passage.

    python benchmarks/strategies.py [--examples 1000] [--runs 7]

"Drawn" is one draw of a value within a running test, amortised over all that its examples draw. "Test" is the whole of a test with an empty body, over
its examples: Hypothesis's own bookkeeping of each is in it, and whatever was begun in vain. The first row is what Hypothesis itself takes: `integers()`
makes next to nothing. All are processor time: the least of all runs, which is what the work takes, and the median, which is what a busy machine makes of it.
"""

from __future__ import annotations

import argparse
import platform
from collections.abc import Callable
from statistics import median
from time import process_time

import hypothesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as basic

import caspian_relations as cr
from caspian_relations import strategies as st

PER_EXAMPLE = 20
"""How many values one example draws where the cost of a draw is asked for: little enough for the buffer of an example."""
NAMES = ("integers", "states", "persons", "whens", "money", "summits", "passages")


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


def typical(measure: Callable[[], float], runs: int) -> str:
    """The least and the median of some runs."""
    measure()  # What is loaded and remembered once is not what a value costs.
    taken = [measure() for _ in range(runs)]
    return f"{min(taken) * 1e6:9,.0f} {median(taken) * 1e6:9,.0f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--examples", type=int, default=1000, help="how many values a run makes; a quarter of the passages"
    )
    parser.add_argument("--runs", type=int, default=7, help="how often each is measured")
    args = parser.parse_args()
    print(
        f"Python {platform.python_version()}, Hypothesis {hypothesis.__version__}, caspian_relations {cr.__version__}\n"
    )
    print(f"{'µs':<22} {'drawn':>9} {'(median)':>9} {'test':>10} {'(median)':>9}")
    strategies = {name: basic.integers() if name == "integers" else getattr(st, name)() for name in NAMES}
    strategies["passages, all noise"] = st.passages(noise=True)
    for name, strategy in strategies.items():
        count = args.examples // 4 if name.startswith("passages") else args.examples
        drawn = typical(lambda s=strategy, n=count: one_draw(s, n), args.runs)
        test = typical(lambda s=strategy, n=count: whole_test(s, n), args.runs)
        print(f"{name:<22} {drawn}  {test}", flush=True)


if __name__ == "__main__":
    main()

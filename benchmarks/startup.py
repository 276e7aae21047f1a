"""What starting costs: fresh processes, the median of many, beside `import attrs`.

python benchmarks/startup.py [--runs 20]
"""

from __future__ import annotations

import argparse
import platform
import statistics
import subprocess
import sys
import time

CASES = {
    "a bare interpreter": "pass",
    "import attrs": "import attrs",
    "import caspian_relations": "import caspian_relations",
    "import and name the model": "from caspian_relations import Article",
    "import and load the reference": "from caspian_relations import reference; reference.default()",
    "import the reference": "from caspian_relations.reference import knowledge",
    "import and read one line": "import caspian_relations as cr; cr.parse('زار الرئيس التركي روما أمس', published='2024-08-09')",
    "caspian-relations --version": "from caspian_relations.cli import main; main(['--version'])",
}

FIRST_LOAD = """
import time
from caspian_relations import reference
began = time.perf_counter()
reference.default()
print((time.perf_counter() - began) * 1000)
"""
"""The first `reference.default()` of a process, with all that it imports, by the clock of that process."""


def first_load() -> float:
    """What the reference costs once, in milliseconds."""
    told = subprocess.run([sys.executable, "-c", FIRST_LOAD], check=True, capture_output=True, text=True)
    return float(told.stdout)


def milliseconds(code: str) -> float:
    """The time of one fresh process."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - began) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    runs = parser.parse_args().runs
    times: dict[str, list[float]] = {name: [] for name in CASES}
    for code in CASES.values():
        milliseconds(code)  # byte code is compiled, files are in memory
    loads: list[float] = []
    for _ in range(runs):  # in turn, so that a busy moment of the machine meets all of them
        for name, code in CASES.items():
            times[name].append(milliseconds(code))
        loads.append(first_load())
    median = {name: statistics.median(values) for name, values in times.items()}
    bare = median["a bare interpreter"]
    attrs = median["import attrs"] - bare
    print(f"Python {platform.python_version()}, {platform.machine()}, median of {runs} fresh processes\n")
    print(f"{'':30} {'process':>10} {'its own':>10} {'x attrs':>8}")
    for name, whole in median.items():
        own = whole - bare
        print(f"{name:30} {whole:7.1f} ms {own:7.1f} ms {own / attrs:8.2f}")
    print(
        f"\nThe first reference.default() of a process: {statistics.median(loads):.1f} ms (slowest {max(loads):.1f} ms)"
    )


if __name__ == "__main__":
    main()

"""Peers of this library, each in a virtual environment of its own, asked through a script that reads texts and prints what it found and how long it took."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

__all__ = ["ask", "interpreter", "version_of"]


def interpreter(package: str | None, environments: Path) -> str:
    """The Python that has `package`, made if need be; that of this process for None."""
    if package is None:
        return sys.executable
    home = environments / package
    python = home / "bin" / "python"
    if not python.exists():
        venv.create(home, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", package], check=True)
    return str(python)


def ask(script: Path, package: str | None, environments: Path, question: Any) -> dict[str, Any]:
    """What a peer's script answers to `question`: the last line that it prints, which is JSON."""
    done = subprocess.run(
        [interpreter(package, environments), script],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{script.stem}: {done.stderr[-2000:]}")
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def version_of(package: str, environments: Path) -> str:
    """The version of `package` in its environment."""
    code = f"from importlib.metadata import version; print(version({package!r}))"
    done = subprocess.run([interpreter(package, environments), "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()

"""Tasks of everyday work: `nox -s test`, `lint`, `types`, `docs`, `bench`, `data`, `nightly`."""

from __future__ import annotations

from pathlib import Path

import nox

nox.options.sessions = ["test", "lint", "types", "docs"]
nox.options.reuse_existing_virtualenvs = True


@nox.session
def test(session: nox.Session) -> None:
    """Run all tests and doctests; arguments go to pytest: `nox -s test -- tests/arabic -k money`."""
    session.install("-e", ".[dev]")
    session.run("pytest", *(session.posargs or ["-n", "auto", "-m", "not browser and not java"]))


@nox.session
def nightly(session: nox.Session) -> None:
    """Run the properties over many thousands of examples."""
    session.install("-e", ".[dev]")
    session.run("pytest", "-n", "auto", *session.posargs, env={"HYPOTHESIS_PROFILE": "nightly"})


@nox.session
def coverage(session: nox.Session) -> None:
    """Measure which lines and branches the tests reach."""
    session.install("-e", ".[dev]")
    session.run(
        "pytest", "-n", "auto", "--cov", "--cov-branch", "--cov-report=term-missing:skip-covered", *session.posargs
    )


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format and the floors of the house."""
    session.install("-e", ".[dev]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types."""
    session.install("-e", ".[dev]")
    session.run("mypy", "--strict", "src")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; a warning is an error."""
    session.install("-e", ".[dev]")
    session.run("sphinx-build", "-W", "--keep-going", "-b", "html", "docs", "docs/_build/html")


@nox.session
def data(session: nox.Session) -> None:
    """Build what is loaded at run time from the data files; with `-- --check`, say only whether it is fresh."""
    session.install("-e", ".[dev]")
    for script in sorted(Path("scripts").glob("build_*.py")):
        session.run("python", str(script), *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure what starting and reading cost, beside a peer."""
    session.install("-e", ".", "dateparser")
    session.run("python", "benchmarks/startup.py")
    session.run("python", "benchmarks/reading.py", *session.posargs)
    session.run("python", "benchmarks/corpus.py")

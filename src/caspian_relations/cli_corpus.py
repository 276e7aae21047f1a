"""The command `caspian-relations corpus IN… OUT`: many documents into a folder of results, with progress and a summary."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

import rich_click as click
from click.exceptions import ClickException

if TYPE_CHECKING:
    from caspian_relations.corpus.running import Progress, Summary

__all__ = ["command"]

FAILED_DOCUMENT = 1

_COLUMN = "Column, or key of JSON lines, with the {}; by default `{}`{}."


def command() -> Any:
    """Return the command. Built when the tree of commands is."""

    @click.command("corpus")
    @click.argument("inputs", metavar="IN…", nargs=-1, required=True)
    @click.argument("out", metavar="OUT", type=click.Path(file_okay=False))
    @click.option(
        "--workers", default=1, show_default=True, type=click.IntRange(1), metavar="N", help="Processes that read."
    )
    @click.option(
        "--to",
        default="jsonl",
        show_default=True,
        metavar="FORMAT",
        help="`jsonl`, `parquet`, or a format of `caspian-relations formats`.",
    )
    @click.option(
        "--rows",
        default="facts",
        show_default=True,
        metavar="TABLE",
        help="Rows of a table: `facts`, `mentions` or `articles`.",
    )
    @click.option(
        "--kind",
        metavar="KIND",
        help="What the files hold: `text`, `jsonl`, `csv` or `parquet`; by default their endings say it.",
    )
    @click.option("--text-column", "text", default="text", metavar="NAME", help=_COLUMN.format("text", "text", ""))
    @click.option(
        "--published-column",
        "published",
        metavar="NAME",
        help=_COLUMN.format("day of publication", "published", ", where there is one"),
    )
    @click.option(
        "--source-column", "source", metavar="NAME", help=_COLUMN.format("source", "source", ", where there is one")
    )
    @click.option("--id-column", "id", metavar="NAME", help=_COLUMN.format("id", "id", ", where there is one"))
    @click.option(
        "--published",
        "day",
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="DATE",
        help="The day of documents that have none of their own.",
    )
    @click.option(
        "--encoding",
        default="utf-8",
        show_default=True,
        metavar="NAME",
        help="How texts, JSON lines and CSV are encoded.",
    )
    @click.option("--resume", is_flag=True, help="Go on where an earlier call with the same settings has stopped.")
    @click.option("--strict", is_flag=True, help="Stop at the first document that fails.")
    @click.option(
        "--max-seconds",
        type=click.FloatRange(0, min_open=True),
        metavar="S",
        help="A document that takes longer fails.",
    )
    @click.option("--max-characters", type=click.IntRange(1), metavar="N", help="A document that is longer fails.")
    @click.option(
        "--part-size", default=1000, show_default=True, type=click.IntRange(1), metavar="N", help="Documents in a part."
    )
    @click.option("--quiet", is_flag=True, help="No progress and no summary.")
    def corpus(inputs: tuple[str, ...], out: str, day: Any, quiet: bool, **options: Any) -> int:
        """Read the documents in IN… (files, folders, patterns; `-` is standard input) and write the results into the folder OUT.

        OUT gets parts that are complete or absent; what fails is recorded in OUT/_errors. The bytes do not depend on the number of workers.
        """
        from caspian_relations.corpus import DocumentFailed, run

        published: date | None = day.date() if day is not None else None
        try:
            with _ended_politely(), _progress(quiet) as report:
                summary = run(inputs, out, on_progress=report, day=published, **options)
        except DocumentFailed as error:
            raise ClickException(str(error)) from None
        if not quiet:
            _print(summary, out)
        return FAILED_DOCUMENT if summary.failures else 0

    return corpus


class _Terminate(KeyboardInterrupt):
    """A request to end, raised in the place of Ctrl-C: nothing that catches errors takes it for one."""


class _Interrupted(ClickException):
    """The run was ended by Ctrl-C; the exit code is 128 and the number of the signal."""

    exit_code = 128 + signal.SIGINT

    def __init__(self) -> None:
        super().__init__("interrupted; the same call with --resume goes on")


class _Terminated(_Interrupted):
    """The run was ended by a request to end."""

    exit_code = 128 + signal.SIGTERM


@contextmanager
def _ended_politely() -> Iterator[None]:
    """A request to end (SIGTERM) is taken like Ctrl-C: workers are ended, what is half done is removed."""

    def end(*_: object) -> None:
        raise _Terminate

    # Only the main thread may say what a signal does.
    mine = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGTERM, end) if mine else None
    try:
        yield
    except _Terminate:
        raise _Terminated from None
    except KeyboardInterrupt:
        raise _Interrupted from None
    finally:
        if mine:
            signal.signal(signal.SIGTERM, before)


@contextmanager
def _progress(quiet: bool) -> Iterator[Callable[[Progress], object] | None]:
    """A bar on standard error where a person looks at it; nothing elsewhere."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (
        SpinnerColumn(),
        BarColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("starting", total=None)

        def report(now: Any) -> None:
            done = now.documents - now.resumed
            rate = done / now.seconds if now.seconds else 0.0
            told = f"{now.documents:,} documents, {rate:,.0f}/s, {now.failures:,} failed"
            # Files are read a little ahead of the results.
            bar.update(task, description=told, completed=now.files_done, total=now.files_all or None)

        yield report


def _print(summary: Summary, out: str) -> None:
    before = f" ({summary.resumed:,} were there)" if summary.resumed else ""
    lines = [
        f"{summary.documents:,} documents{before}, {summary.failures:,} failed, {summary.parts:,} parts in {out}",
        f"{summary.seconds:,.1f} s, {summary.documents_per_second:,.0f} documents/s, {summary.bytes_per_second:,.0f} bytes/s",
    ]
    if summary.failures:
        lines.append(f"what failed, and why: {out}/_errors")
    print("\n".join(lines), file=sys.stderr)

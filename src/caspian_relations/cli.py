"""The command line: `caspian-relations parse | render | lookup | convert | formats | corpus`.

Needs the extra `cli`. Results go to standard output, errors to standard error, a line each. Exit code 2 says that the call was wrong (no such file,
no such format, no date), 1 that a document failed (it is not in the stated encoding, say) while the others went through, 0 that all went well.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.text import Text

    from caspian_relations.model import Article

__all__ = ["main"]

FAILED_DOCUMENT = 1
WRONG_CALL = 2

try:
    import rich_click as click
    from click.exceptions import Abort, ClickException, NoArgsIsHelpError
except ModuleNotFoundError:  # pragma: no cover - a process without the extra
    EXTRA_IS_INSTALLED = False
else:
    EXTRA_IS_INSTALLED = True


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line with `args` (those of the process by default) and return its exit code.

    >>> main(["--version"])  # doctest: +ELLIPSIS
    0...
    0
    """
    if not EXTRA_IS_INSTALLED:
        return _complain("the command line needs rich-click and Rich: pip install 'caspian-relations[cli]'")
    try:
        # A command returns its exit code; click itself returns 0 where it has done the work (`--help`).
        return int(_commands().main(args, prog_name="caspian-relations", standalone_mode=False) or 0)
    except NoArgsIsHelpError as error:
        print(error.format_message(), file=sys.stderr)
        return WRONG_CALL
    except ClickException as error:
        return _complain(error.format_message(), error.exit_code)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            # The reader of a pipe (`| head`) has what it wanted; Python would complain once more while it flushes at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        return _complain(f"{error.filename or 'output'}: {error.strerror}")
    except (Abort, KeyboardInterrupt):
        return _complain("interrupted", 130)
    except Exception as error:
        # The model is imported here because `--help` does without it.
        from caspian_relations.model import CaspianError

        if isinstance(error, CaspianError):
            return _complain(str(error))
        raise


def _complain(message: str, code: int = WRONG_CALL) -> int:
    """One line on standard error, whatever the message holds."""
    print("caspian-relations: " + " ".join(message.split()), file=sys.stderr)
    return code


# -- Documents in and out -----------------------------------------------------------------------------------------------


def read_text(path: str, encoding: str = "utf-8") -> str:
    """Return the text of a file, or of standard input for `-`, with its line ends as they are.

    Raises `UnicodeDecodeError` where the bytes are not in that encoding. A byte order mark at the beginning is no part of the text.
    """
    return _raw(path).decode(encoding).removeprefix("\ufeff")


def write(content: str | bytes, out: str | None) -> None:
    """Write to a file, complete or not at all, or to standard output; text there ends with its line."""
    if out is not None and out != "-":
        from caspian_relations.formats import files

        files.write(out, content)
        return
    sys.stdout.flush()
    raw = content.encode() if isinstance(content, str) else content
    sys.stdout.buffer.write(raw if isinstance(content, bytes) or raw.endswith(b"\n") else raw + b"\n")
    sys.stdout.buffer.flush()


def _format_of(path: str, stated: str | None) -> str:
    """The format that was asked for, else the one that the name of the file ends in."""
    from caspian_relations import formats

    if stated is not None:
        return stated
    # The longest ending counts: .cypher.jsonl is no .jsonl.
    called = Path(path).name.lower()
    fitting = [known for known in formats.FORMATS.values() if known.suffix and called.endswith(known.suffix)]
    if fitting:
        return max(fitting, key=lambda known: len(known.suffix)).name
    # A format whose files end in something else may be named by the ending: one table in facts.csv.
    name = Path(path).suffix.lower().removeprefix(".")
    if name in formats.writable():
        return name
    raise click.UsageError(f"{path}: no format is known by this ending; say which with --from or --to")


def _decoded(paths: Sequence[str], encoding: str, failures: list[str]) -> Iterator[tuple[str, str]]:
    """Each file with its text; a file that is no text in this encoding is reported, and the rest goes on."""
    for path in paths:
        name = "standard input" if path == "-" else path
        try:
            yield name, read_text(path, encoding)
        except UnicodeError as error:
            failures.append(name)
            # Codecs that are no tables (utf-7, idna) may not say where they stumbled.
            at = (
                f": byte 0x{error.object[error.start]:02x} at position {error.start}"
                if isinstance(error, UnicodeDecodeError)
                else ""
            )
            _complain(f"{name}: not {encoding}{at}; name its encoding (cp1256, say) with --encoding", FAILED_DOCUMENT)
        except OSError as error:
            failures.append(name)
            _complain(f"{name}: {error.strerror}", FAILED_DOCUMENT)


def _show(text: Text) -> None:
    """Print a report; colours and bold only where a person looks at it."""
    from rich.console import Console

    # Lines are not wrapped by Rich: a break inside right-to-left words would tear their isolate apart. The terminal wraps them.
    Console(highlight=False, emoji=False, markup=False).print(text, soft_wrap=True, end="")


# -- Values of options --------------------------------------------------------------------------------------------------


def _date(_context: object, _parameter: object, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date; write it as 2024-08-09") from None


def _encoding(_context: object, _parameter: object, value: str) -> str:
    try:
        "".encode(value)
    except LookupError:
        raise click.BadParameter(f"{value!r} is no encoding that is known") from None
    return value


def _format(_context: object, _parameter: object, value: str | None) -> str | None:
    from caspian_relations import formats

    if value is not None and value not in formats.writable():
        raise click.BadParameter(f"{value!r} is none of {', '.join(formats.writable())}")
    return value


# -- Commands -----------------------------------------------------------------------------------------------------------


def _commands() -> Any:
    """The tree of commands. Built when it is called for, so that importing this module costs nothing."""
    from caspian_relations import __version__

    @click.group(context_settings={"help_option_names": ["-h", "--help"]})
    @click.version_option(__version__, message="%(version)s")
    def commands() -> None:
        """Read Arabic diplomatic news: who did what, where, when, with which figures, and the words that say so."""

    from caspian_relations import cli_corpus

    for command in (_parse(), _render(), _lookup(), _convert(), _formats(), cli_corpus.command()):
        commands.add_command(command)
    return commands


def _parse() -> Any:
    @click.command("parse")
    @click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, allow_dash=True))
    @click.option(
        "--published",
        callback=_date,
        metavar="DATE",
        help="The day of publication, as 2024-08-09. It supplies the years that the text leaves out.",
    )
    @click.option("--source", metavar="URL", help="Where the text appeared; kept in the result.")
    @click.option(
        "--to",
        "to",
        callback=_format,
        metavar="FORMAT",
        help="A format of `caspian-relations formats`, instead of the report.",
    )
    @click.option(
        "-o",
        "--output",
        "out",
        type=click.Path(),
        metavar="OUT",
        help="A file; a folder where there are several documents.",
    )
    @click.option(
        "--encoding", default="utf-8", callback=_encoding, show_default=True, help="How the files are encoded."
    )
    def parse(
        files: tuple[str, ...],
        published: date | None,
        source: str | None,
        to: str | None,
        out: str | None,
        encoding: str,
    ) -> int:
        """Read FILES (`-` is standard input) and print what they say.

        Without --to this is a report for people. With --to it is data, a document after the other in the order of the files.
        """
        from caspian_relations.reading.parser import parse as read

        folder = _folder(out) if out and out != "-" and (len(files) > 1 or Path(out).is_dir()) else None
        failures: list[str] = []
        for name, text in _decoded(files, encoding, failures):
            article = read(text, published=published, source=source)
            if folder is not None:
                _put(article, to, str(folder / f"{Path(name).stem}{_ending(to)}"))
            elif out is not None or to is not None:
                _put(article, to, out)
            else:
                from caspian_relations.display import terminal

                _show(terminal.report(article, name))
        return FAILED_DOCUMENT if failures else 0

    return parse


def _ending(to: str | None) -> str:
    from caspian_relations import formats

    return ".txt" if to is None else formats.get(to).suffix


def _folder(out: str) -> Path:
    folder = Path(out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise click.UsageError(f"{out} is a file; several documents need a folder") from None
    return folder


def _put(article: Article, to: str | None, out: str | None) -> None:
    """Write an article in a format, as that format writes its files (tables into a folder, say), or as the report."""
    if to is None or out is None or out == "-":
        write(_shown(article, to), out)
        return
    from caspian_relations.formats import dump

    dump(article, out, to)


def _shown(article: Article, to: str | None) -> str | bytes:
    """An article in the format that was asked for, or as the report."""
    if to is not None:
        from caspian_relations.formats import dumps

        content: str | bytes = dumps(article, to)
        return content
    from caspian_relations.display import terminal

    return terminal.report(article).plain


def _render() -> Any:
    @click.command("render")
    @click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
    @click.option(
        "--language",
        type=click.Choice(["ar", "en"]),
        default="ar",
        show_default=True,
        help="A news item in Arabic, or the gloss of the facts in English.",
    )
    @click.option(
        "--seed", type=click.IntRange(0), default=0, show_default=True, help="Which of the wordings; 0 is the plainest."
    )
    @click.option(
        "--from", "from_", callback=_format, metavar="FORMAT", help="What FILE is; by default its ending says so."
    )
    @click.option("-o", "--output", "out", type=click.Path(), metavar="OUT", help="A file instead of standard output.")
    def render(file: str, language: str, seed: int, from_: str | None, out: str | None) -> int:
        """Write the facts of the article in FILE (`-`: JSON on standard input) as a news item."""
        from caspian_relations.formats import loads
        from caspian_relations.writing import render as written

        format = from_ if from_ is not None or file != "-" else "json"
        write(written(loads(_raw(file), _format_of(file, format)), language, seed=seed), out)
        return 0

    return render


def _lookup() -> Any:
    @click.command("lookup")
    @click.argument("text")
    @click.option("--limit", default=5, show_default=True, type=click.IntRange(1, 100), help="At most so many answers.")
    def lookup(text: str, limit: int) -> int:
        """Look TEXT up among the states, people, bodies, places, corridors and meetings that are known; misspellings are forgiven."""
        from caspian_relations import reference
        from caspian_relations.display import terminal

        found = reference.find(text, limit=limit)
        if not found:
            return _complain(f"nothing is known as {text!r}", FAILED_DOCUMENT)
        _show(terminal.matches(found))
        return 0

    return lookup


def _convert() -> Any:
    @click.command("convert")
    @click.argument("source", metavar="IN", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
    @click.argument("out", metavar="OUT", type=click.Path())
    @click.option(
        "--from", "from_", callback=_format, metavar="FORMAT", help="What IN is; by default its ending says so."
    )
    @click.option(
        "--to", "to", callback=_format, metavar="FORMAT", help="What OUT is to be; by default its ending says so."
    )
    def convert(source: str, out: str, from_: str | None, to: str | None) -> int:
        """Turn the article in IN into another format in OUT (`-`: standard input, standard output)."""
        from caspian_relations.formats import loads

        into = _format_of(out, to)
        _put(loads(_raw(source), _format_of(source, from_)), into, out)
        return 0

    return convert


def _raw(path: str) -> bytes:
    return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()


def _formats() -> Any:
    @click.command("formats")
    def formats() -> int:
        """List the formats, a line each: name, ending of its files, and what it carries."""
        from caspian_relations import formats as known

        for format in known.FORMATS.values():
            extra = f"  [extra: {format.extra}]" if format.extra else ""
            print(f"{format.name:<14} {format.suffix:<18} {format.carries}{extra}")
        return 0

    return formats

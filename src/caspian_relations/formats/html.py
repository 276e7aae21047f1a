"""HTML: a briefing for people as one page: who, what happened, figures, relations, statements, pictures, and the text with its mentions marked.

The page is complete in itself and runs nothing: no script, no image or font from elsewhere, and a Content Security Policy that admits its own style
sheets alone, by their hash. What comes out of the article is escaped (HTML Living Standard 13.1); the elements ``.cr-line`` together hold the text
character by character, but for what HTML has no place for (`caspian_relations.display.markup`). Written only.
"""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike
from typing import IO, Any

from caspian_relations import display
from caspian_relations.display import parts
from caspian_relations.display.annotated import DEEPEST
from caspian_relations.display.briefing import OFFSETS, Briefing, briefing
from caspian_relations.display.letters import plain
from caspian_relations.display.markup import digest, element, prose, raw, text
from caspian_relations.display.theme import sheet
from caspian_relations.formats import files
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.model import Article

__all__ = ["dump", "dumps", "losses"]


def dumps(article: Article) -> str:
    """Return the briefing of an article as a page.

    >>> page = dumps(Article("<script>نص</script>"))
    >>> page[:15], "<script" in page
    ('<!DOCTYPE html>', False)
    """
    told = briefing(article)
    title = text(plain(told.headline, 200)) or "Briefing"
    look = f"{sheet('view')}\n{sheet('page')}"
    admitted = f"style-src {digest(look)} {digest(sheet('picture'))}"
    head = (
        '<meta charset="utf-8">\n'
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; {admitted}; base-uri 'none'; form-action 'none'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n<style>{look}</style>"
    )
    return (
        f'<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n{head}\n</head>\n'
        f'<body class="cr-page">\n<main class="cr-view">\n{_body(article, told)}\n</main>\n</body>\n</html>\n'
    )


def dump(article: Article, target: str | PathLike[str] | IO[Any]) -> None:
    """Write the briefing of an article to a path (to a temporary name first, then renamed) or into an open file."""
    files.write(target, dumps(article))


def losses(article: Article) -> Iterable[Loss]:
    """Yield what the page leaves out."""
    yield from omitted(
        article,
        {
            "entities": "names, kinds, ids and posts are told, no other attributes",
            "events": "told in English, without ids, rules and codes",
            "figures": "told in English, without ids and rules",
            "relations": "told in English, with the first evidence, without ids and rules",
            "statements": "told in English, with the first evidence, without ids and rules",
        },
    )
    if article.mentions:
        yield Loss(
            "mentions",
            f"where more than {DEEPEST} lie over each other, the others are not marked",
            count=len(article.mentions),
        )
    unheld = sum(character == "\0" or "\ud800" <= character <= "\udfff" for character in article.text)
    if unheld:
        yield Loss("text", "a character that HTML cannot hold stands as a symbol, its code beside it", count=unheld)


def _body(article: Article, told: Briefing) -> str:
    headline = (
        element("h1", raw(plain(told.headline, 200)), dir="rtl", lang="ar") if told.headline else "<h1>Briefing</h1>"
    )
    out = [element("header", parts.meta(article) + headline, class_="cr-head")]
    if told.who:
        out.append(_section("Who and where", _who(told)))
    for section in told.sections:
        picture = _picture(display.timeline(article)) if section.title == "What happened" else ""
        out.append(_section(section.title, picture + parts.rows(told.wording, section.tellings)))
    if told.conflicts:
        cells = [
            (prose(told.wording.conflict(conflict)), parts.words(told.wording, conflict.spans))
            for conflict in told.conflicts
        ]
        out.append(_section("Conflicts", parts.table(("What disagrees", "In which words"), ("", "cr-said"), cells)))
    pictures = [_picture(picture) for picture in (display.graph(article), display.map(article)) if not picture.empty]
    if pictures:
        out.append(_section("Who is tied to whom, and where", "".join(pictures)))
    out.append(_section("The text", parts.reading(article, told.wording)))
    out.append(element("footer", text(OFFSETS), class_="cr-more"))
    return "\n".join(out)


def _section(title: str, content: str) -> str:
    return element("section", element("h2", title) + content)


def _picture(picture: display.Picture) -> str:
    return "" if picture.empty else element("div", picture.svg, class_="cr-figure")


def _who(told: Briefing) -> str:
    cells = []
    for who in told.who:
        posts = element("span", prose("; ".join(who.posts)), class_="cr-note") if who.posts else ""
        name = f"<b>{prose(who.name)}</b>{posts}" + element(
            "span", element("code", text(plain(who.entity.id)), dir="ltr"), class_="cr-note"
        )
        mentioned = f"{who.times}{element('span', who.places(4), class_='cr-note cr-span')}"
        cells.append(
            (element("span", who.kind, class_=f"cr-mark cr-{who.kind.lower()}"), name, parts.told(who.forms), mentioned)
        )
    return parts.table(("Kind", "Name", "In the text", "Mentioned"), ("cr-kind", "", "", "cr-when"), cells)

"""Briefings for people: Markdown and HTML that say what the article says, and in which nothing of the article is markup."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as basic
from markdown_it import MarkdownIt

import caspian_relations as cr
from caspian_relations import formats
from caspian_relations import strategies as st
from caspian_relations.display.letters import named, plain
from caspian_relations.display.markup import digest
from caspian_relations.formats import html, markdown
from caspian_relations.model import Article, Summit, When
from tests.corpus import names, passage
from tests.display import hostile
from tests.display.pages import Page, held

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
HTML_OF_MARKDOWN = {"h1", "h2", "p", "ul", "li", "strong", "hr", "table", "thead", "tbody", "tr", "th", "td", "a"}

odd = basic.text(alphabet="*_`[]()<>|&~$#{}^@!\\-+=.:1 \taب\n\u202e", max_size=40) | basic.text(max_size=40)


def read(name: str) -> Article:
    text = passage(name)
    return cr.parse(text.text, published=text.published, source="https://example.org/news?a=1&b=2")


def rendered(source: str) -> str:
    """The text that a reader of Markdown sees."""
    shown = Rendered(READER.render(source))
    return shown.text


class Rendered:
    """The text of rendered Markdown, with its elements."""

    def __init__(self, markup: str) -> None:
        self.tags = re.findall(r"<([a-z0-9]+)", markup)
        bare = re.sub(r"<[^>]*>", "", markup)
        self.text = bare.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


@given(odd, basic.sampled_from(("# {}", "- {}", "  - {} 1–2", "**a**: {}", "| a |\n| --- |\n| {} |")))
def test_escaped_words_are_words(words: str, frame: str) -> None:
    """In a heading, an item, a cell: the reader sees what was written."""
    for shown in (plain(words), named(words)):
        told = rendered(frame.format(markdown.escaped(shown))).strip()
        expected = rendered(frame.format("X")).strip().replace("X", shown.strip())
        assert told.split() == expected.split()


@pytest.mark.parametrize("name", names()[:25])
def test_a_briefing_tells_every_fact(name: str) -> None:
    """Everybody by name, and the words of every event with their offsets, in both."""
    article = read(name)
    page = "".join(Page(html.dumps(article)).words)
    text = rendered(markdown.dumps(article))
    for shown in (page, text):
        for mention in article.mentions:
            entity = next((entity for entity in article.entities if entity.id == mention.referent), None)
            assert entity is None or plain(str(entity)) in shown
        for fact in (*article.events, *article.figures):
            for span in fact.evidence:
                assert plain(span.of(article.text), 400) in shown
                assert str(span) in shown
    assert Page(html.dumps(article)).text == held(article.text)


def test_a_hostile_article_makes_no_markup_of_markdown() -> None:
    """Only the elements of the briefing itself; no HTML, no link."""
    markup = READER.render(markdown.dumps(hostile.article()))
    assert set(Rendered(markup).tags) <= HTML_OF_MARKDOWN - {"a"}
    assert "owned" in markup


@given(st.articles())
def test_markdown_is_the_briefings_own(article: Article) -> None:
    """A link only where the source is one."""
    source = markdown.dumps(article)
    found = Rendered(READER.render(source))
    assert set(found.tags) <= HTML_OF_MARKDOWN
    assert ("a" in found.tags) == bool(article.source and article.source.startswith("https://"))
    assert source.count("\u2067") == source.count("\u2069")
    assert not re.search("[\x00-\x09\x0b-\x1f\u202a-\u202e]", source)


@given(st.articles())
def test_pages_are_whole_and_harmless(article: Article) -> None:
    """The text is in them; style sheets are those that the policy names; nothing runs."""
    source = html.dumps(article)
    page = Page(source)
    assert page.text == held(article.text)
    sheets = set(re.findall(r"<style>(.*?)</style>", source, re.DOTALL))
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', source)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    assert all(digest(sheet) in policy[1] for sheet in sheets)
    source.encode()


def test_events_come_by_date() -> None:
    """In the briefing, not in the text's order; those without one come last."""
    days = (None, "2031-03-03", "2019-05-05")
    article = Article(
        "نص", events=[Summit(f"event:{i}", when=When(day) if day else None, ordinal=i) for i, day in enumerate(days, 1)]
    )
    for shown in (cr.dumps(article, "markdown"), cr.dumps(article, "html").partition("</svg>")[2]):
        assert shown.index("5 May 2019") < shown.index("3 March 2031")
        assert shown.index("no. 3") < shown.index("no. 2") < shown.index("no. 1")


def test_what_is_left_out_is_named() -> None:
    """A page holds the text, Markdown does not; a character that HTML cannot hold is told."""
    article = hostile.article()
    assert "text" in {loss.path for loss in formats.lossy(article, "markdown")}
    (text,) = (loss for loss in formats.lossy(article, "html") if loss.path == "text")
    assert text.count == 2
    assert not formats.lossy(Article("نص"), "html")


@pytest.mark.parametrize(("name", "suffix"), [("markdown", ".md"), ("html", ".html")])
def test_briefings_are_written_to_files(name: str, suffix: str, tmp_path: Path) -> None:
    """UTF-8, at a path and into an open file; they are not read back."""
    article = read("001")
    path = tmp_path / f"a{suffix}"
    formats.dump(article, path, name)
    assert path.read_bytes() == cr.dumps(article, name).encode()
    file = io.StringIO()
    formats.dump(article, file, name)
    assert file.getvalue() == cr.dumps(article, name)
    assert formats.get(name).suffix == suffix
    with pytest.raises(cr.UnknownFormat):
        formats.load(path, name)

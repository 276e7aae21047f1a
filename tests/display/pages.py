"""A page of HTML, looked at without a browser: what stands in the text, and what stands in each mark."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "br"}
TAGS = {
    "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "section", "h1", "h2", "p", "div", "span", "b", "bdi", "code", "a", "time",
    "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "br", "svg", "desc", "rect", "path", "circle", "g", "text",
}  # fmt: skip
"""Everything that a view is made of."""


class Page(HTMLParser):
    """Reads a page and checks that every element is closed, known and harmless."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        """The content of the lines of the text."""
        self.marked: dict[str, str] = {}
        """The content of each mark, by its key."""
        self.words: list[str] = []
        """All other content but style sheets."""
        self.codes: list[str] = []
        """Code points of the characters that are shown by their code."""
        self._open: list[tuple[str, dict[str, str | None]]] = []
        self.feed(markup)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, tag
        attributes = dict(attrs)
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        assert (attributes.get("href") or "https://").startswith(("https://", "http://"))
        if "data-code" in attributes:
            self.codes.append(attributes["data-code"] or "")
        if tag not in VOID:
            self._open.append((tag, attributes))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = [(attributes.get("class") or "").split() for _, attributes in self._open]
        if any("cr-line" in found for found in classes):
            self.text += data
            for _, attributes in self._open:
                key = attributes.get("data-mark")
                if key:
                    self.marked[key] = self.marked.get(key, "") + data
        elif not any(tag == "style" for tag, _ in self._open):
            self.words.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def held(text: str) -> str:
    """The text as a page holds it: NUL and lone surrogates have no place in HTML."""
    shown = text.replace("\x00", "\u2400")
    return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in shown)

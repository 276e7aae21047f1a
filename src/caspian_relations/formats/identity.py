"""An id for an article, for files and databases that hold many."""

from __future__ import annotations

from hashlib import sha256

from caspian_relations.model import Article
from caspian_relations.model.errors import InvalidText, InvalidValue

__all__ = ["article_id"]


def article_id(article: Article, given: str | None = None) -> str:
    """Return the id that the caller has `given`, or else one made from text, day of publication and source.

    That one is the first 16 hex digits of a SHA-256, the same in every run and for every release: a copy of an article has the id of the
    article, a correction has another.

    >>> article_id(Article("نص")), article_id(Article("نص"), "news-17")
    ('bb22219764ed1ebe', 'news-17')
    """
    if not isinstance(article, Article):
        raise InvalidText("article", article, "an Article")
    if given is not None:
        if type(given) is not str or not given.strip():
            raise InvalidValue("article_id", given, "a text that is not empty")
        return given
    parts = (article.text, article.published.isoformat() if article.published else "", article.source or "")
    # The lengths keep the parts apart: a text that ends in a date is no text with that date of publication.
    header = " ".join(str(len(part)) for part in parts)
    return sha256("\n".join((header, *parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]

"""IRIs of what an article holds, and literals for texts that no literal can hold.

Entities have the same IRI in every article: ``ent:state:KZ``. What belongs to one article is named below its IRI: ``this:event:1``,
``this:event:1:when``, ``this:char:7:14``. Nothing is a blank node, so that graphs of many articles can be put together.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import unquote_to_bytes
from uuid import NAMESPACE_URL, uuid5

from caspian_relations.formats.rdf.terms import PREFIXES, expand
from caspian_relations.model import Article

__all__ = [
    "ESCAPED",
    "Literal",
    "Node",
    "Triple",
    "article_iri",
    "below",
    "escaped",
    "id_of",
    "iri_of",
    "text_literal",
    "unescaped",
]

FACTS = ("event", "figure", "relation", "statement")
"""Kinds of the ids that count within an article."""

ESCAPED = expand("cr:escaped")
"""Datatype of texts with characters that are none of XML, which ``xsd:string`` excludes: NUL and other controls, lone surrogates."""


class Literal(NamedTuple):
    """An RDF literal: its characters, and a datatype (IRI) or a language; with neither it is an ``xsd:string``."""

    text: str
    datatype: str | None = None
    language: str | None = None


Node = str | Literal
"""An IRI as a `str`, or a literal."""
Triple = tuple[str, str, Node]
"""Subject, property, object."""

# Letters as they stand in names; all others as percent-encoded UTF-8, so that no syntax and no reader of IRIs can be misled.
_ENCODED = re.compile("[^A-Za-z0-9._~\u00c0-\u061b\u061d-\u06ff\u0750-\u077f-]")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BACKSLASH = re.compile(rf"\\|{_NO_XML.pattern}")
_ESCAPE = re.compile(r"\\(?:\\|u([0-9a-f]{4}))")


def _quoted(text: str) -> str:
    return _ENCODED.sub(
        lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "surrogatepass")), text
    )


def _unquoted(text: str) -> str:
    return unquote_to_bytes(text.encode("utf-8", "surrogatepass")).decode("utf-8", "surrogatepass")


def article_iri(article: Article) -> str:
    """Return the IRI of an article: a UUID (version 5, RFC 9562) made from its text, day of publication and source.

    >>> article_iri(Article("نص"))
    'urn:uuid:af9fae7b-2618-5984-af2f-af471908bb6c'
    """
    digest = sha256()
    for part in (article.text, article.published and article.published.isoformat(), article.source):
        # The length before each part: no two articles have the same bytes.
        encoded = (part or "").encode("utf-8", "surrogatepass")
        digest.update(f"{'-' if part is None else len(encoded)}:".encode() + encoded)
    return f"urn:uuid:{uuid5(NAMESPACE_URL, PREFIXES['ent'] + digest.hexdigest())}"


def below(iri: str, *steps: object) -> str:
    """Return the IRI of what stands at `steps` below an article, entity or fact.

    >>> below("urn:x", "mentions", 3), below("urn:x#event:1", "when")
    ('urn:x#mentions:3', 'urn:x#event:1:when')
    """
    path = ":".join(map(str, steps))
    return f"{iri}#{path}" if iri.startswith("urn:") and "#" not in iri else f"{iri}:{path}"


def iri_of(id: str, article: str) -> str:
    """Return the IRI of the entity or fact with that id, seen from the article with the IRI `article`.

    >>> iri_of("state:KZ", "urn:x"), iri_of("event:1", "urn:x"), iri_of("person:a>b", "urn:x")
    ('https://caspian-relations.readthedocs.io/id/state:KZ', 'urn:x#event:1', 'https://caspian-relations.readthedocs.io/id/person:a%3Eb')
    """
    kind, _, slug = id.partition(":")
    return f"{article}#{kind}:{_quoted(slug)}" if kind in FACTS else f"{PREFIXES['ent']}{_quoted(kind)}:{_quoted(slug)}"


def id_of(iri: str, article: str) -> str | None:
    """Return the id that `iri_of` made an IRI of; None for other IRIs.

    >>> id_of("urn:x#event:1", "urn:x"), id_of("urn:y#event:1", "urn:x")
    ('event:1', None)
    """
    for namespace, of_facts in ((f"{article}#", True), (PREFIXES["ent"], False)):
        kind, _, slug = iri.removeprefix(namespace).partition(":")
        if iri.startswith(namespace) and slug and ":" not in slug and (kind in FACTS) is of_facts:
            try:
                return f"{_unquoted(kind)}:{_unquoted(slug)}"
            except UnicodeDecodeError:
                return None
    return None


def escaped(text: str) -> str:
    r"""Return the lexical form of a ``cr:escaped`` literal: ``\u0000`` for a character that XML excludes, ``\\`` for a backslash.

    >>> print(escaped("a\x00\\"))
    a\u0000\\
    """
    return _BACKSLASH.sub(lambda match: "\\\\" if match[0] == "\\" else f"\\u{ord(match[0]):04x}", text)


def unescaped(lexical: str) -> str | None:
    r"""Return the text of a ``cr:escaped`` literal; None if the lexical form is none.

    >>> unescaped("a\\u0000") == "a\x00", unescaped("\\n")
    (True, None)
    """
    if "\\" in _ESCAPE.sub("", lexical):
        return None
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else "\\", lexical)


def text_literal(text: str, datatype: str | None = None, language: str | None = None) -> Literal:
    r"""Return the literal of a text: as it is, with a language or datatype, or escaped where XML excludes one of its characters.

    >>> text_literal("نص", language="ar").language, text_literal("\ud800").text
    ('ar', '\\ud800')
    """
    if _NO_XML.search(text):
        return Literal(escaped(text), ESCAPED)
    return Literal(text, datatype, language)

"""Many documents: files in, articles and tables out, on one machine or many.

>>> from caspian_relations import corpus
>>> [document.text for document in corpus.read(corpus.Document("a", "نص"))]
['نص']
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

_HOMES = {
    "documents": ("Document", "DocumentFailed", "Failure", "Origin", "WorkersFailed"),
    "many": ("parse_many",),
    "reading": ("read",),
    "running": ("Progress", "Summary", "run"),
    "arrow": ("batches",),
    "tables": ("schema",),
    "merging": ("merge",),
    "dossier": (
        "Claim",
        "Contradiction",
        "Dossier",
        "DossierEvent",
        "DossierFigure",
        "DossierPerson",
        "DossierRelation",
        "DossierStatement",
        "Report",
    ),
}

__all__ = [
    "Claim", "Contradiction", "Document", "DocumentFailed", "Dossier", "DossierEvent", "DossierFigure", "DossierPerson", "DossierRelation",
    "DossierStatement", "Failure", "Origin", "Progress", "Report", "Summary", "WorkersFailed", "batches", "merge", "parse_many", "read", "run", "schema",
]  # fmt: skip

if TYPE_CHECKING:
    from caspian_relations.corpus.arrow import batches as batches
    from caspian_relations.corpus.documents import Document as Document
    from caspian_relations.corpus.documents import DocumentFailed as DocumentFailed
    from caspian_relations.corpus.documents import Failure as Failure
    from caspian_relations.corpus.documents import Origin as Origin
    from caspian_relations.corpus.documents import WorkersFailed as WorkersFailed
    from caspian_relations.corpus.dossier import Claim as Claim
    from caspian_relations.corpus.dossier import Contradiction as Contradiction
    from caspian_relations.corpus.dossier import Dossier as Dossier
    from caspian_relations.corpus.dossier import DossierEvent as DossierEvent
    from caspian_relations.corpus.dossier import DossierFigure as DossierFigure
    from caspian_relations.corpus.dossier import DossierPerson as DossierPerson
    from caspian_relations.corpus.dossier import DossierRelation as DossierRelation
    from caspian_relations.corpus.dossier import DossierStatement as DossierStatement
    from caspian_relations.corpus.dossier import Report as Report
    from caspian_relations.corpus.many import parse_many as parse_many
    from caspian_relations.corpus.merging import merge as merge
    from caspian_relations.corpus.reading import read as read
    from caspian_relations.corpus.running import Progress as Progress
    from caspian_relations.corpus.running import Summary as Summary
    from caspian_relations.corpus.running import run as run
    from caspian_relations.corpus.tables import schema as schema


def __getattr__(name: str) -> Any:
    # A worker, and a caller of one function, load no more than they use.
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

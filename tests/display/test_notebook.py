"""The notebook of the tutorial runs from top to bottom and shows what its page says."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import nbformat
import pytest
from nbclient import NotebookClient

import caspian_relations as cr

ROOT = Path(__file__).parent.parent.parent
NOTEBOOK = ROOT / "docs/tutorial/notebook.ipynb"


@pytest.fixture(scope="module")
def outputs() -> dict[str, dict[str, Any]]:
    """Cell id -> what it shows, by media type."""
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(ROOT)}}).execute()
    shown: dict[str, dict[str, Any]] = {}
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            assert output.output_type != "error"
            cell_shows = shown.setdefault(cell.id, {})
            if output.output_type == "stream":
                # What is printed may come in pieces.
                cell_shows["text/plain"] = cell_shows.get("text/plain", "") + output.text
            else:
                cell_shows.update(output.data)
    return shown


def test_it_shows_the_article(outputs: dict[str, dict[str, Any]]) -> None:
    """As text where there is no HTML, and as a view."""
    assert outputs["read"]["text/plain"].startswith("<Article of 2214 characters")
    view = outputs["look"]["text/html"]
    assert view.startswith('<div class="cr-view"')
    assert "Kazakhstan · state · state:KZ" in view
    assert "<script" not in view
    assert "Kazakhstan" in outputs["entity"]["text/html"]
    assert outputs["entity"]["text/plain"].startswith("State('state:KZ'")


def test_it_makes_tables(outputs: dict[str, dict[str, Any]]) -> None:
    """The rows are shown, and pandas has the figure."""
    assert "5 facts" in outputs["facts"]["text/html"]
    assert "trade-turnover" in outputs["table"]["text/html"]
    assert "529400000" in outputs["table"]["text/html"]


@pytest.mark.parametrize(
    ("cell", "said"), [("timeline", "529,400,000 USD"), ("graph", "Ilham Aliyev"), ("map", "Astana")]
)
def test_it_draws(outputs: dict[str, dict[str, Any]], cell: str, said: str) -> None:
    """A picture is there as SVG and in the page."""
    drawing = outputs[cell]["image/svg+xml"]
    assert said in "".join(ElementTree.fromstring(drawing).itertext())
    assert outputs[cell]["text/html"] == drawing


def test_it_hands_on(outputs: dict[str, dict[str, Any]]) -> None:
    """JSON leaves nothing out and comes back equal."""
    told = outputs["export"]["text/plain"]
    assert "article.json: 0 kinds" in told
    assert "article.md" in told
    assert "article.html" in told
    assert outputs["again"]["text/plain"] == "True"


def test_it_is_kept_without_outputs() -> None:
    """What is committed does not change when somebody runs it."""
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    for cell in notebook.cells:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None
    assert set(notebook.metadata) == {"kernelspec", "language_info"}
    assert cr.formats.get("json").reads

"""Make the pictures of the documentation from the founding article: ``docs/_static/*.svg``, and a photograph of its view, ``article.png``.

    python scripts/pictures.py

Run by hand when the views or what is read have changed; the files are committed. Needs chromium for the photograph.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import caspian_relations as cr

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs/_static"
SIZE = "720,900"
"""Of the photograph, in pixels."""


def photographed(markup: str, target: Path) -> None:
    """Photograph a page with a browser that has no window."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(f'<!DOCTYPE html><meta charset="utf-8"><body>{markup}', encoding="utf-8")
        flags = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--hide-scrollbars",
        ]
        where = [f"--user-data-dir={folder}/profile", f"--window-size={SIZE}", f"--screenshot={target}", page.as_uri()]
        subprocess.run(["chromium", *flags, *where], check=True, capture_output=True)


def main() -> None:
    """Write all of them."""
    TARGET.mkdir(exist_ok=True)
    text = next((ROOT / "seeds").glob("*.txt")).read_text(encoding="utf-8")
    article = cr.parse(text, published="2024-08-09")
    for name, picture in (("timeline", article.timeline()), ("graph", article.graph()), ("map", article.map())):
        picture.save(TARGET / f"{name}.svg")
    photographed(article._repr_html_(), TARGET / "article.png")


if __name__ == "__main__":
    main()

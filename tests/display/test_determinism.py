"""The same article gives the same bytes in every process, however its sets are ordered."""

from __future__ import annotations

import os
import subprocess
import sys

PROGRAM = """
import hashlib
import caspian_relations as cr
from tests.corpus import names, passage
from tests.display import hostile
articles = [hostile.article()]
for name in names()[:12]:
    text = passage(name)
    articles.append(cr.parse(text.text, published=text.published))
for article in articles:
    shown = [cr.dumps(article, "html"), cr.dumps(article, "markdown"), article._repr_html_(), article.facts()._repr_html_()]
    shown += [article.timeline().svg, article.graph().svg, article.map().svg]
    shown += [entity._repr_html_() + repr(entity) for entity in article.entities]
    print(*[hashlib.sha256(one.encode()).hexdigest()[:16] for one in shown])
"""


def test_hash_order_changes_nothing() -> None:
    """Two processes whose strings hash differently write the same pages, briefings and pictures."""
    written = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], capture_output=True, text=True, env=environment, check=True
        )
        written.append(done.stdout)
    assert written[0] == written[1]
    assert len(written[0].splitlines()) == 13

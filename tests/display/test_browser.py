"""Views in a real browser: nothing runs, the text is the text, and everybody can read it, in both themes and at any width."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as basic
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

import caspian_relations as cr
from caspian_relations import strategies as st
from caspian_relations.model import Article
from tests.corpus import passage
from tests.display import hostile
from tests.display.pages import held
from tests.display.test_views import spans_of

pytestmark = pytest.mark.browser

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
)
TEXT = "return document.querySelector('.cr-text').textContent"
MARKS = """
const found = {};
for (const mark of document.querySelectorAll('[data-mark]')) {
  found[mark.dataset.mark] = (found[mark.dataset.mark] || '') + mark.textContent;
}
return found;
"""
SELECTED = """
const range = document.createRange();
range.selectNodeContents(document.querySelector('.cr-text'));
getSelection().removeAllRanges();
getSelection().addRange(range);
return getSelection().toString();
"""
FAINT = """
const numbers = colour => colour.match(/[0-9.]+/g).map(Number);
const light = colour => {
  const parts = numbers(colour).slice(0, 3).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
};
const ground = element => {
  for (let e = element; e; e = e.parentElement) {
    const colour = getComputedStyle(e).backgroundColor;
    const parts = numbers(colour);
    if (parts.length < 4 || parts[3] > 0) return colour;
  }
  return 'rgb(255, 255, 255)';
};
const faint = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let count = 0;
while (walker.nextNode()) {
  const node = walker.currentNode, element = node.parentElement;
  if (!node.textContent.trim() || element.closest('style')) continue;
  const look = getComputedStyle(element);
  let above = look.color, below = ground(element);
  if (element.closest('svg')) {
    if (!element.closest('text')) continue;
    const box = element.closest('svg');
    above = look.fill;
    below = getComputedStyle(box.querySelector('.crp-paper')).fill;
    const land = box.querySelector('.crp-land'), tint = box.querySelector('.crp-box');
    for (const other of [land, tint]) {
      if (!other) continue;
      const [a, b] = [light(above), light(getComputedStyle(other).fill)].sort();
      if ((b + 0.05) / (a + 0.05) < 4.5) faint.push([element.textContent, above, 'on land or box']);
    }
  }
  const [a, b] = [light(above), light(below)].sort((x, y) => x - y);
  count += 1;
  if ((b + 0.05) / (a + 0.05) < 4.5) faint.push([node.textContent.slice(0, 40), above, below]);
}
return [count, faint];
"""
WIDE = """
const room = document.documentElement.clientWidth;
return [document.documentElement.scrollWidth - room,
  [...document.querySelectorAll('td, th, h1, h2, p, .cr-words')].filter(e => e.getBoundingClientRect().right > room + 1).length];
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in FLAGS:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    yield driver
    driver.quit()


def show(browser: webdriver.Chrome, folder: Path, markup: str) -> None:
    path = folder / "page.html"
    path.write_bytes(markup.encode())
    browser.get(path.as_uri())


def theme(browser: webdriver.Chrome, name: str) -> None:
    feature = {"name": "prefers-color-scheme", "value": name}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})


def width(browser: webdriver.Chrome, pixels: int) -> None:
    size = {"width": pixels, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def read() -> Article:
    text = passage("001")
    return cr.parse(text.text, published=text.published, source="https://example.org/1")


def in_a_notebook(*values: Any, body: str = "") -> str:
    return f"<!DOCTYPE html><meta charset='utf-8'><body {body}>" + "".join(value._repr_html_() for value in values)


@pytest.mark.parametrize("form", ["page", "view"])
def test_a_hostile_article_is_only_shown(browser: webdriver.Chrome, tmp_path: Path, form: str) -> None:
    """No script runs; the text and every mention's words are there, character by character; what is copied is the text."""
    article = hostile.article()
    show(browser, tmp_path, cr.dumps(article, "html") if form == "page" else in_a_notebook(article, article.facts()))
    assert "owned" not in browser.title or browser.title.startswith("زار <script>")
    assert browser.title != "owned"
    assert browser.execute_script("return document.scripts.length + document.images.length") == 0
    assert browser.execute_script(TEXT) == held(article.text)
    spans = spans_of(article)
    marked = browser.execute_script(MARKS)
    assert set(marked) == set(spans)
    for key, words in marked.items():
        assert words == held(spans[key].of(article.text))
    assert browser.execute_script(SELECTED).rstrip("\n") == held(article.text).rstrip("\n")
    assert browser.get_log("browser") == []


EVERY_TEXT = "return [...document.querySelectorAll('.cr-text')].map(text => text.textContent)"


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(articles=basic.lists(st.articles(), min_size=8, max_size=8))
def test_any_text_is_there_as_it_is(browser: webdriver.Chrome, tmp_path: Path, articles: list[Article]) -> None:
    """Several articles in one notebook do not disturb each other."""
    show(browser, tmp_path, in_a_notebook(*articles))
    assert browser.execute_script(EVERY_TEXT) == [held(article.text) for article in articles]


def test_the_pages_policy_forbids_scripts(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """Even a script that somebody adds later does not run, and the page's own looks are admitted."""
    page = cr.dumps(read(), "html").replace("</main>", "<script>document.title = 'owned'</script></main>")
    show(browser, tmp_path, page)
    assert browser.title != "owned"
    assert browser.execute_script("return getComputedStyle(document.querySelector('.cr-view')).borderRadius") == "10px"
    assert browser.execute_script("return getComputedStyle(document.querySelector('.crp text')).fill") != "rgb(0, 0, 0)"
    assert [entry for entry in browser.get_log("browser") if "script-src" not in entry["message"]] == []


def test_bidi_controls_reorder_nothing(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """An override that is never closed, and closings without an opening, leave the order of all letters as it is without them."""
    clean = "مصر abc 12 def قال (x) نعم"
    dirty = "\u2069\u2069\u202eمصر \u202dabc 12\u202c\u202c def \u202bقال \u2067(x) نعم"
    places = """
    const line = document.querySelector('.cr-line');
    const found = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest('.cr-code')) continue;
      for (let i = 0; i < node.length; i++) {
        if (!node.data[i].trim()) continue;
        const range = document.createRange();
        range.setStart(node, i); range.setEnd(node, i + 1);
        const box = range.getBoundingClientRect();
        found.push([box.left, node.data[i]]);
      }
    }
    return found.sort((a, b) => a[0] - b[0]).map(pair => pair[1]).join('');
    """
    order = []
    for words in (clean, dirty):
        show(browser, tmp_path, in_a_notebook(Article(words)))
        order.append(browser.execute_script(places))
    assert order[0] == order[1]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_is_readable(browser: webdriver.Chrome, tmp_path: Path, scheme: str) -> None:
    """The contrast of every word with its ground is 4.5 or more (WCAG 2.2, level AA), in both themes."""
    theme(browser, scheme)
    article = read()
    entities = [*article.entities[:3], cr.reference.series["cop"]]
    for markup in (cr.dumps(article, "html"), in_a_notebook(article, article.facts(), *entities)):
        show(browser, tmp_path, markup)
        count, faint = browser.execute_script(FAINT)
        assert count > 100
        assert faint == []
    theme(browser, "light")


@pytest.mark.parametrize("pixels", [320, 700, 1400])
def test_nothing_runs_out_of_its_frame(browser: webdriver.Chrome, tmp_path: Path, pixels: int) -> None:
    """On a telephone as on a wide screen; long words break, wide pictures scroll in their own frame."""
    width(browser, pixels)
    for article in (read(), hostile.article()):
        for markup in (cr.dumps(article, "html"), in_a_notebook(article, article.facts())):
            show(browser, tmp_path, markup)
            assert browser.execute_script(WIDE) == [0, 0]
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.mark.parametrize(
    ("body", "dark"),
    [
        ('data-jp-theme-light="false"', True),
        ('data-jp-theme-light="true"', False),
        ('class="vscode-dark"', True),
        ('class="vscode-light"', False),
        ('data-theme="dark"', True),
    ],
)
def test_the_notebooks_theme_has_the_last_word(
    browser: webdriver.Chrome, tmp_path: Path, body: str, dark: bool
) -> None:
    """Whatever the system prefers."""
    theme(browser, "light" if dark else "dark")
    article = read()
    show(browser, tmp_path, in_a_notebook(article, article.timeline(), body=body))
    paper = browser.execute_script("return getComputedStyle(document.querySelector('.cr-view')).backgroundColor")
    drawing = browser.execute_script("return getComputedStyle(document.querySelector('.crp-paper')).fill")
    assert paper == drawing == ("rgb(22, 24, 28)" if dark else "rgb(255, 255, 255)")
    theme(browser, "light")


def test_kinds_can_be_told_without_colour(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """Each kind has lines of its own shape about its words."""
    kinds = (
        "state",
        "region",
        "place",
        "person",
        "office",
        "organization",
        "series",
        "event",
        "corridor",
        "date",
        "amount",
    )
    marks = "".join(f'<span class="cr-mark cr-{kind}">x</span>' for kind in kinds)
    show(browser, tmp_path, read()._repr_html_().replace('<ul class="cr-legend">', f'{marks}<ul class="cr-legend">'))
    looks = browser.execute_script("""
    return [...document.querySelectorAll('.cr-mark:not([title])')].slice(0, arguments[0]).map(mark => {
      const look = getComputedStyle(mark);
      return [look.borderBottomStyle, look.borderBottomWidth, look.borderTopStyle, look.textDecorationStyle].join(' ');
    });
    """, len(kinds))  # fmt: skip
    assert len(set(looks)) == len(kinds)

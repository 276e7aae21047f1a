"""The page: headline, dateline, paragraphs, sentences, and the debris around them.

Boilerplate (share buttons, tags, "read also" lines, end marks) is recognised by cue words at the beginning of a line or a sentence and by its
shape; it gives no phrases and so no facts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple
from unicodedata import category

from caspian_relations.arabic.tokens import LATIN, NEWLINE, NUMBER, PUNCT, WORD, Form, Tokens
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.page.debris import begins_tail, is_tail, tells_to_press

__all__ = ["Page", "Sentence", "is_bullet", "is_initial_point", "is_title_point", "page"]

_ENDS = frozenset(".!?؟…")
_STOPS = frozenset(".…")
"""Marks with which no title ends; a title may ask."""
_BULLETS = frozenset("•*-–—▪●·")
_DEBRIS = frozenset("|◄►←→»«")


class Sentence(NamedTuple):
    """Tokens ``[start, end)`` of one sentence, the paragraph it stands in, and ``headline`` or ``body``."""

    start: int
    end: int
    paragraph: int
    kind: str


class Page(NamedTuple):
    """The sentences of a text in order, and the token ranges of its boilerplate."""

    sentences: list[Sentence]
    boilerplate: list[tuple[int, int]]


def page(tokens: Tokens) -> Page:
    """Divide `tokens` into sentences; what is boilerplate is set apart."""
    sentences: list[Sentence] = []
    boilerplate: list[tuple[int, int]] = []
    lines = _lines(tokens)
    longest = 0
    tail = begins_tail(tokens, lines)
    for number, (start, end, marks) in enumerate(lines):
        listed = _is_title(tokens, start, end, longest) or (
            longest == _LONGEST_TITLE and _is_teaser(tokens, start, end)
        )
        longest = _list_below(tokens, start, end) or (longest if listed else 0)
        if longest or (number >= tail > 0 and is_tail(tokens, start, end)):
            boilerplate.append((start, end))
            continue
        kind = "headline" if number == 0 and len(lines) > 1 and _is_headline(tokens, start, end) else "body"
        at = start
        for first, last in _sentences(tokens, start, end, marks):
            if _is_boilerplate(tokens, first, end, first == start):
                news = _behind_byline(tokens, first, end) if first == start else end
                if number and start < first and sentences and _signs(tokens, sentences[-1], start, first):
                    first = sentences.pop().start
                boilerplate.append((first, news))
                at = end
                if news == end:
                    break
                first = news
            inner = _inline(tokens, first, last, marks)
            if inner is not None:
                boilerplate.append(inner)
                if inner[0] > first:
                    sentences.append(Sentence(first, inner[0], number, kind))
                if inner[1] < last:
                    sentences.append(Sentence(inner[1], last, number, kind))
            else:
                sentences.append(Sentence(first, last, number, kind))
            at = last
        del at
    return Page(sentences, boilerplate)


def _signs(tokens: Tokens, before: Sentence, start: int, end: int) -> bool:
    """«المكتب الصحفي للوزارة. عند إعادة النشر …»: what stands before the debris of its line is a few words without a verb."""
    forms = tokens.forms[start:end]
    short = before.start == start and before.end == end and len(forms) <= _LONGEST_BYLINE
    return short and not any(form.readings[:1] and form.readings[0].category == "verb" for form in forms)


def _behind_byline(tokens: Tokens, start: int, end: int) -> int:
    """The token behind a byline that news follows on its line; `end` where none does.

    «كتب - أحمد المنصوري: أجرى الوزير …», «كتب: أحمد المنصوري أجرى الوزير …».
    """
    forms = tokens.forms
    if forms[start].text not in cues().words["bylines"] or end - start <= _LONGEST_TITLE:
        return end
    if forms[start + 1].raw == ":":
        names = range(start + _SHORTEST_BYLINE, start + _LONGEST_BYLINE)
        return next((k for k in names if forms[k].readings[:1] and forms[k].readings[0].category == "verb"), end)
    colon = next((k for k in range(start + 2, start + _LONGEST_BYLINE) if forms[k].raw == ":"), None)
    return colon + 1 if colon is not None else end


_SHORTEST_BYLINE, _LONGEST_BYLINE = 3, 9


def _list_below(tokens: Tokens, start: int, end: int) -> int:
    """How long the lines may be of the list that a line is the heading of, 0 if it is none: «الأكثر قراءة», «الرئيسية»."""
    words = " ".join([form.text for form in tokens.forms[start : min(end, start + 9)] if form.kind in (WORD, LATIN)])
    if words in cues().words["menus"]:
        return _LONGEST_ITEM
    return _LONGEST_TITLE if words in cues().headings else 0


def _is_title(tokens: Tokens, start: int, end: int, longest: int) -> bool:
    """Whether a line below such a heading is of its list: short, without a full stop and without a dateline."""
    forms = tokens.forms
    short = end - start <= longest and forms[end - 1].raw not in _STOPS
    return short and not any(form.kind == PUNCT and form.raw in "-–—/(" for form in forms[start + 1 : start + 6])


def _is_teaser(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a line in such a list breaks off: «نيروبي – افتتح الرئيس السد اليوم، …», «… وقال […]»."""
    forms = tokens.forms
    while end - start > 2 and forms[end - 1].raw in _CLOSING:
        end -= 1
    return forms[end - 1].raw == "…" or (end - start > 2 and forms[end - 1].raw == forms[end - 2].raw == ".")


_CLOSING = frozenset('])»”"')
_LONGEST_TITLE, _LONGEST_ITEM = 16, 3


def _lines(tokens: Tokens) -> list[tuple[int, int, list[int]]]:
    """The lines that are not empty, each with the tokens in it that are punctuation."""
    lines = []
    start, marks = 0, []
    forms = tokens.forms
    for at in [at for at, form in enumerate(forms) if form.kind >= PUNCT]:
        if forms[at].kind == PUNCT:
            marks.append(at)
            continue
        if at > start:
            lines.append((_behind_bullet(forms, start, at), at, marks))
        start, marks = at + 1, []
    if start < len(forms):
        lines.append((_behind_bullet(forms, start, len(forms)), len(forms), marks))
    return lines


def _behind_bullet(forms: Sequence[Form], start: int, end: int) -> int:
    """The token behind what only opens a line of a list: «• قال», «- قال», «1. قال», «✅ قال»; `start` where nothing does."""
    if forms[start].kind == WORD:
        return start
    at = start
    while at < end - 1 and forms[at].kind == PUNCT and is_bullet(forms[at].raw):
        at += 1
    if (
        forms[at].kind == NUMBER
        and len(forms[at].text) <= _LONGEST_COUNT
        and at + 2 < end
        and forms[at + 1].raw in _COUNTED
    ):
        at += 2
    return at if forms[at].kind != NUMBER else start


def is_bullet(mark: str) -> bool:
    """Whether a mark opens an item of a list, or is a picture: «•», «-», «✅»."""
    return mark in _BULLETS or (
        mark not in _DEBRIS and mark >= _PICTURES and category(mark[0]) in ("So", "Sm", "Mn", "Cf")
    )


_PICTURES = "\u2190"
_COUNTED = (".", ")", "-", "–", ".-")
_LONGEST_COUNT = 2


def _sentences(tokens: Tokens, start: int, end: int, marks: list[int]) -> list[tuple[int, int]]:
    out = []
    first = start
    forms = tokens.forms
    for at in marks:
        if forms[at].raw in _ENDS and at + 1 < end:
            if (
                forms[at].raw == "."
                and tokens.glued(at + 1)
                and forms[at + 1].kind != PUNCT
                and not _between_words(forms, at)
            ):
                continue
            if forms[at].raw == "." and len(forms[at - 1].text) == 1 and _is_initial(tokens, at):
                continue
            if is_title_point(forms, at):
                continue
            if at + 1 - first < 2 or (
                first == start
                and at + 1 - start <= 8
                and not any("verb" in form.categories for form in forms[start:at])
                and not _is_boilerplate(tokens, at + 1, end, False)
            ):
                continue  # «طشقند. 16 مايو. كازينفورم –»: a dateline is no sentence
            stop = at + 1
            if forms[stop].raw in '"»”)' and tokens.glued(stop):
                continue
            out.extend(_pieces(forms, first, stop))
            first = stop
    if first < end:
        out.extend(_pieces(forms, first, end))
    return out


def _pieces(forms: Sequence[Form], start: int, end: int) -> list[tuple[int, int]]:
    """``[start, end)`` as it is, or in pieces where no full stop comes for as long as nobody writes one sentence.

    A piece ends behind the last comma of its second half. What is read of a sentence is read with all of it in view: pieces keep the work
    in step with the length of the text.
    """
    out = []
    while end - start > _LONGEST_SENTENCE:
        half, whole = start + _LONGEST_SENTENCE // 2, start + _LONGEST_SENTENCE
        stop = next((at + 1 for at in range(whole - 1, half, -1) if forms[at].raw in _PAUSES), whole)
        out.append((start, stop))
        start = stop
    out.append((start, end))
    return out


_LONGEST_SENTENCE = 200
"""Tokens; the longest sentence of some seventy articles has 54."""
_PAUSES = frozenset("،,؛;:")


def _between_words(forms: Sequence[Form], at: int) -> bool:
    """«… في بغداد.وقال الوزير»: a point between two whole words ends a sentence, though no space follows."""
    before, after = forms[at - 1], forms[at + 1]
    return before.kind == after.kind == WORD and min(len(before.text), len(after.text)) > 2


def is_title_point(forms: Sequence[Form], at: int) -> bool:
    """Whether the token at `at` is the point of a title of one letter before a name: «د. أحمد السيد», «أ.د. منى علي»."""
    if forms[at].raw != "." or not 0 < at < len(forms) - 1 or forms[at + 1].kind != WORD:
        return False
    letters = cues().words["title_letters"]
    if is_initial_point(forms, at):
        return True
    return forms[at - 1].raw in letters or (forms[at + 1].raw in letters and len(forms[at - 1].text) == 1)


def is_initial_point(forms: Sequence[Form], at: int) -> bool:
    """Whether the point at `at` stands behind the name of a Latin letter that shortens a first name: «إس. راماناثان», «جيه . دي . ناير»."""
    if forms[at].raw != "." or not 0 < at < len(forms) - 1 or forms[at - 1].text not in cues().words["letter_names"]:
        return False
    after = forms[at + 1]
    if after.kind != WORD or after.text[0] == "و":
        return False
    return not after.readings or after.text in cues().words["letter_names"] or after.read("given") is not None


def _is_initial(tokens: Tokens, at: int) -> bool:
    """Whether the point at `at` stands behind one letter of several: «(د. ب. أ)»."""
    forms = tokens.forms
    before = at >= 3 and forms[at - 2].raw == "." and len(forms[at - 3].text) == 1
    after = (
        at + 2 < len(forms)
        and forms[at + 1].kind == WORD
        and len(forms[at + 1].text) == 1
        and forms[at + 2].raw in ".)"
    )
    return forms[at - 1].kind == WORD and (before or after)


def _is_headline(tokens: Tokens, start: int, end: int) -> bool:
    """A first line without a full stop, of at most 25 words, that is not signed like a dateline."""
    return tokens.forms[end - 1].raw not in _ENDS and 2 < end - start <= 25


def _is_boilerplate(tokens: Tokens, start: int, end: int, line_start: bool) -> bool:
    """Whether the rest of the line from `start` on is page debris."""
    forms = tokens.forms
    at = start
    ours = forms[start].raw in _COPYRIGHT
    while at < end and (
        forms[at].kind == PUNCT or (forms[at].kind == LATIN and at < start + 3) or (ours and forms[at].kind == NUMBER)
    ):
        at += 1
    if at == end:
        return False
    if ours and line_start and end - start <= _LONGEST_BAR:
        return True  # «© الأفق المالي 2025»
    if line_start and end - start <= _LONGEST_BAR and (_is_bar(forms[start:end]) or _is_trail(forms[start:end])):
        return True
    if line_start and _is_byline(forms[start:end]):
        return True
    if (
        line_start
        and forms[start].raw in ("(", "[")
        and not cues().words["credits"].isdisjoint(form.text for form in forms[start:end])
        and end - start < 20
    ):
        return True
    if _are_hashtags(tokens, start, end) or tells_to_press(tokens, start, end):
        return True
    if any(_is_cue(tokens, k, end, line_start) for k in dict.fromkeys((_first_word(forms, start, end), at))):
        return True
    if not line_start:
        return False
    return _debris(tokens, start, end)


def _first_word(forms: Sequence[Form], start: int, end: int) -> int:
    """The first token of ``[start, end)`` that is no mark: debris may begin in Latin letters, «Tags: …»."""
    return next((k for k in range(start, end) if forms[k].kind != PUNCT), start)


def _are_hashtags(tokens: Tokens, start: int, end: int) -> bool:
    """«#كينيا #قمة_نيروبي»: hashtags, and no other word."""
    text, starts = tokens.text, tokens.starts
    if not starts[start] or text[starts[start] - 1] != "#":
        return False
    return all(text[starts[k] - 1] in "#_" for k in range(start, end) if tokens.forms[k].kind != PUNCT)


def _is_cue(tokens: Tokens, at: int, end: int, line_start: bool) -> bool:
    """Whether page debris begins with the word at `at`."""
    forms = tokens.forms
    table = cues().boilerplate
    text = ""
    for k in range(at, min(at + 6, end)) if forms[at].text in _openings() else ():
        if forms[k].kind == PUNCT and forms[k].raw not in "-/":
            break
        if forms[k].kind == PUNCT:
            continue
        text = f"{text} {forms[k].text}".strip()
        cue = table.get(text)
        if cue is not None and _cue_holds(tokens, cue, k + 1, end, line_start):
            return True
    return False


_COPYRIGHT = frozenset("©®")
_LONGEST_BAR = 24


def _is_bar(forms: Sequence[Form]) -> bool:
    """«فيسبوك تويتر واتساب»: the buttons under an article, and no other word."""
    words = cues().words
    texts = {form.text for form in forms if form.kind == WORD}
    return not texts.isdisjoint(words["networks"]) and texts <= words["social"]


def _is_trail(forms: Sequence[Form]) -> bool:
    """«الأخبار / اقتصاد / طاقة»: the way to the page, of whose steps one is a section of every paper."""
    if any(form.kind != WORD and form.raw not in _STEPS for form in forms):
        return False
    steps: list[list[str]] = [[]]
    for form in forms:
        if form.kind == PUNCT:
            steps.append([])
        else:
            steps[-1].append(form.text)
    named = [" ".join(step) for step in steps if step]
    sections = sum(step in cues().words["sections"] for step in named)
    return len(named) > 1 and 2 * sections >= len(named) and max(len(step) for step in steps) <= _LONGEST_ITEM


_STEPS = frozenset("/|»›>")


_OF_WRITERS = frozenset({"given", "name_part"})


def _is_byline(forms: Sequence[Form]) -> bool:
    """«السبت 6 سبتمبر | كتب: جمعة الريفي |», «كتبت هند الريفي»: who wrote it, between strokes or alone on a line without news."""
    if _SHORTEST_BYLINE <= len(forms) <= _SHORTEST_BYLINE + 1 and forms[0].text in cues().words["wrote"]:
        return all(form.kind == WORD for form in forms) and forms[1].categories <= _OF_WRITERS
    if len(forms) > _LONGEST_BAR or not any(form.raw == "|" for form in forms):
        return False
    bylines = cues().words["bylines"]
    return any(form.text in bylines and after.raw == ":" for form, after in pairwise(forms))


@cache
def _openings() -> frozenset[str]:
    """The words with which page debris begins."""
    return frozenset(cue.partition(" ")[0] for cue in cues().boilerplate)


def _cue_holds(tokens: Tokens, cue: str, after: int, end: int, line_start: bool) -> bool:
    """``any`` holds everywhere, ``line`` at the beginning of a line, ``colon`` before a colon or alone, ``alone`` where little follows."""
    following = tokens.forms[after].raw if after < end else ""
    if cue == "any":
        return True
    if cue == "line":
        return line_start
    if cue == "colon":
        return following in (":", "|", "◄", "-", "–") or (line_start and after == end)
    if cue == "alone":
        return line_start and all(
            tokens.forms[k].kind in (PUNCT, NUMBER) or len(tokens.forms[k].text) < 2 for k in range(after, end)
        )
    return False


def _debris(tokens: Tokens, start: int, end: int) -> bool:
    """A line of buttons, initials or end marks: no verb, and more marks or single letters than words."""
    if end - start > _LONGEST_DEBRIS:
        return False
    forms = tokens.forms[start:end]
    words = [form for form in forms if form.kind == WORD]
    if not words:
        return False
    if any("verb" in form.categories and not form.categories & {"noun", "masdar"} for form in words):
        return False
    if any("month" in form.categories for form in words):
        return False  # «القاهرة في 13 يوليو /أ ش أ/» begins the news
    letters = sum(1 for form in words if len(form.text) == 1)
    slashes = sum(1 for form in forms if form.raw in "/\\")
    if letters >= 2 and slashes >= 1 and len(words) <= 10 and start > 0:
        return True
    if (
        slashes >= 2
        and len(words) <= 8
        and start > 0
        and forms[0].raw in "/\\"
        and not any(form.kind == NUMBER for form in forms)
    ):
        return True
    if slashes >= _SIGNED and len(words) <= 8 and start > 0 and _is_signed(tokens, start, forms):
        return True
    buttons = sum(1 for form in forms if form.raw in _DEBRIS and form.raw not in "«»")
    if buttons == 1 and len(words) <= 4:
        return _is_below_news(tokens, start)  # «نيروبي | خاص «الراية»» stands above them
    return buttons >= 2 and len(words) <= 4 * (buttons + 1)


_LONGEST_DEBRIS = 40
_SIGNED = 2


def _is_signed(tokens: Tokens, start: int, forms: Sequence[Form]) -> bool:
    """«وام/أحمد النعيمي/دينا عمر» below a full stop: who wrote it, and nothing else."""
    return (
        _is_below_news(tokens, start)
        and all(form.kind in (WORD, LATIN) or form.raw == "/" for form in forms)
        and forms[-1].raw != "/"
    )


def _is_below_news(tokens: Tokens, start: int) -> bool:
    """Whether the line above the one that begins at `start` ends with a full stop."""
    above = next((at for at in range(start - 1, -1, -1) if tokens.forms[at].kind != NEWLINE), None)
    return above is not None and tokens.forms[above].raw in _ENDS


def _inline(tokens: Tokens, start: int, end: int, marks: list[int]) -> tuple[int, int] | None:
    """A bracketed cue inside a sentence: «(اقرأ أيضا: …)», «(صورة أرشيفية)»; `marks` is the punctuation of its line."""
    forms = tokens.forms
    for at in marks[bisect_left(marks, start) : bisect_left(marks, end)]:
        if forms[at].raw in ("(", "[") and at + 1 < end:
            close = next((k for k in range(at + 1, min(at + 30, end)) if forms[k].raw in (")", "]")), None)
            if close is None:
                return None
            text = ""
            for k in range(at + 1, min(at + 6, close)):
                text = f"{text} {forms[k].text}".strip()
                if cues().boilerplate.get(text):
                    return at, close + 1
    return None

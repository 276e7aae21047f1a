"""Debris below the news: who signed it, buttons, addresses, counters, what to press for more."""

from __future__ import annotations

from caspian_relations.arabic.tokens import LATIN, NUMBER, PUNCT, WORD, Form, Tokens
from caspian_relations.reading.desk.cues import cues

__all__ = ["begins_tail", "is_signature", "is_tail", "tells_to_press"]

_ENDS = frozenset(".!?؟…")
_LONG = 25
_SENTENCE = 4


def begins_tail(tokens: Tokens, lines: list[tuple[int, int, list[int]]]) -> int:
    """The number of the first line behind the last that is news by its length or its full stop; all of them where none is."""
    for number in range(len(lines) - 1, -1, -1):
        start, end, _ = lines[number]
        words = sum(1 for at in range(start, min(end, start + _LONG)) if len(tokens.forms[at].text) > 1)
        stop = tokens.forms[end - 1].raw in _ENDS and words >= _SENTENCE
        if (stop or end - start > _LONG) and not tells_to_press(tokens, start, end):
            return number + 1
    return len(lines)


def is_tail(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a line below the news is none of it: «-- (بترا)», «أ ش أ», «12 تعليقا», «https://…», «24/06/2025 - 12:30»."""
    forms = tokens.forms[start:end]
    words = [form for form in forms if form.kind == WORD]
    if not words:
        return len(forms) <= _SHORT and any(form.kind in (LATIN, NUMBER) for form in forms)
    return is_signature(words) or _is_counter(forms, words) or _ends_news(forms)


_SHORT = 24


def _ends_news(forms: list[Form] | tuple[Form, ...]) -> bool:
    """«انتهى / ك.م كود الخبر : 851»: the word for the end before a mark, whatever the line has behind it."""
    words = cues().words["end_marks"]
    return len(forms) > 1 and len(forms) <= _SHORT and forms[0].text in words and forms[1].kind == PUNCT


def is_signature(words: list[Form]) -> bool:
    """Whether all words are initials or what agencies sign with: «(بترا)», «= م.ع», «وكالات»."""
    signs = cues().words["agency_signs"]
    return len(words) <= _INITIALS and all(len(form.text) == 1 or form.text in signs for form in words)


_INITIALS = 6


def _is_counter(forms: tuple[Form, ...] | list[Form], words: list[Form]) -> bool:
    """«12 تعليقا», «3 دقائق قراءة», «شوهد 345 مرة»: a number, and words of pages."""
    counted = any(form.kind == NUMBER for form in forms)
    return counted and len(words) <= _COUNTED and all(form.text in cues().words["counted_on_pages"] for form in words)


_COUNTED = 4


def tells_to_press(tokens: Tokens, start: int, end: int) -> bool:
    """«لقراءة النسخة الإنجليزية من الحوار اضغط هنا», «حدد النص واضغط Ctrl+Enter»: a line or a sentence that tells the reader to press something."""
    if end - start > _PRESS:
        return False
    texts = tokens.forms[start:end]
    if any(form.kind == LATIN and form.text in _KEYS for form in texts):
        return True
    press, here = cues().words["to_press"], cues().words["here"]
    return any(
        texts[k].text in press and texts[k + 1].text in here and texts[k].kind != PUNCT for k in range(len(texts) - 1)
    )


_PRESS = 24
_KEYS = frozenset({"ctrl", "Ctrl", "CTRL"})

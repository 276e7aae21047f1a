"""Dates in running text: every expression that says when, with the characters that say it and the `When` that it means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from caspian_relations.arabic.calendars import GREGORIAN, to_gregorian
from caspian_relations.arabic.clock import clock_at
from caspian_relations.arabic.dates_context import Anchor, Context, Tense
from caspian_relations.arabic.dates_grammar import Grammar, Name
from caspian_relations.arabic.dates_lists import Draft
from caspian_relations.arabic.dates_numeric import Numeric
from caspian_relations.arabic.dates_partial import Interval, Moment, Part, Partial, Season, Shift, Weekday
from caspian_relations.arabic.dates_resolve import resolve
from caspian_relations.arabic.dates_triggers import TRIGGERS, beginnings
from caspian_relations.arabic.found import tokens_of
from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.number_words import compared
from caspian_relations.arabic.tokens import ARTICLES, NEWLINE, NUMBER, Form, Tokens
from caspian_relations.model import Basis, Found, InvalidValue, Precision, Span, When, constructor

__all__ = ["Conflict", "DatePhrase", "date_phrases", "dates", "tense_at"]

_NEW_FOUND, _NEW_SPAN = constructor(Found), constructor(Span)
_ARTICLE = 2
"""Letters of «ال», or of the «لل» in which it is fused with ل."""
_FAR = 40
"""Tokens that are searched backwards for the verb of a date."""
_BEFORE, _AHEAD = Tense(-1), Tense(1)
_MAYBE, _TAKES_PLACE = Tense(1, False), Tense(1, False, True)
"""The present: of today, of the coming days, or of the past that is retold."""
_HEADLINE = 6
"""Dates behind that of a headline among which its own may stand again, and tokens behind it in which the line ends."""
_YEAR = 4
"""How many digits a year has."""
_WEEK = 7
_BESIDE = 3
"""Tokens before a date among which «مقارنة» may stand."""
_NEAR = 8
"""Tokens between a date and a verb that is surely its own."""
_HEAD = 40
"""Tokens within which a dateline stands."""
_STOPS = frozenset(".!?؟؛")
_FUTURE_SENSES = frozenset({"intend", "plan", "prepare", "postpone"})
_OF_EVENTS = frozenset({"host", "hold", "start", "visit", "meet", "arrive", "go", "participate", "open"})
_SETTING = frozenset({"set", "decide", "be-decided", "agree", "invite", "choose"})
"""What is done on one day about another («حُدد 12 فبراير موعدا»)."""
_COUNTING = frozenset({"amount", "rise", "fall", "exceed", "record", "multiply", "approach"})
_LASTING = frozenset({"continue", "extend", "remain"})


_DAY = re.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Conflict(NamedTuple):
    """Two parts of a date that contradict each other: what was said, and what the calendar has for the rest."""

    kind: str
    """``weekday`` or ``calendar``."""
    said: str
    """An ISO weekday number, or the Gregorian day that the other calendar's date means."""
    found: str
    """The ISO weekday number, or the Gregorian day, of the date as it was read."""


class DatePhrase(NamedTuple):
    """A date in a text: tokens ``[start, end)``, characters ``[begin, stop)``, what its words say and what they mean."""

    start: int
    end: int
    begin: int
    stop: int
    partial: Partial
    when: When
    tense: Tense | None = None
    conflict: Conflict | None = None

    @property
    def span(self) -> Span:
        """The characters, without proclitics before them."""
        return _NEW_SPAN(self.begin, self.stop)


def date_phrases(tokens: Tokens, published: date | None = None) -> list[DatePhrase]:
    """Return the dates of `tokens` in text order, in one pass.

    `published` supplies what the words leave out; without it, a full date in the dateline does, with the basis ``context``.
    """
    return _as_the_news_has_it(tokens, list(_resolved(tokens, _drafts(tokens, published), published)))


def _as_the_news_has_it(tokens: Tokens, found: list[DatePhrase]) -> list[DatePhrase]:
    """A weekday in a headline without a verb is the one that the news tells: «الثلاثاء موعد القمة»⏎«… غدا الثلاثاء»."""
    forms = tokens.forms[: found[0].end + _HEADLINE] if found else []
    end = next((at for at, form in enumerate(forms) if form.kind == NEWLINE), 0)
    for k, phrase in enumerate(found):
        if phrase.start >= end:
            break
        day = phrase.when.start
        if phrase.tense is not None or day is None or not isinstance(phrase.partial, Weekday) or phrase.partial.turn:
            continue
        for other in found[k + 1 : k + _HEADLINE]:
            same = other.start > end and other.when.precision is Precision.DAY and other.when.start is not None
            if same and other.when.start is not None and abs((other.when.start - day).days) == _WEEK:
                found[k] = phrase._replace(when=other.when)
                break
    return found


def _drafts(tokens: Tokens, published: date | None) -> list[Draft]:
    grammar = Grammar(tokens, Numeric(tokens, published))
    found: list[Draft] = []
    end, size = 0, len(tokens.forms)
    for i in beginnings(tokens):
        if i < end:
            continue
        if i + 1 < size and tokens.forms[i + 1].text == ":" and tokens.forms[i].kind == NUMBER:
            clock = clock_at(tokens, i)
            end = clock or end
            if clock or len(tokens.forms[i].text) != _YEAR:
                continue  # «في 2025: 300 مليون دولار» is a year
        drafts = grammar.at(i)
        if isinstance(drafts, Name):
            end = drafts.end
        elif drafts:
            found += drafts
            end = drafts[-1].end
    return found


def _resolved(tokens: Tokens, drafts: list[Draft], published: date | None) -> Iterable[DatePhrase]:
    context = Context()
    basis = Basis.PUBLISHED
    if published is None:
        published, basis = _dateline(tokens, drafts), Basis.CONTEXT
    for draft in drafts:
        partial, start = draft.partial, draft.start
        tense = tense_at(tokens, start) if _asks(partial) else None
        if isinstance(partial, Interval) and partial.first is None and _lasts(tokens, start):
            assert partial.last is not None
            partial, start = partial.last, start + 1
        if isinstance(partial, Shift) and partial.step.later:
            partial = _told_later(partial, tense_at(tokens, start), context)
        when = resolve(partial, Anchor(published, basis, tense, context))
        if when is None:
            continue
        context.note(
            when, compared=compared(tokens.forms, max(start - _BESIDE, 0), start), weekday=isinstance(partial, Weekday)
        )
        begin = tokens.starts[start] + tokens.forms[start].offset(_skip(tokens, start))
        yield DatePhrase(
            start, draft.end, begin, tokens.end(draft.end - 1), partial, when, tense, _conflict(partial, when)
        )


def _told_later(shift: Shift, tense: Tense | None, context: Context) -> Shift:
    """«زار تيرانا في 3 أكتوبر. وبعد يومين توجه إلى …»: from the day told before; «يتوجه بعد يومين» is from the day of the news."""
    if tense is None or tense.direction > 0 or not tense.firm or context.end(shift.step.unit) is None:
        return shift
    return shift._replace(step=shift.step._replace(context=True))


def _skip(tokens: Tokens, start: int) -> int:
    """How many folded letters of proclitics the first token has; the ل that is fused with ال stays."""
    form = tokens.forms[start]
    if form.text in ARTICLES:
        return len(form.text) - _ARTICLE  # «بالـ27 من مايو» is «الـ27 من مايو»
    for reading in form.readings:
        if reading.category in TRIGGERS or reading.category == "datecue":
            if reading.prep == "ل" and form.text[reading.skip - 1 :].startswith("لل"):
                return len(reading.conj)
            return reading.skip
    return 0


def _asks(partial: Partial) -> bool:
    """Whether a tense can say more than the words of a date do."""
    match partial:
        case (
            Moment(year=None, turn=None)
            | Weekday(turn=None)
            | Part(year=None, turn=None)
            | Season(year=None, turn=None)
        ):
            return True
        case Interval(first, last):
            return any(side is not None and _asks(side) for side in (first, last))
    return False


def tense_at(tokens: Tokens, i: int) -> Tense | None:
    """The direction in which the verb of a date at token `i` points: the nearest one before it in its sentence, else the first behind it."""
    forms = tokens.forms
    while i and "datepart" in forms[i - 1].categories and _is_daytime(forms[i - 1]):
        i -= 1
    if i and _is_since(forms[i - 1]):
        return _BEFORE
    loose = towards = i > 0 and any(r.category == "dateframe" and r.value == "to" for r in forms[i - 1].readings)
    for j in range(i - 1, max(-1, i - _FAR), -1):
        form = forms[j]
        if form.kind == NEWLINE or form.text in _STOPS:
            break
        if "masdar" in form.categories or i - j > _NEAR:
            loose = True
        if (
            j == i - 1
            and any(r.category == "dateframe" and r.value == "until" for r in form.readings)
            and not _after_past(tokens, j)
        ):
            return _AHEAD
        tense = _pointing(tokens, j, not loose or (not towards and _counts(tokens, j, i)))
        if tense is None:
            continue
        if tense == _AHEAD and _promised_then(tokens, j, i):
            return _BEFORE
        if tense in (_MAYBE, _TAKES_PLACE):
            # «من المقرر أن تُعقد»: what governs the verb knows better
            governor = next((k for k in range(j - 1, max(-1, j - 5), -1) if _pointing(tokens, k, False) == _AHEAD), j)
            tense, j = (_AHEAD if governor != j else tense), governor
        return None if tense.direction > 0 and _was(tokens, j) else tense
    for j in range(i + 1, min(len(forms), i + _NEAR)):
        if forms[j].kind == NEWLINE or forms[j].text in _STOPS:
            return None
        tense = _pointing(tokens, j, True)
        if tense is not None:
            return tense
    return None


def _counts(tokens: Tokens, j: int, i: int) -> bool:
    """«ارتفع التبادل … في الربع الأول», «بلغ حجم إنتاج …»: whether of what is counted the verb at `j` tells up to `i`, however long it is."""
    verb = tokens.forms[j].read("verb")
    if verb is None or verb.features.get("sense") not in _COUNTING:
        return False
    counted = next((k for k in range(j + 1, i) if not _is_measured(tokens.forms[k])), i)
    return counted > j + 1 and not any("masdar" in form.categories for form in tokens.forms[counted:i])


def _is_measured(form: Form) -> bool:
    """«التبادل», «حجم»: a noun for what is counted, though it may be a verbal noun, too."""
    return any(r.category == "noun" and r.features.get("class") == "figure" for r in form.readings)


def _promised_then(tokens: Tokens, j: int, i: int) -> bool:
    """«تعهدت ماليزيا يوم الجمعة برفع …»: the day of the promise; «تعهدت برفعه يوم الجمعة» is that of what was promised."""
    verb = tokens.forms[j].read("verb")
    if verb is None or verb.features.get("tense") != "past" or "datecue" not in tokens.forms[j].categories:
        return False
    between = tokens.forms[j + 1 : i]
    return not any("particle" in form.categories or any(r.prep == "ب" for r in form.readings) for form in between)


def _is_since(form: Form) -> bool:
    """«منذ»: what began on a day and still goes on, whatever the tense of its verb: «تستضيف تونس منذ الأحد المنتدى»."""
    return any(r.category == "dateframe" and r.value == "since" for r in form.readings)


def _pointing(tokens: Tokens, j: int, firm: bool) -> Tense | None:
    """The direction of the word at `j`, if it is a verb or another word that points («المقرر»)."""
    form = tokens.forms[j]
    categories = form.categories
    if "datecue" in categories and any(r.category == "datecue" and r.value == "future" for r in form.readings):
        return _AHEAD
    if "particle" in categories and any(r.features.get("future") == "yes" for r in form.readings):
        return _AHEAD
    verb = form.read("verb")
    if verb is None or not categories - {"verb", "datecue"} <= {"participle", "masdar"}:
        return None
    sense = verb.features.get("sense")
    if sense in _FUTURE_SENSES or verb.prep == "س":
        return _AHEAD
    tense = verb.features.get("tense")
    if tense == "present" and not _is_rather_past(tokens, j):
        return Tense(-1) if _negated_past(tokens, j) else _TAKES_PLACE if sense in _OF_EVENTS else _MAYBE
    if tense in ("past", "present"):
        return Tense(-1, firm and "speech" not in verb.features and sense not in _SETTING)
    return None


def _is_rather_past(tokens: Tokens, j: int) -> bool:
    """«تلقى الرئيس»: he received; «تلقي الوزيرة» is another verb, in the present, and feminine."""
    form, after = tokens.forms[j], tokens.forms[j + 1] if j + 1 < len(tokens.forms) else None
    he = any(r.features.get("tense") == "past" and r.features.get("gender") == "masculine" for r in form.readings)
    if not he or after is None or form.readings[0].features.get("gender") != "feminine":
        return False
    if not after.readings:
        return strip_marks(form.raw).endswith("ى")
    return after.readings[0].features.get("gender") != "feminine" and not after.text.endswith("ه")


def _was(tokens: Tokens, j: int) -> bool:
    """Whether what points ahead at `j` did so in the past: «كان من المقرر»."""
    for k in range(j - 1, max(-1, j - 4), -1):
        verb = tokens.forms[k].read("verb")
        if verb is not None:
            return verb.features.get("sense") == "be" and verb.features.get("tense") == "past"
    return False


def _is_daytime(form: Form) -> bool:
    """«مساء», «صباح»."""
    return any(r.category == "datepart" and r.features.get("type") == "daytime" for r in form.readings)


def _after_past(tokens: Tokens, i: int) -> bool:
    """Whether «حتى» at `i` follows a verb in the past («استمر حتى الاثنين»), or what one has counted («بلغت مليارا حتى يونيو»)."""
    for j in range(i - 1, max(-1, i - 2 * _NEAR), -1):
        form = tokens.forms[j]
        if form.kind == NEWLINE or form.text in _STOPS:
            return False
        verb = form.read("verb")
        if verb is not None and (j == i - 1 or verb.features.get("sense") in _COUNTING):
            return verb.features.get("tense") == "past"
    return False


def _negated_past(tokens: Tokens, j: int) -> bool:
    """«لم يعقد» is past."""
    return j > 0 and any(r.category == "particle" and r.value == "لم" for r in tokens.forms[j - 1].readings)


def _lasts(tokens: Tokens, i: int) -> bool:
    """Whether «حتى» at `i` follows what lasts until then («تستمر حتى», «تتواصل فعالياته حتى»): the day is its end, not a limit of counting."""
    for j in range(i - 1, max(-1, i - 6), -1):
        form = tokens.forms[j]
        if form.kind == NEWLINE or form.text in _STOPS:
            return False
        for category in ("verb", "participle"):
            reading = form.read(category)
            if reading is not None:
                return reading.features.get("sense") in _LASTING or (j == i - 1 and category == "verb")
    return False


def _dateline(tokens: Tokens, drafts: list[Draft]) -> date | None:
    """The full date at the head of a text: the day that the text speaks from where nobody gives its publication.

    It stands within the first words of one of the first lines, with nothing but a place before it, or is alone in a line.
    """
    forms = tokens.forms
    for draft in drafts[:4]:
        if draft.start > _HEAD:
            return None
        partial = draft.partial
        if (
            not isinstance(partial, Moment)
            or partial.day is None
            or not isinstance(partial.year, int)
            or not isinstance(partial.month, int)
        ):
            continue
        line = draft.start
        while line and forms[line - 1].kind != NEWLINE:
            line -= 1
        before = forms[line : draft.start]
        if len(before) > 8 or any(
            "verb" in form.categories and not form.categories - {"verb", "datecue"} for form in before
        ):
            continue
        after = forms[draft.end] if draft.end < len(forms) else None
        if (
            after is None
            or after.kind == NEWLINE
            or after.raw in "/:()[]-–—|،"
            or (after.text and before and before[-1].raw in "/(،-–—")
        ):
            return to_gregorian(partial.calendar, partial.year, partial.month, partial.day)
    return None


def _conflict(partial: Partial, when: When) -> Conflict | None:
    """What in a date contradicts itself."""
    if not isinstance(partial, Moment | Shift) or when.edtf is None:
        return None
    weekday = partial.weekday
    if (weekday is None and (isinstance(partial, Shift) or partial.also is None)) or not _DAY.fullmatch(when.edtf):
        return None
    day = date.fromisoformat(when.edtf)
    if weekday is not None and day.isoweekday() != weekday:
        return Conflict("weekday", str(weekday), str(day.isoweekday()))
    if isinstance(partial, Moment) and partial.also is not None and partial.also_calendar != GREGORIAN:
        other = to_gregorian(partial.also_calendar, *partial.also)
        # The new moon is seen a day sooner or later than the tables have it.
        if other is not None and abs((other - day).days) > 2:
            return Conflict("calendar", other.isoformat(), day.isoformat())
    return None


def dates(text: str, published: date | str | None = None) -> list[Found[When]]:
    """Return the dates in `text`, in text order: days, months, years, stretches, weekdays and words such as «أمس».

    `published`, a `date` or an ISO 8601 string, supplies what the words leave out: the year of «9 أغسطس», the day from which «أمس»
    counts; `When.basis` says so. Without it an unknown year stays ``XXXX``, and what cannot be placed at all keeps its distance in
    `When.relative`. Clock times, ages, lengths of time and vague words («حاليا») are no dates. Linear in the length of `text`.
    Raises `InvalidText` if it is no `str` and `InvalidValue` for a `published` that is no date.

    >>> [found] = dates("تُعقد القمة في 9 أغسطس", published=date(2024, 8, 9))
    >>> found.value.edtf, found.value.basis.value
    ('2024-08-09', 'published')
    >>> [found.value.edtf for found in dates("من 11 إلى 22 نوفمبر 2024، وفي الربع الأول من 2025")]
    ['2024-11-11/2024-11-22', '2025-01/2025-03']
    """
    if isinstance(published, str):
        try:
            published = date.fromisoformat(published)
        except ValueError:
            raise InvalidValue("published", published, "an ISO 8601 date such as 2024-08-09") from None
    return [_NEW_FOUND(phrase.span, phrase.when) for phrase in date_phrases(tokens_of(text), published)]

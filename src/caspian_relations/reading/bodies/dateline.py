"""The dateline: place, day and agency before the first words of the news."""

from __future__ import annotations

from caspian_relations.arabic.tokens import LATIN, NEWLINE, NUMBER, WORD
from caspian_relations.model import OrganizationKind
from caspian_relations.reading.bodies.quoted import called_so
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES, closing
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.page.page import Sentence, is_bullet

__all__ = ["bulleted", "dateline", "sign", "signature", "signed"]

_WHERE = frozenset({"region", "place"})
_SEPARATORS = frozenset("-–—:/.()|،")
_DASHES = frozenset("-–—:")


def dateline(sheet: Sheet, sentence: Sentence, row: list[Phrase]) -> tuple[str | None, int]:
    """``dateline = place {date | agency | mark} mark``: its place, and the token behind it.

    «باكو / الأناضول», «أستانا 12 فبراير (كازينفورم) - أجرى …», «واشنطن - الحرة: استضاف …».
    """
    none = (None, sentence.start)
    if not row or row[0].start > sentence.start or row[0].prep or _is_item(sheet, sentence):
        return none
    behind = _past_agency(sheet, sentence, row)
    if behind is not None and len(row) > 1 and row[1].end < behind and _home(sheet, row[1]) is not None:
        return _home(sheet, row[1]), behind
    place = _home(sheet, row[0])
    if place is None or row[0].entity in cues().words["seats"] or _we_say(sheet, row[0].end):
        return none  # «البيت الأبيض: …», «بكين: نعارض …» speak
    signs = 0
    if (
        all(phrase.kind in ("place", "date", "organization", "stop", "amount") for phrase in row)
        and len(row) > 1
        and row[-1].kind != "place"
    ):
        return place, sentence.end
    limit = min(row[0].end + 16, sentence.end)
    bracket = next((at for at in range(row[0].end, limit) if sheet.mark(at) == "("), limit)
    bracketed = range(bracket, (closing(sheet, bracket) or bracket) if bracket < limit else bracket)
    for phrase in row[1:8]:
        if phrase.start in bracketed and phrase.kind not in ("date", "organization"):
            continue  # «(برنسا لاتينا)» is no verb
        if phrase.kind in ("verb", "event", "title", "person", "participle", "masdar", "party"):
            limit = min(limit, phrase.start)
            break
        if phrase.kind == "date" and phrase.prep == "in" and phrase.start > row[0].end + 1:
            limit = min(limit, phrase.start - 1)
            break  # «نيروبي – في 8 سبتمبر، أقيمت …»: that is when it happened
        if phrase.kind in ("date", "organization"):
            signs += 1
    for at in range(row[0].end + 1, limit):  # «هانوي (VNA) - في صباح يوم 9 يناير، في فيينتيان، ترأس …»
        if sheet.mark(at - 1) in _DASHES and "preposition" in sheet.forms[at].categories:
            limit = at
            break
    marks = [at for at in range(row[0].end, limit) if sheet.mark(at) in _SEPARATORS]
    if not marks or not (signs or marks[0] == row[0].end):
        return none
    last = marks[-1]
    signs += len(marks) > 1 and _is_strange(sheet, marks[-2], last)  # «نيروبي/ ريبورت/ انطلقت …»
    if sheet.mark(last) in ("،", "(", "/") and limit < sentence.end and not signs:
        return none
    if row[0].kind == "state" and signs:
        row[0].kind, row[0].entity = "place", place  # «الكويت (كونا) -» was written in the city
    return place, _past_quotes(sheet, last + 1, sentence.end)


def _we_say(sheet: Sheet, at: int) -> bool:
    """Whether a colon stands at token `at`, and behind it a verb of what «we» do, and that is nothing else: «بكين: نعارض …»."""
    if sheet.mark(at) != ":" or at + 1 >= len(sheet.forms):
        return False
    readings = sheet.forms[at + 1].readings
    return bool(readings) and all(r.category == "verb" and r.features.get("person") == "1" for r in readings)


def _is_item(sheet: Sheet, sentence: Sentence) -> bool:
    """Whether a sentence is an item of a list further down: «• ميناء مومباسا: 8.2 مليون طن» was not written in that port."""
    mark = sheet.mark(sentence.start - 1) if sentence.start and sentence.paragraph else ""
    if not mark or not is_bullet(mark):
        return False
    above = next((at for at in range(sentence.start - 2, -1, -1) if sheet.forms[at].kind != NEWLINE), 0)
    return sentence.paragraph > 1 or sheet.mark(above) == "."  # below a headline it is one


def bulleted(sheet: Sheet, sentence: Sentence, row: list[Phrase]) -> Phrase | None:
    """``'•' place ':'``: where one item of a list of briefs happened."""
    first = row[0] if row else None
    if first is not None and first.kind == "stop" and len(row) > 1:
        first = row[1]
    if first is None or first.kind != "place" or first.prep or sheet.mark(first.end) != ":":
        return None
    known = sheet.reference.places.get(first.entity or "")
    if known is None or str(known.kind) != "city" or all(phrase.kind != "verb" for phrase in row):
        return None
    bullet = first.start <= sentence.start + 1 and is_bullet(sheet.mark(first.start - 1))
    return first if bullet else None


def past_label(sheet: Sheet, sentence: Sentence, row: list[Phrase]) -> None:
    """``bullet (state | place) dash`` before a verb: what only heads an item of a list, «◾ كينيا – حل الوزير …», is no subject."""
    first = row[1] if len(row) > 2 and row[0].kind == "stop" else row[0] if len(row) > 1 else None
    if first is None or first.kind not in ("state", "place") or first.prep or first.conj:
        return
    opens = first.start <= sentence.start + 1 and is_bullet(sheet.mark(first.start - 1))
    told = next((phrase for phrase in row if phrase.start > first.end), None)
    if opens and sheet.mark(first.end) in _LABEL_ENDS and told is not None and told.kind == "verb":
        row[:] = [phrase for phrase in row if phrase.start > first.end]


_LABEL_ENDS = frozenset("–—-|")


def signed(sheet: Sheet, sentence: Sentence, row: list[Phrase]) -> int:
    """``{word} bracket [place mark] agency bracket {mark}``: the token behind an agency that signs without a place that is known.

    «(وام) أجرى …», «(الدوحة - قنا) أجرى …», «سلا (ومع) - أجرى …»; the beginning of the sentence where none does.
    """
    behind = _past_agency(sheet, sentence, row)
    if behind is not None:
        return behind
    for phrase in row[:6]:
        if phrase.start > sentence.start + _FARTHEST_AGENCY or phrase.kind not in _OF_DATELINES:
            break
        if phrase.kind != "organization" or sheet.mark(phrase.start - 1) not in _BEFORE_AGENCY:
            continue
        if sheet.mark(phrase.end) not in (")", "/", "]") or not _is_agency(sheet, phrase):
            continue
        at = phrase.end + 1
        while at < sentence.end and sheet.mark(at) in _SEPARATORS:
            at += 1
        return at
    return sentence.start


def _past_agency(sheet: Sheet, sentence: Sentence, row: list[Phrase]) -> int | None:
    """``agency dash [place dash]``: the token behind it, «وطنية - بيروت - وقّع …», «بترا - أدان …»; None for another beginning."""
    first = row[0] if row else None
    if first is None or first.kind != "organization" or first.start > sentence.start or first.entity is None:
        return None
    if first.entity not in sheet.reference.organizations or not _is_agency(sheet, first):
        return None
    mark = sheet.mark(first.end)
    if mark not in _DASHES:
        return None
    told = next((phrase for phrase in row[1:3] if phrase.kind != "stop"), first)
    if told.kind == "verb" and told.start == first.end + 1 and not told.conj and mark != ":":
        return told.start  # «بترا - أدان الأردن …»
    for at in range(first.end + 2, min(first.end + 6, sentence.end)):
        if sheet.mark(at) in _DASHES:
            return at + 1
        if not sheet.is_word(at):
            return None
    return None


def _is_agency(sheet: Sheet, phrase: Phrase) -> bool:
    """Whether a body there signs: an agency, or one that nobody listed, «(وكالة الخبر) أجرى …»."""
    body = sheet.reference.organizations.get(phrase.entity or "")
    return body is None or body.kind is OrganizationKind.MEDIA


_OF_DATELINES = frozenset({"place", "state", "date", "organization", "stop", "amount"})
_BEFORE_AGENCY = frozenset("(/[-–—")
_FARTHEST_AGENCY = 9


def _past_quotes(sheet: Sheet, at: int, end: int) -> int:
    """The token behind an agency in quotation marks that ends its line or has a mark behind it: «لندن - «الطاقة اليوم»»."""
    if sheet.mark(at) not in QUOTES:
        return at
    close = closing(sheet, at)
    if close is None or not (close + 1 >= end or sheet.mark(close + 1) in _SEPARATORS):
        return at
    return close + 1 if close + 1 >= end else close + 2


def signature(sheet: Sheet, sentence: Sentence, row: list[Phrase]) -> bool:
    """Whether a line is a place and a quoted agency and nothing else, «لندن - «الطاقة اليوم»», or a place, a day and a strange word."""
    if not row or row[0].start > sentence.start or row[0].kind not in ("place", "state"):
        return False
    last = row[-1]
    if len(row) > 3 and all(p.kind in _OF_SIGNATURES for p in row) and last.kind == "stop" and last.end < sentence.end:
        # «نيروبي، 4 مارس، ريبورت»
        return any(p.kind == "date" for p in row) and _is_strange(sheet, last.start, sentence.end)
    at = row[0].end
    while sheet.mark(at) in _SEPARATORS:
        at += 1
    return at > row[0].end and sheet.mark(at) in QUOTES and _past_quotes(sheet, at, sentence.end) >= sentence.end


_OF_SIGNATURES = frozenset({"place", "state", "date", "stop"})


def _is_strange(sheet: Sheet, mark: int, end: int) -> bool:
    """Whether behind the mark one to three words stand that nobody knows, up to token `end`."""
    between = range(mark + 1, end)
    return 0 < len(between) <= 3 and all(
        sheet.is_word(at) and at not in sheet.hits and not sheet.forms[at].readings for at in between
    )


def _home(sheet: Sheet, phrase: Phrase) -> str | None:
    """The place that `phrase` names; a state whose capital has its name is that capital here: «الجزائر (واج) -»."""
    if phrase.kind == "place":
        return phrase.entity
    hit = sheet.hits.get(phrase.start)
    if phrase.kind != "state" or hit is None:
        return None
    return next((entry.entity for entry in hit.entries if entry.entity.startswith("place:")), None)


def sign(sheet: Sheet, sentence: Sentence, row: list[Phrase], end: int) -> None:
    """The agency that signs a dateline and that nobody listed: «باكو/ 20 حزيران/ ترند نيوز:», «هانوي (VNA) -»."""
    inside = [phrase for phrase in row if phrase.start < end]
    if any(phrase.kind == "organization" for phrase in inside):
        return
    start = inside[0].end if inside else sentence.start
    for at in range(start, end):
        close = closing(sheet, at) if sheet.mark(at) in QUOTES or sheet.mark(at) == "(" else None
        if close is not None and at + 1 < close < end and _names(sheet, inside, at + 1, close):
            _signed(sheet, at + 1, close)
            return
    run: list[int] = []
    for at in [*range(start, end), end]:
        word = (
            at < end
            and sheet.forms[at].kind in (WORD, LATIN)
            and not any(p.start <= at < p.end and p.kind == "date" for p in inside)
        )
        if word:
            run.append(at)
            continue
        if (
            1 <= len(run) <= 4
            and sheet.forms[run[0]].text not in cues().words["no_agency"]
            and not any(
                not sheet.forms[k].categories.isdisjoint(
                    {"preposition", "verb", "particle", "weekday", "month", "datepart"}
                )
                for k in run
            )
        ):
            _signed(sheet, run[0], run[-1] + 1)
            return
        run = []


def _names(sheet: Sheet, inside: list[Phrase], start: int, end: int) -> bool:
    """Whether what stands between two marks is words, and no day."""
    words = all(
        sheet.forms[at].kind in (WORD, LATIN)
        and len(sheet.forms[at].text) > 1
        and "month" not in sheet.forms[at].categories
        for at in range(start, end)
    )
    day = any(phrase.kind == "date" and phrase.start == start and phrase.end == end for phrase in inside)
    return words and not day and sheet.forms[start].text not in cues().words["no_agency"]


def _signed(sheet: Sheet, start: int, end: int) -> None:
    hit = sheet.hits.get(start)
    quoted = sheet.mark(start - 1) in QUOTES  # «أبوظبي: «الخليج»»
    if hit is not None and hit.end == end and hit.kinds <= {"state", "place", "region"} and not quoted:
        return  # «ممباسا (كينيا) - رويترز» says where the town is
    if (
        sheet.mark(start - 1) == "."
        and start > 1
        and sheet.forms[start - 2].kind == NUMBER
        and sheet.tokens.glued(start)
    ):
        start -= 2  # «24.kg»
    first, last = sheet.span(start, end)
    if sheet.mark(start - 1) in QUOTES:  # «الرياض: «الشرق الأوسط»» names no region
        sheet.phrases[:] = [p for p in sheet.phrases if p.kind not in _WHERE or p.start < start or p.end > end]
    entity = called_so(sheet, start, end) or sheet.newcomer("organization", sheet.tokens.text[first:last])
    sheet.asides.append(Phrase("organization", start, end, first, last, entity=entity, value="unlisted"))

"""Noun phrases that name a body: how far the words go that say of what it is.

``noun-phrase = noun {noun} (definite noun | name) {definite adjective | nisba} ['ل' the same]``
"""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD, Form, Judged, Reading
from caspian_relations.reading.bodies.called import after_somebody
from caspian_relations.reading.bodies.foreign_names import behind_a_country, foreign_end
from caspian_relations.reading.bodies.parts import (
    construct_follows,
    has_article,
    is_medium,
    joins,
    joins_members,
    named_behind,
    of_a_deputy,
    of_a_state_follows,
)
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["inner_name", "noun_phrase_end"]

_LONGEST = 14
_TO_WHOM = frozenset({"journalist"})
_HEARERS = frozenset({"unit", "title"})
_TELLS_WHY = Judged(
    lambda form: any(
        (r.category == "masdar" and not r.article)
        or (r.category in _HEARERS and r.article and r.features.get("number") == "plural")
        for r in form.readings
    )
)
"""«لإنشاء», «للصحفيين»: for what something is done, or to whom it is told."""
_NESTED = 3
"""How many bodies may stand in one another in one name."""
_INSIDE = frozenset(
    {"preposition", "noun", "adjective", "common", "masdar", "portfolio", "participle", "title", "ordinal"}
)
"""Kinds of words of which such a name is made."""
_QUALITIES = frozenset({"adjective", "participle"})
_JOINED = frozenset({"noun", "common", "masdar", "portfolio", "adjective"})


def noun_phrase_end(sheet: Sheet, start: int, head: Reading) -> tuple[int, list[Phrase]]:
    """Return the end of the noun phrase that begins with `head` at `start`, and the names inside.

    The end is ``start + 1`` where nothing follows that belongs to `head`.
    """
    at = behind_a_country(sheet, start, head)
    if at > start:
        return at, []
    phrase = _NounPhrase(sheet, start, head)
    phrase.read()
    if not phrase.closed:
        return foreign_end(sheet, start, head), []
    return phrase.at, phrase.parts


class _NounPhrase:
    """A noun phrase being read, word by word, from its head on."""

    __slots__ = ("at", "closed", "head", "links", "parts", "sheet", "start")

    def __init__(self, sheet: Sheet, start: int, head: Reading) -> None:
        self.sheet = sheet
        self.start = start
        self.head = head
        self.at = after_somebody(sheet, start + 1, head)
        self.closed = head.article or self.at > start + 1
        """Whether it is told of what the body is; before that, the next noun belongs to the name."""
        self.parts: list[Phrase] = []
        self.links = 0
        """How many prepositions it has."""

    def read(self) -> None:
        """Go on while the word at which the phrase now ends belongs to it."""
        count, built = len(self.sheet.forms), self.sheet.built
        while self.at < count and self.at - self.start < _LONGEST and self.at not in built and self._goes_on():
            pass

    def _goes_on(self) -> bool:
        hit = self.sheet.hits.get(self.at)
        if hit is not None:
            return self._name(hit)
        form = self.sheet.forms[self.at]
        if form.raw in "-–—" and self._is_behind_nisba() and self.at + 1 in self.sheet.hits:
            return self._pass()  # «للجنة المشتركة الجزائرية-التركية»
        if form.kind != WORD:
            return False
        return self._word(form, form.readings[0]) if form.readings else self._strange(form)

    def _pass(self) -> bool:
        """The word belongs to the name."""
        self.at += 1
        return True

    def _is_behind_nisba(self) -> bool:
        return bool(self.parts) and self.parts[-1].kind == "nisba" and self.parts[-1].end == self.at

    def _name(self, hit: Hit) -> bool:
        """A known name: «وزارة خارجية | كينيا», «الشركة | الكينية»."""
        phrase = inner_name(self.sheet, hit)
        if phrase is None or (phrase.kind == "person" and (self.closed or phrase.conj)):
            return False
        if phrase.kind == "nisba" and (not phrase.definite or self._is_of_its_official(phrase)):
            return False
        if phrase.conj and phrase.kind == "organization":
            return False  # «وزارة الطاقة الطاجيكية والبنك الآسيوي للتنمية»: a second body
        if phrase.prep not in ("", "ل") or (phrase.conj and not joins(phrase, self.parts)):
            return False
        if phrase.prep and is_medium(self.sheet, phrase):
            return False  # «قال متحدث باسم اللجنة الوطنية لرويترز»
        if self.closed and phrase.kind != "nisba" and not phrase.prep and not phrase.conj:
            return False
        self.parts.append(phrase)
        self.at, self.closed = hit.end, True
        return True

    def _is_of_its_official(self, nisba: Phrase) -> bool:
        """«وكيل وزارة الدفاع | الكويتي»: a masculine adjective is of the official, not of the ministry."""
        if self.head.value != cues().ministry or nisba.features.get("gender") != "masculine" or not self.start:
            return False
        official = self.sheet.forms[self.start - 1].read("title")
        return official is not None and official.features.get("gender", "masculine") == "masculine"

    def _strange(self, form: Form) -> bool:
        """A word that nobody listed."""
        sheet, at, first = self.sheet, self.at, self.at == self.start + 1
        plain = form.text[0] not in "وفبلك"
        behind_place = bool(self.parts) and self.parts[-1].kind == "place" and self.parts[-1].end == at
        if not first and self.closed and behind_place and plain and not named_behind(sheet, self.start, at):
            return self._pass()
        if form.text[:2] == "لل" and self.closed and self.links == 0 and not of_a_deputy(sheet, self.head, at):
            if first and self._is_of_a_deed():
                return False
            self.links += 1
            return self._pass()
        if first and self.head.article and form.text.endswith(("ين", "ون")):
            return False  # «ونصحت الهيئة الصيادين»: people, beside the body
        if has_article(form) and self.closed:
            return self._pass()
        if at == self.start + 2 and self.head.value in cues().words["of_towns"] and not sheet.forms[at - 1].readings:
            self.closed = True
            return False  # «بلدية زوغديدي ماموكا تسوتسيريا»
        if not self.closed and (plain or len(form.text) <= _SHORT):
            self.closed = has_article(form)
            return self._pass()
        return False

    def _word(self, form: Form, reading: Reading) -> bool:
        """A word of the language."""
        first = self.at == self.start + 1
        if self.closed and reading.article and first and reading.features.get("class") == "body":
            reading = form.read("adjective") or reading  # «اللجنة القنصلية»
        if not self.closed and not reading.article and reading.category in _QUALITIES:
            # «إدارة معلومات …», «وزارة خارجية كازاخستان»
            wanted = ("common", "portfolio") if of_a_state_follows(self.sheet, self.at + 1) else ("common",)
            reading = next((r for r in form.readings if r.category in wanted and not r.skip), reading)
        if self._is_none_of_it(form, reading) or self._tells_between(form, reading):
            return False
        if reading.prep == "ل":
            return self._linked(reading)
        if form.text in cues().words["together_with"]:
            return False  # «وزارة النقل الكينية بالتعاون مع البنك»
        if reading.prep:
            return self._for(reading)
        if reading.conj:
            return self._joined(form, reading)
        if reading.article:
            return self._definite(form, reading)
        return not self.closed and reading.category not in _QUALITIES and self._pass()

    def _is_none_of_it(self, form: Form, reading: Reading) -> bool:
        if reading.category not in _INSIDE or reading.suffix or reading.value in cues().words["subordinate"]:
            return True
        said = (r for r in form.readings if reading.conj and r.category == "participle")
        if any(r.value in cues().words["amounts_to"] for r in said):
            return True  # «من جانب الصندوق والبالغ 6 مليارات»
        if reading.conj and self._is_behind_nisba():
            return True  # «وزارة المالية الأمريكية والحكومة …»: somebody else
        if not self.closed and (reading.prep == "ل" or reading.category == "preposition"):
            return True  # «فتح مكتب في الرياض»
        people = reading.category == "common" and form.text.endswith(("ين", "ون"))
        return people and self.head.article and self.at == self.start + 1

    def _tells_between(self, form: Form, reading: Reading) -> bool:
        """«اللجنة المشتركة | بين قيرغيزيا وأذربيجان»: the states belong to the name, and nothing behind them does."""
        sheet, at, head = self.sheet, self.at, self.head
        if reading.category != "preposition" or reading.conj or form.text not in cues().words["between"]:
            return False
        if at + 1 not in sheet.hits or (head.value in cues().words["weak_bodies"] and head.prep):
            return False  # «الشحن بالسكك الحديدية بين كينيا وأوغندا»
        joined = _between_names(sheet, at + 1)
        if len(joined) > 1:
            self.parts.extend(joined)
            self.at = joined[-1].end
        return True

    def _linked(self, reading: Reading) -> bool:
        """«ل»: «المكتب السياسي | للجنة المركزية», «صندوق | لدعم المصدرين»."""
        sheet, at, body = self.sheet, self.at, reading.features.get("class") == "body"
        railways = reading.value in cues().words["collective"]
        if self._is_complete():
            return False
        if reading.category == "masdar" and reading.value in cues().words["what_to_do"]:
            return False  # «وقعت وزارة النقل وصندوق التنمية الكويتي | للحصول على قرض»
        if body and at not in sheet.hits and not railways:
            _note_inner(sheet, at)
        within = self.links < _NESTED and body  # «المكتب السياسي للجنة المركزية للحزب …»
        if at == self.start + 1 and self.head.article and self._is_of_a_deed():
            return False
        if reading.article and (self.links == 0 or within) and not of_a_deputy(sheet, self.head, at):
            self.links += 1
            self.closed = True
            return self._pass()
        if reading.article or reading.value in _TO_WHOM:
            return False  # «مصدر في مؤسسة الموانئ لمراسل الوكالة»
        of_a_state = railways and construct_follows(sheet, at + 1)  # «الهيئة القومية لسكك حديد مصر»
        if self.links == 0 and (of_a_state or construct_follows(sheet, at)):
            self.links += 1
            self.closed = False
            return self._pass()
        return False

    def _is_complete(self) -> bool:
        """«وزارة الطاقة الكينية | لإنشاء محطة»: behind the adjective of its state the name is told, and «ل» tells for what, or to whom.

        A ministry deals with what its first words say; «مركز قطر لتطوير الأعمال», «الهيئة الأردنية لتشجيع الاستثمار» are named with «ل».
        """
        of_a_state = bool(self.parts) and self.parts[-1].kind in ("nisba", "state") and self.parts[-1].end == self.at
        if not of_a_state or self.head.article or self.links:
            return False
        if self.head.value == cues().ministry:
            # «وزارة الدولة الكويتية لشؤون …»
            return self.sheet.word(self.start + 1) not in cues().words["of_the_state"]
        return self._is_behind_nisba() and _TELLS_WHY[self.sheet.forms[self.at]]

    def _is_of_a_deed(self) -> bool:
        """«دعم المنظمة | للجهود», «تأييد الجامعة للقرار»: behind a verbal noun «ل» is of what the body does."""
        before = self.sheet.forms[self.start - 1] if self.start else None
        return before is not None and any(
            r.category == "masdar" and not (r.article or r.suffix) for r in before.readings
        )

    def _for(self, reading: Reading) -> bool:
        """«ب»: «المعهد الوطني | بالعاصمة»; not «نوه رئيس البنك بالشراكة», «أهابت وزارة الصحة بالمواطنين».

        Nor behind a state's adjective what is no place: «نددت وزارة الخارجية السورية بالغارات الإسرائيلية».
        """
        named = self.at > self.start + 1 and self.closed and self.links == 0
        people = reading.features.get("class") == "party"
        place = reading.prep == "ب" and reading.article and reading.category in ("noun", "common")
        if not (place and named) or people:
            return False
        if reading.features.get("class") not in _SITES:
            return False
        self.links += 1
        return self._pass()

    def _joined(self, form: Form, reading: Reading) -> bool:
        """«و»: «وزارة التجارة | والصناعة», «غرفة تجارة | وصناعة | نيروبي»."""
        if reading.features.get("class") == "body" and not joins_members(self.sheet, self.start, self.at, reading):
            return False
        if reading.features.get("kind") in ("state", "government"):
            return False  # «بين هيئة الربط وجمهورية العراق», «شرعية مجلس النواب والحكومة»
        portfolio = form.read("portfolio") is not None
        if reading.conj != "و":
            return False
        if not self.closed and self.at > self.start + 1 and not reading.article and portfolio:
            return self._pass()
        event = reading.features.get("class") == "event" and not portfolio
        return self.closed and reading.article and reading.category in _JOINED and not event and self._pass()

    def _is_of_another_gender(self, adjective: Reading) -> bool:
        """Whether the first word behind «المجلس» is an adjective of what stands before it."""
        gender = self.head.features.get("gender")
        own = adjective.features.get("gender", gender)
        return self.head.article and self.at == self.start + 1 and gender == "masculine" and own == "feminine"

    def _definite(self, form: Form, reading: Reading) -> bool:
        """A definite noun, which tells of what the body is, or an adjective behind it."""
        words, category = cues().words, reading.category
        if reading.value in words["coming"] or form.text in words["coming"] or form.text in words["of_a_stand"]:
            return False  # «رفض مجلس التعاون | القاطع»
        if category == "participle" and (reading.value in words["hold"] or reading.value in words["springing"]):
            return False  # «اللجنة المشتركة المنعقدة في برلين», «اللجنة التنفيذية المنبثقة عن المجلس»
        if category == "adjective" and self._is_of_another_gender(reading):
            return False  # «لجان المجلس الفرعية»
        behind = self.sheet.forms[self.at + 1] if self.at + 1 < len(self.sheet.forms) else None
        if (
            reading.value in words["concerned_with"]
            and behind is not None
            and any(r.prep == "ب" for r in behind.readings[:1])
        ):
            return False  # «اللجنة الرئيسية | الخاصة بإعادة الإعمار»
        if self.closed and category not in ("adjective", "participle", "ordinal", "common"):
            return False
        of_a_state = bool(self.parts) and self.parts[-1].kind in ("nisba", "state") and self.parts[-1].end == self.at
        if category == "common" and of_a_state:
            return False  # «وأحالت وزارة الاقتصاد الألمانية الأسئلة إلى»
        self.closed = True
        return self._pass()


_SITES = frozenset({"place", "body", "office"})
_SHORT = 3
"""Letters of a word before which no و or ب is told from its own first letter."""


def _note_inner(sheet: Sheet, at: int) -> None:
    """«الخدمة الصحفية لوزارة الخارجية»: the ministry is a body, too."""
    from caspian_relations.reading.bodies.bodies import body_at

    inner = body_at(sheet, at)
    if inner is not None and inner.end > at + 1 and all(aside.start != at for aside in sheet.asides[-_NESTED:]):
        sheet.asides.append(inner)


def _between_names(sheet: Sheet, at: int) -> list[Phrase]:
    """The states of «بين قيرغيزيا وأذربيجان»."""
    out: list[Phrase] = []
    while (hit := sheet.hits.get(at)) is not None and (not out or hit.key.conj):
        phrase = inner_name(sheet, hit)
        if phrase is None or phrase.kind not in ("state", "region"):
            break
        out.append(phrase)
        at = hit.end
    return out


def inner_name(sheet: Sheet, hit: Hit) -> Phrase | None:
    """The phrase of a known name inside that of a body or a site."""
    from caspian_relations.reading.names.names import name_phrase

    return name_phrase(sheet, hit)

"""Forms of address that stand for somebody named before: «جلالته», «معاليه», «سموه», «دولته»."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.people.offices import Offices

__all__ = ["Addressed"]


_ADDRESS = 4
"""How many words before a name may be of address."""


class Addressed(Offices):
    """Finds whom one text addresses so."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.people: list[str] = []
        """Persons named so far, the latest last, each once."""
        self.subject: list[str] = []
        """Who did the last thing that was told."""
        self._sheikhs: set[str | None] | None = None
        """Whom the text calls a sheikh; found when it is first asked for."""
        self._addresses: dict[str, set[str]] | None = None
        """Person -> the words with which the text begins to name them: «سعادة»; found when it is first asked for."""

    def right_behind(self, phrase: Phrase) -> str | None:
        """«ودعا فخامته السيسي إلى …»: the one named right behind, who is another."""
        other = self.behind(phrase)
        beside = other is not None and other.start == phrase.end and other.kind == "person"
        return other.entity if other is not None and beside else None

    def behind(self, phrase: Phrase) -> Phrase | None:
        """The next phrase of the text."""
        row = self.sheet.phrases
        at = bisect_left(row, phrase.end, key=attrgetter("start"))
        return row[at] if at < len(row) else None

    def styled(self, style: str, other: str | None = None) -> list[str] | None:
        """«جلالته»: the person named last whose office has that style, and who is not the `other`.

        None where no style is known, or nobody has it but several may.
        """
        offices = cues().styles.get(style)
        if offices is None:
            return None
        people = [who for who in self.people if who != other]
        fitting = [
            who
            for who in people
            if any(office in offices for office, _ in self.offices(who)) or self._is_addressed(who, style)
        ]
        if not fitting and style in cues().words["princely"]:
            fitting = [who for who in people if self._is_sheikh(who)]
        if len(fitting) > 1:
            fitting = [who for who in fitting if self._is_addressed(who, style)] or fitting
        acting = [who for who in self.subject if who in fitting]  # «اجتمع … مع …. كما التقى سعادته»
        return acting[:1] or fitting[-1:] or None

    def _is_addressed(self, person: str, style: str) -> bool:
        """«دولته» is «دولة السيد فلان» rather than the prime minister who is «سمو ولي العهد»: by the form of address before the name."""
        form = f"{style[:-2]}ه" if style.endswith("ته") else style[:-1]
        return form in self._words_of_address(person)

    def so_styled(self, people: list[str], title: Phrase) -> list[str]:
        """«سمو الوزير», «معالي الوزير»: of several who hold an office, those whom the text names with that style; all where that tells nothing."""
        style = self.sheet.forms[title.start].read("honorific")
        if style is None or len(people) < 2:
            return people
        return [who for who in people if style.value in self._words_of_address(who)] or people

    def _words_of_address(self, person: str) -> set[str]:
        """The words with which the text names somebody: «صاحب السمو الأمير فلان»."""
        if self._addresses is None:
            self._addresses = {}
            for phrase in self.sheet.phrases:
                if phrase.entity is not None and phrase.kind == "person":
                    said = self._addresses.setdefault(phrase.entity, set())
                    for word in self.sheet.words[phrase.start : min(phrase.end, phrase.start + _ADDRESS)]:
                        said.update((word, word[1:], word.removeprefix("ال")))
        return self._addresses.get(person, set())

    def _is_sheikh(self, person: str) -> bool:
        """Whether the text calls somebody a sheikh: «رئيس الدولة الشيخ …»."""
        if self._sheikhs is None:
            sheet, words = self.sheet, cues().words["sheikhs"]
            self._sheikhs = {
                phrase.entity
                for phrase in sheet.phrases
                if phrase.kind == "person" and any(sheet.word(at) in words for at in range(phrase.start, phrase.end))
            }
        return person in self._sheikhs

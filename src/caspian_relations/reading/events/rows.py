"""Rows: what stands behind an event phrase in its sentence, and for whom its phrases stand."""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD, Form, Judged
from caspian_relations.reading.clauses.alongside import is_held, is_joined
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.coordination import coordinated
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.events.placing import Placing

__all__ = ["Rows", "is_delegation", "is_where_it_is_about"]

_FOLLOWS = 6
"""How many tokens before an event «تليها» may stand."""


class Rows(Placing):
    """The phrases around an event, and everyone whom they name."""

    def _obliques_after(self, row: list[Phrase], index: int, *, close: bool = False) -> list[tuple[str, Phrase]]:
        """(preposition, phrase) behind the event phrase, until the next verb; coordinated ones keep the preposition.

        `close`: only as far as they speak of the event itself, not of a noun behind it («… على إطلاق الصيغة في سمرقند»).
        """
        out: list[tuple[str, Phrase]] = []
        last = ""
        before: Phrase | None = None
        for at, phrase in enumerate(row[index + 1 :], index + 1):
            if phrase.kind == "participle" and phrase.definite:
                last = phrase.prep or last
                continue
            if phrase.kind == "verb" and phrase.conj and not close and phrase.lemma in cues().words["last"]:
                last = ""  # «انطلقت القمة، وتستمر يومين، بمشاركة …»
                continue
            if phrase.kind in ("verb", "participle") or (
                phrase.kind == "stop" and phrase.lemma not in ("،", ",", "(", ")", "«", "»", '"')
            ):
                break
            if phrase.kind in ("particle", "conjunction") and phrase.lemma in cues().words["complementizer"]:
                break
            if phrase.kind == "pronoun" and phrase.lemma in cues().words["relative"]:
                break
            if close and phrase.kind in ("masdar", "event") and not is_held(phrase):
                break
            if (
                phrase.kind == "event"
                and phrase.conj
                and not phrase.prep
                and phrase.value.type != row[index].value.type
            ):
                break  # «مقابلة مع الرئيس ومباحثات مع نظيره»
            if phrase.kind == "event" and self._follows_on(phrase):
                break  # «تستضيف يريفان القمة، تليها قمة بين …»
            if phrase.kind == "event" and row[index].prep == "margin":
                break  # «عقد الوزير، على هامش القمة، لقاء مع …»: who meets there
            if phrase.kind in ("stop", "date", "nisba", "pronoun", "particle", "conjunction", "masdar"):
                continue
            if phrase.prep == "chaired" and self._leads_a_state(row[at - 1], phrase):
                continue
            if phrase.kind == "event" and phrase.prep not in ("*",):
                last = ""
                continue
            if phrase.prep == "with" and row[index].prep == "*" and row[at - 1].lemma in ("،", ","):
                break  # «التقى الوزير، الموجود هنا لحضور المنتدى، مع نظيره»
            if phrase.prep and phrase.prep != "*":
                last = phrase.prep
            elif phrase.prep == "*" and phrase.kind in ("state", "region"):
                last = ""  # «مع نظيره … تطورات ليبيا»
                continue
            elif not phrase.conj and phrase.prep != "*" and not is_joined(row, at, before):
                last = ""
            before = phrase
            if last and not is_where_it_is_about(self.sheet, phrase, row):
                out.append((last, phrase))
        return out

    def _leads_a_state(self, before: Phrase, leader: Phrase) -> bool:
        """«تربط كينيا بقيادة الرئيس فلان وغانا …»: who leads the country, not the talks."""
        told = before.kind == "state" and before.end == leader.start - 1
        return told and self.sheet.word(before.end) in cues().words["under_leadership"]

    def _follows_on(self, phrase: Phrase) -> bool:
        """«تليها في اليوم التالي القمة الأولى»: whether the event phrase tells what comes after another."""
        words = self.sheet.words[max(phrase.start - _FOLLOWS, 0) : phrase.start]
        near = next((at for at in range(len(words) - 1, -1, -1) if not words[at]), -1) + 1  # behind the last mark
        return not cues().words["followed"].isdisjoint(words[near:])

    def _oblique_after(self, row: list[Phrase], index: int, role: str) -> list[Phrase]:
        return [phrase for found, phrase in self._obliques_after(row, index) if found == role]

    def _group(self, row: list[Phrase], index: int) -> list[str]:
        return self._resolve_all(coordinated(row, index, len(row)))

    def _resolve_all(self, phrases: list[Phrase]) -> list[str]:
        """Everyone whom `phrases` stand for; an official who is not named stands for the state or the body."""
        out: list[str] = []
        for phrase in phrases:
            for entity in self.resolver.resolve(phrase) or self.resolver.office_of(phrase) or self._delegated(phrase):
                if entity not in out and not entity.startswith(("corridor:",)):
                    out.append(entity)
        return out

    def _unnamed_posts(self, phrases: list[Phrase]) -> dict[str, str]:
        """The offices of those who are told by them alone, by state: «استقبل رئيس الوزراء الكيني …»."""
        unnamed = [p for p in phrases if p.kind == "title" and not self.resolver.resolve(p)]
        return {state: p.lemma for p in unnamed for state in self.resolver.office_of(p)}

    def sent(self, clause: Clause) -> None:
        """Remember who leads a delegation, or where it is from: «وفد من البرلمان الأوروبي برئاسة …»."""
        if any(is_delegation(phrase) for phrase in (*clause.subject, *clause.object)):
            leaders = [p.entity for p in clause.oblique("chaired") if p.kind == "person" and p.entity]
            homes = [p.entity for p in clause.oblique("from") if p.kind in ("state", "organization") and p.entity]
            self.delegation = leaders[:1] or homes[:1] or self.delegation

    def _leaders(self, clause: Clause) -> list[str]:
        """«قام وفد كيني برئاسة الوزير فلان بزيارة إلى …»: who leads the delegation that is the subject."""
        if not any(is_delegation(phrase) for phrase in clause.subject):
            return []
        return self._resolve_all([phrase for phrase in clause.oblique("chaired") if phrase.kind == "person"])

    def _delegated(self, phrase: Phrase) -> list[str]:
        """«والتقى الوفد رئيس الوزراء»: whoever leads the delegation told of before."""
        return self.delegation if is_delegation(phrase) and phrase.definite and not phrase.parts else []

    def _with_states(self, who: list[str]) -> list[str]:
        """Each person with the state or body for which the person acts."""
        out: list[str] = []
        for entity in who:
            if entity not in out:
                out.append(entity)
            if entity.startswith("person:"):
                behind = self.resolver.stands_for(entity)
                if behind is not None and behind not in out:
                    out.append(behind)
            elif entity.startswith("place:"):
                out.remove(entity)
                state = self.resolver.state_of(entity)
                if state is not None and state not in out:
                    out.append(state)
        return out


def is_where_it_is_about(sheet: Sheet, place: Phrase, row: list[Phrase]) -> bool:
    """«بحثا الأوضاع الأمنية في غزة», «محادثات بشأن الملاحة في البحر الأحمر»: where what is talked about is, not where they talk.

    But «محادثات السلام في الدوحة» are there, and «اتفاق سلام في الدوحة» is signed there.
    """
    end = place.start - 1
    if place.kind != "place" or sheet.word(end) not in cues().words["within"]:
        return False
    at = next((k for k in range(end - 1, max(end - _NEAR_TOPIC, 0) - 1, -1) if IS_SITUATION[sheet.forms[k]]), None)
    if at is None or any(p.start <= at < p.end for p in row if p.kind in _WHOLE):
        return False
    for k in range(at - 1, max(at - _NEAR_TOPIC, 0) - 2, -1):  # «اتفاق وقف إطلاق النار في الدوحة» is signed there
        if sheet.forms[k].kind != WORD or "preposition" in sheet.forms[k].categories:
            return True
        if any(r.features.get("class") in _TOLD for r in sheet.forms[k].readings):
            return False
    return True


def _is_situation(form: Form) -> bool:
    words = cues().words["situations"]
    bare = form.text.removeprefix("و").removeprefix("لل").removeprefix("ب").removeprefix("ال")
    return bare in words or any(r.value in words and not r.suffix for r in form.readings if r.category in _NOUNS)


IS_SITUATION = Judged(_is_situation)
"""«الوضع», «الأزمة», «إطلاق النار»: what is where it is, whoever talks of it elsewhere."""
_NOUNS = frozenset({"noun", "common", "masdar"})
_WHOLE = frozenset({"event", "document", "organization", "party", "person", "title"})
_TOLD = frozenset({"event", "document"})
_NEAR_TOPIC = 2
"""How many tokens before «في» it may stand: «الأوضاع الأمنية في»."""


def is_delegation(phrase: Phrase) -> bool:
    """«الوفد»."""
    return phrase.kind == "party" and phrase.features.get("kind") == "delegation"

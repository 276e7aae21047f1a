"""Who is meant by a description that only what was told before can tell: «الدبلوماسي الإيراني», «الضيف», «كلاهما», «المتحدث باسم الرئاسة».

Those who have spoken are remembered with the gender of their verbs, so that «وأضافت» goes on with the woman among them.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from caspian_relations.reading.bodies.owners import home_of
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.resolving.resolver import Resolver
from caspian_relations.reading.statements.speakers import Speaker

__all__ = ["Remembered", "gender_of_style"]

_WHOSE = ("state:", "organization:")
_NEAR = 20
"""How many phrases back «الأخير» may have been named."""
_LATEST = 8
"""How many of those who spoke are remembered."""


class Remembered:
    """Those who have spoken in one text, the latest last, and the gender in which each is spoken of."""

    def __init__(self, resolver: Resolver, words: Any) -> None:
        self.resolver = resolver
        self.sheet = resolver.sheet
        self.words = words
        self.voices: list[str] = []
        self._genders: dict[str, str] = {}

    def spoke(self, who: list[str], verb: Phrase | None) -> None:
        """Take note of who spoke, and of the gender of the verb where its subject is one and named beside it."""
        for one in who:
            if one in self.voices:
                self.voices.remove(one)
            self.voices.append(one)
        del self.voices[:-_LATEST]
        if verb is not None and len(who) == 1 and verb.features.get("number") == "singular":
            gender = verb.features.get("gender")
            if gender is not None:
                self._genders[who[0]] = gender

    def gender(self, who: str) -> str | None:
        """The gender in which the text speaks of a person or a body; None where it does not tell."""
        told = self._genders.get(who)
        if told is None:
            for title in self.sheet.offices.get(who, ()):
                if title.features.get("gender") == "feminine":
                    return "feminine"
                told = told or title.features.get("gender")
        return told

    def going_on(self, found: list[str], gender: str | None, *, opens: bool = False) -> list[str]:
        """`found`, or, where that one is of the other gender, whoever of this gender spoke last: «وأضافت» behind a man's words.

        `opens`: the verb is the first of its sentence, so that it may mean a woman who has only been told of.
        """
        if gender == "feminine" and len(found) > 1 and all(who.startswith("person:") for who in found):
            return [who for who in found if self.gender(who) == gender][:1] or self._last_voice(gender)
        if gender is None or len(found) != 1:
            return found
        told = self.gender(found[0])
        if told is None or told == gender:
            return found
        she = self._she() if opens and gender == "feminine" else []
        return self._last_voice(gender) or she or found

    def _she(self) -> list[str]:
        """«التقى الرئيس الوزيرة فلانة. وقالت»: the woman who was told of last, where none has spoken."""
        return next(([who] for who in reversed(self.resolver.people) if self.resolver.is_she(who)), [])

    def _last_voice(self, gender: str) -> list[str]:
        """Whoever of that gender spoke last."""
        return next(([who] for who in reversed(self.voices) if self.gender(who) == gender), [])

    def meant(self, speaker: Speaker, last: list[str]) -> list[str]:
        """Whom a definite description means, that names nobody: the last who spoke, or the only one of that state; empty where that is open."""
        if speaker.phrases and speaker.phrases[0].start > speaker.start:
            speaker = speaker._replace(start=speaker.phrases[0].start)  # «أما المسؤول الأوروبي فقال»
        if speaker.start >= len(self.sheet.forms):
            return []
        word = self.sheet.forms[speaker.start].text
        if word in self.words["both_of_them"]:
            return self._both(last)
        if word in self.words["latter"]:
            return self._latter(speaker.start)
        title = speaker.phrases[0] if len(speaker.phrases) == 1 else None
        if title is not None and title.kind == "title" and title.lemma == "spokesperson":
            return self._who_speaks_for(title)
        if word in self.words["guests"] or self._is_guest(speaker):
            return self._guest()
        if word not in self.words["described"]:
            return []
        state, plain = self._epithets(speaker)
        if not plain:
            return []
        gender = "feminine" if word.endswith("ه") else "masculine"
        if len(last) == 1 and (self._fits(last[0], state, gender) or self._may_fit(speaker, last[0], gender)):
            return list(last)
        if state is None:
            return []
        self.resolver.advance(speaker.start)
        others = [who for who in self.resolver.people if self._fits(who, state, gender)]
        return others if len(others) == 1 else []

    def _latter(self, at: int) -> list[str]:
        """«قال … عن الرئيس فلان. ويعتقد الأخير أن»: whoever was named or described last; nobody where he has no name."""
        self.resolver.advance(at)
        row = self.sheet.phrases
        index = bisect_left(row, at, key=_start)
        for phrase in reversed(row[max(index - _NEAR, 0) : index]):
            if phrase.kind == "person" and phrase.entity is not None:
                return [phrase.entity]
            if phrase.kind == "title" and phrase.features.get("number", "singular") == "singular":
                return self.resolver.title(phrase) if not phrase.suffix and phrase.parts else []
        return []

    def guest_of(self, speaker: Speaker) -> list[str]:
        """«وعبر الضيف الكيني»: the guest is a person, where one came, and not his state."""
        lead = speaker.phrases[0] if len(speaker.phrases) == 1 else None
        if lead is None or lead.kind != "party" or self.sheet.word(lead.start) not in self.words["guests"]:
            return []
        state = next((part.entity for part in lead.parts), None)
        if state is None:
            return self._guest()
        people = [who for who in self.resolver.pair if who.startswith("person:")]
        found = [who for who in people if self.resolver.country_of(who) == state]
        return found if len(found) == 1 else []

    def _epithets(self, speaker: Speaker) -> tuple[str | None, bool]:
        """The state whose adjective stands behind the noun, and whether nothing else does that would tell somebody new."""
        state, at = None, speaker.start + 1
        while at < speaker.end:
            hit = self.sheet.hits.get(at)
            if hit is not None and self.sheet.word(at) not in cues().words["of_the_union"]:
                found = next((entry.entity for entry in hit.entries if entry.entity.startswith(_WHOSE)), None)
                if found is None or not hit.key.article or state is not None:
                    return None, False
                state, at = found, hit.end
                continue
            if self.sheet.word(at) in self.words["telling_more"]:
                return state, True
            if self.sheet.word(at) in cues().words["of_the_union"]:
                state = "organization:"  # «المسؤولة الأممية»
            elif self.sheet.word(at) not in self.words["epithets"]:
                return None, False
            at += 1
        return state, True

    def _may_fit(self, speaker: Speaker, who: str, gender: str) -> bool:
        """«واعتبر هذا المسؤول الإيراني»: whoever spoke last, where nothing tells whose he is."""
        this = self.sheet.word(speaker.start - 1) in self.words["this_one"]
        known = not who.startswith("person:") or self.resolver.country_of(who) is not None
        return this and not known and self.gender(who) in (None, gender)

    def _fits(self, who: str, state: str | None, gender: str) -> bool:
        if not who.startswith("person:") or self.gender(who) not in (None, gender):
            return False
        if state is None or self.resolver.country_of(who) == state:
            return True
        if state.startswith("state:"):
            return False
        return any(
            office == "commissioner" or (whose or "").startswith("organization:")
            for office, whose in self.resolver.offices(who)
        )

    def _both(self, last: list[str]) -> list[str]:
        """«وأثنى كلاهما على …»: the pair that met, else the two who spoke last."""
        pair = self.resolver.pair
        if len(last) == 2:
            return list(last)
        if len(pair) == 2 and all(who.startswith("person:") for who in pair):
            return list(pair)
        return self.voices[-2:] if len(self.voices) > 1 else []

    def _is_guest(self, speaker: Speaker) -> bool:
        """«الوزير الضيف», «الرئيس الضيف»."""
        titled = len(speaker.phrases) == 1 and speaker.phrases[0].kind == "title"
        return titled and any(self.sheet.word(at) in self.words["guests"] for at in (speaker.end - 1, speaker.end))

    def _guest(self) -> list[str]:
        """Of the two who met the one who did not receive the other: «استقبل الرئيس المدير …. وأشار الضيف»."""
        pair = self.resolver.pair
        if len(pair) != 2 or any(not who.startswith("person:") for who in pair):
            return []
        home = self.resolver.home
        from_abroad = [who for who in pair if self.resolver.state_of(who) != home] if home is not None else []
        if len(from_abroad) == 1:
            return from_abroad
        return [self.resolver.received] if self.resolver.received in pair else []

    def _who_speaks_for(self, title: Phrase) -> list[str]:
        """«الناطق باسم الرئاسة الروسية» is the one spokesman named so far whom nothing makes another's."""
        if not title.definite or title.features.get("number", "singular") != "singular":
            return []
        self.resolver.advance(title.start)
        of = next((part.entity for part in title.parts if part.entity is not None), None)
        gender = title.features.get("gender")
        found = [
            who
            for who in self.resolver.people
            if any(office == "spokesperson" and self._of_one(of, whose) for office, whose in self.resolver.offices(who))
            and self.gender(who) in (None, gender)
        ]
        return found if len(found) == 1 else []

    def _of_one(self, of: str | None, whose: str | None) -> bool:
        """Whether a spokesman for `whose` may be the one of `of`: a state and a body of that state are not told apart."""
        if of is None or whose is None or of == whose:
            return of == whose or of is None
        states = [entity for entity in (of, whose) if entity.startswith("state:")]
        bodies = [entity for entity in (of, whose) if entity.startswith("organization:")]
        return len(states) == len(bodies) == 1 and home_of(self.sheet, bodies[0]) == states[0]


def gender_of_style(style: str) -> str:
    """«سعادته» is a man, «سعادتها» a woman."""
    return "feminine" if style.endswith("ها") else "masculine"


def _start(phrase: Phrase) -> int:
    return phrase.start

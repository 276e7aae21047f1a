"""Titles: offices, how they stand in one another, and whose they are: «نائب وزير الخارجية المصري», «رئيس هيئة قناة السويس»."""

from __future__ import annotations

from collections.abc import Callable

from caspian_relations.arabic.tokens import PUNCT, Form, Reading
from caspian_relations.reading.bodies.bodies import head_noun
from caspian_relations.reading.bodies.owners import (
    ALL_STATES,
    STATES_NOUNS,
    between_quotes,
    body_of,
    body_told,
    each_of,
    name_at,
    name_follows,
    owner_behind_preposition,
    owner_by_members,
    quoted_owner,
    state_by_form,
    title_owner,
)
from caspian_relations.reading.bodies.parts import is_medium
from caspian_relations.reading.bodies.sites import site_at
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.doubts import another_body
from caspian_relations.reading.names.naming import quoted_name_end
from caspian_relations.reading.names.title_words import (
    SOVEREIGN,
    chancellor,
    in_service,
    is_ministry_of,
    is_object,
    is_portfolio,
    is_sovereign,
    more_specific,
    of_another,
    office_at,
    office_noun,
    owner_of,
    past_style,
)
from caspian_relations.reading.names.words import first_name_at
from caspian_relations.reading.people.portfolios import charge_end, joined_portfolio_end
from caspian_relations.reading.people.seniors import senior

__all__ = ["title_at"]

_ACCREDITED = frozenset({"ambassador", "charge-d-affaires", "envoy", "consul", "representative"})
"""Offices held by one state at another."""
_SENT = frozenset({"envoy", "representative"})
"""Offices of those who are sent «إلى» a country or a region."""
_NESTED = 4
"""How many titles may stand in one another: «نائب رئيس الوزراء وزير خارجية …»."""
_SERVING = frozenset({"adviser", "expert", "spokesperson", "deputy", "assistant", "envoy", "office"})
"""Offices held in the service of another: «مستشار رئيس الجمهورية» is no president."""
_OF_A_PEOPLE = frozenset({"people", "nisba"})
_BODIES = frozenset({"organization"})
_OF_BODIES = frozenset(
    {"head", "president", "deputy", "spokesperson", "adviser", "expert", "journalist", "secretary-general"}
)
"""Offices of a body by its name in quotation marks."""
_PEOPLE = frozenset({"person"})
_OF_PROVINCES = frozenset({"president", "leader", "prime-minister"})  # «رئيس تتارستان»
_LOCAL = frozenset({"mayor", "governor", "head", "crown-prince"})
"""Offices held over a town or a province."""
_GOVERNED = frozenset({"city", "province"})


def title_at(sheet: Sheet, start: int, depth: int = 0) -> Phrase | None:
    """``title = office-noun {qualifier} [of]``, without the name.

    «نائب رئيس الوزراء وزير خارجية جمهورية كازاخستان», «المتحدث باسم الكرملين», «الأمين العام للمنظمة».
    """
    if sheet.forms[start].text in cues().words["chief"] and sheet.word(start + 1) in cues().words["seniors"]:
        return senior(sheet, start)
    if _is_chief(sheet, start):
        return _chief(sheet, start)
    head = office_noun(sheet.forms[start])
    if head is None:
        return None
    title = _Title(sheet, start, _without_dots(sheet, start, head) or head, depth)
    title.read()
    return title.phrase()


def _without_dots(sheet: Sheet, at: int, head: Reading) -> Reading | None:
    """«وزيره الاقتصاد»: what a portfolio stands behind has no pronoun, so that the ه is a ة whose dots were left out."""
    if head.suffix != "ه" or at + 1 >= len(sheet.forms) or sheet.forms[at + 1].read("portfolio") is None:
        return None
    others = (r for r in sheet.forms[at].readings if r.category == "title" and not r.suffix)
    return next(others, None) if sheet.word(at + 1)[:2] == "ال" else None


def _is_chief(sheet: Sheet, at: int) -> bool:
    """«كبيرة الباحثين», «كبار المسؤولين»."""
    forms = sheet.forms
    return forms[at].text in cues().words["chief"] and at + 1 < len(forms) and forms[at + 1].read("title") is not None


def _chief(sheet: Sheet, at: int) -> Phrase | None:
    """The title behind «كبير», which says how many and of which gender they are that hold it."""
    title = title_at(sheet, at + 1)
    if title is not None:
        hit = sheet.hits.get(title.end) if not title.parts else None
        if (
            hit is not None
            and hit.key.article
            and not hit.key.prep
            and all(e.form in _OF_A_PEOPLE for e in hit.entries)
        ):
            people = name_at(sheet, title.end)  # «كبير المفاوضين الأوزبك»
            if people is not None and people.entity is not None:
                title.end, title.last, title.parts = hit.end, sheet.span(title.start, hit.end)[1], (people,)
        title.start, title.first = at, sheet.span(at, at + 1)[0]
        title.features = sheet.forms[at].readings[0].features
    return title


class _Title:
    """A title being read, word by word, from its office noun on."""

    __slots__ = ("compound", "depth", "end", "head", "of", "qualified", "sheet", "slug", "start")

    def __init__(self, sheet: Sheet, start: int, head: Reading, depth: int) -> None:
        self.sheet = sheet
        self.start = start
        self.head = head
        self.depth = depth
        """In how many titles it stands."""
        self.slug, self.end = ("counterpart", start + 1) if head.category == "noun" else office_at(sheet, start, head)
        self.compound = self.end > start + 1
        """Whether it took several words to say which office it is: «رئيس الوزراء»."""
        self.of: Phrase | None = None
        self.qualified = False
        """Whether a portfolio or a like qualifier was read."""

    def read(self) -> None:
        """Let each step try the word at which the title now ends, until one ends the title or none can read the word."""
        sheet = self.sheet
        forms, built = sheet.forms, sheet.built
        goes_on: bool | None = True
        while goes_on and self.end < len(forms) and self.end not in built:
            self._past_absence()
            form = forms[self.end]
            goes_on = None
            for step in _BEFORE_OWNER if self.of is None else _BEHIND_OWNER:
                goes_on = step(self, form)
                if goes_on is not None:
                    break
        self._past_absence()
        self._in_whose_state()
        if goes_on is False and self.end < len(forms):
            self.errand(forms[self.end])  # «مبعوث الرئيس الأمريكي إلى لبنان فلان»

    def _in_whose_state(self) -> None:
        """«نائب رئيس الوزراء لشؤون مجلس الوزراء | في سلطنة عمان»: the state of a body that nobody listed."""
        of, sheet = self.of, self.sheet
        unlisted = of is not None and of.kind == "organization" and of.value == "unlisted" and not of.parts
        if (
            not unlisted
            or self.slug not in cues().words["at_home"]
            or (sheet.word(self.end) not in cues().words["within"] and self.end not in sheet.hits)
        ):
            return
        if of is not None and self.end in sheet.hits:
            self._past_its_state(of)
            return
        owner = state_by_form(sheet, self.end + 1)
        hit = sheet.hits.get(self.end + 1)
        owner = owner or (title_owner(sheet, hit) if hit is not None else None)
        if owner is not None and owner.kind == "state" and of is not None:
            sheet.asides.append(of)
            self.of, self.end = owner, owner.end

    def _past_its_state(self, ministry: Phrase) -> None:
        """«وكيل وزارة الدفاع | الكويتي»: the state of an official, behind a ministry without one."""
        owner = title_owner(self.sheet, self.sheet.hits[self.end])
        of_a_state = (
            owner is not None and owner.kind == "nisba" and owner.definite and not owner.prep and not owner.conj
        )
        if ministry.lemma == cues().ministry and owner is not None and of_a_state:
            self.sheet.asides.append(ministry)
            self.of, self.end = owner, owner.end

    def _past_absence(self) -> None:
        """«السفير | غير المقيم | لغانا», «سفيرة غانا | غير المقيمة»: accredited, and at home elsewhere."""
        word, end = self.sheet.word, self.end
        if self.slug in _ACCREDITED and word(end) in cues().words["un"] and word(end + 1) in cues().words["resident"]:
            self.end += 2

    def phrase(self) -> Phrase:
        """The title that was read."""
        sheet, head, of, slug = self.sheet, self.head, self.of, self.slug
        if slug == "speaker" and not self.depth:
            _chamber(sheet, self.start + 1, self.end)
        if slug == "adviser" and head.article and of is not None and of.entity is not None:
            slug = chancellor(sheet, of.entity)
        first, last = sheet.span(self.start, self.end, head.skip)
        of_the_state = sheet.word(self.start + 1) in cues().words["of_the_state"]
        return Phrase(
            "title", self.start, self.end, first, last, lemma=slug, conj=head.conj, prep=head.prep,
            definite=head.article or of is not None or of_the_state, suffix=head.suffix, features=head.features,
            parts=(of,) if of is not None else (),
        )  # fmt: skip

    def _held_at(self, owner: Phrase) -> bool:
        """The owner ends the title; false, as for a step that ends it."""
        self.of, self.end = owner, owner.end
        return False

    def _past_nation(self, owner: Phrase) -> None:
        """Let the title take the adjective of the state behind a known body."""
        nation = self._nation_of(owner)
        if nation is not None:
            self.sheet.asides.append(nation)
            self.end = nation.end

    def _nation_of(self, owner: Phrase) -> Phrase | None:
        """«رئيس مجلس السيادة السوداني فلان»: the adjective of its state behind a known body, though families are called so, too."""
        hit = self.sheet.hits.get(owner.end)
        if hit is None or owner.kind != "organization" or hit.key.prep or hit.key.conj:
            return None
        body = self.sheet.reference.organizations.get(owner.entity or "")
        seat = body.seat if body is not None else None
        state = self.sheet.reference.state_of(seat) if seat is not None else None
        own = any(entry.form == "nisba" and entry.entity == state for entry in hit.entries)
        if len(hit.entries) == 1 or not own:
            return None  # an adjective that is nothing else is read as it is
        first, last = self.sheet.span(hit.start, hit.end, hit.key.skip)
        return Phrase("nisba", hit.start, hit.end, first, last, entity=state, definite=True)

    # -- steps: True where the title goes on, False where it ends here, None where the word is nothing to the step

    def known_name(self, form: Form) -> bool | None:
        """A name that is known: «وزير خارجية كينيا», «الرئيس التونسي»."""
        hit = self.sheet.hits.get(self.end)
        if hit is not None and form.text in cues().words["country_level"] and self.slug == "head" and self.head.article:
            self.end += 1  # «المدير القطري للبنك» heads its office in a country
            return True
        if hit is not None and hit.kinds == _PEOPLE and self._is_adjective(hit, form):
            return None  # «الخبير النفطي»
        if hit is not None and self._joins_region(hit):
            self.end = hit.end
            return True
        if hit is None or (hit.kinds == _BODIES and another_body(self.sheet, hit)):
            return None  # «سكرتير مجلس الأمن الأرميني»
        if hit.kinds == _BODIES and first_name_at(self.sheet, self.end):
            return False  # «الخبيرة إيرينا كوستانيان»
        owner = title_owner(self.sheet, hit) if self.of is None else None
        if owner is None:
            if self.of is not None and self.slug in _ACCREDITED and hit.key.prep == "ب":
                mark = self.sheet.mark(hit.end)
                if mark in ("،", ",") and name_follows(self.sheet, hit.end + 1):
                    self.end = hit.end  # «سفير الهند بالقاهرة، راهول كولشريشت،»
            return False
        if owner.prep == "ل" and self.slug not in _OF_BODIES and is_medium(self.sheet, owner):
            return False  # «وأكد السفير لرويترز أن»: to whom he says it
        closed = self._is_closed(owner, hit)
        if closed and not self._is_held_by(hit.end, owner):
            return False  # «شكر الوزير بلجيكا», «دعت الخبيرة الاتحاد الأوروبي إلى»
        rules = self.slug in _LOCAL or (self.slug in _OF_PROVINCES and self._is_province(owner))
        if (owner.conj and not owner.prep) or (owner.kind == "place" and not rules):
            return False
        self.of, self.end = owner, max(owner.end, hit.end)
        self._past_nation(owner)
        return True

    def _is_closed(self, owner: Phrase, hit: Hit) -> bool:
        """Whether the office is definite by itself, so that a state or a body right behind it is none whose it is, but an object."""
        if owner.prep:
            return False
        definite = self.sheet.word(self.end - 1)[:2] in ("ال", "لل")
        if owner.kind == "state":  # but «النائب الأول لرئيس وزراء كينيا»
            return self.head.article and not self.qualified and (definite or self.end == self.start + 1)
        return definite and owner.kind == "organization" and all(entry.form != "nisba" for entry in hit.entries)

    def _joins_region(self, hit: Hit) -> bool:
        """«وزير الشؤون الخارجية | والأوروبية»: with which part of the world a minister deals, too."""
        minister = self.slug.endswith("minister") and self.slug != "prime-minister" and self.of is None
        joined = minister and hit.key.conj == "و" and hit.key.article and not hit.key.prep
        return joined and any(entry.entity.startswith("region:") for entry in hit.entries)

    def _is_held_by(self, at: int, owner: Phrase) -> bool:
        """«الرئيس أوزبكستان فلان», as machines translate: whether who is named behind the state holds an office of it."""
        name = self.sheet.hits.get(at)
        offices = self.sheet.reference.offices
        return name is not None and any(
            office.of == owner.entity
            for entry in name.entries
            if entry.entity.startswith("person:")
            for office in offices(entry.entity)
        )

    def _is_adjective(self, hit: Hit, form: Form) -> bool:
        """Whether a surname is the adjective of the office here: nobody of that name holds it, or is told of."""
        adjective = any(reading.category == "adjective" and reading.article for reading in form.readings)
        if not adjective or hit.end > hit.start + 1:
            return False
        reference, named = self.sheet.reference, self.sheet.named
        return not any(
            entry.entity in named or any(str(office.title) == self.slug for office in reference.offices(entry.entity))
            for entry in hit.entries
        )

    def _is_province(self, owner: Phrase) -> bool:
        place = self.sheet.reference.places.get(owner.entity or "")
        return place is not None and str(place.kind) == "province"

    def body(self, form: Form) -> bool | None:
        """A body that is told by its noun: «رئيس هيئة قناة السويس»."""
        if "noun" not in form.categories or is_ministry_of(form, self.slug):
            return None
        body = body_of(self.sheet, self.end) or body_told(self.sheet, self.end)
        return self._held_at(body) if body is not None else None

    def province(self, form: Form) -> bool | None:
        """A town or a province that nobody listed, at whose head one is: «حاكم إقليم سيونيك», «رئيس مدينة تبليسي»."""
        head = head_noun(form, "place") if self.slug in _LOCAL | _OF_PROVINCES | _SERVING else None
        if head is None or self.qualified or self.head.article:
            return None
        if head.conj or head.prep or head.features.get("kind") not in _GOVERNED:
            return None
        place = site_at(self.sheet, self.end, governed=True)
        return self._held_at(place) if place is not None and place.kind == "place" else None

    def states(self, form: Form) -> bool | None:
        """«قادة دول الرابطة», «رؤساء دول وحكومات الاتحاد الأفريقي»."""
        if not STATES_NOUNS[form]:
            return None
        self.end += 2 if self.sheet.word(self.end + 1) in cues().words["and_governments"] else 1
        return True

    def each(self, form: Form) -> bool | None:
        """«قادة كل من كينيا وأوغندا»."""
        first = each_of(self.sheet, self.end, self.head)
        if first == self.end:
            return None
        self.end = first
        return True

    def all_states(self, form: Form) -> bool | None:
        """«وزراء خارجية الدول الخمس», «رؤساء الدول الأعضاء»: which states they are, nobody says here."""
        if self.head.features.get("number") != "plural" or not ALL_STATES[form]:
            return None
        self.end += 1 + (self.sheet.word(self.end + 1) in cues().words["members"])
        return False

    def host_state(self, form: Form) -> bool | None:
        """«رئيس وزراء الدولة المضيفة», «وزير خارجية البلد المضيف»."""
        words = cues().words
        if form.text not in words["of_hosts"] or self.sheet.word(self.end + 1) not in words["venue"]:
            return None
        self.end += 2
        return False

    def members(self, form: Form) -> bool | None:
        """«قادة الدول الأعضاء في منظمة …»."""
        body = owner_by_members(self.sheet, self.end)
        return self._held_at(body) if body is not None else None

    def state_by_form(self, form: Form) -> bool | None:
        """«رئيس جمهورية السنغال», «رئيس جمهورية تتارستان»."""
        if self.head.article and self.end == self.start + 1 and not (form.readings and form.readings[0].prep):
            return None  # «زار الوزير جمهورية غانا»: a definite office is of nothing in construct
        owner = state_by_form(self.sheet, self.end, accredited=self.slug in _ACCREDITED)
        if owner is None or (owner.kind == "place" and not self._is_province(owner)):
            return None
        self.of, self.end = owner, owner.end
        return True

    def inner_title(self, form: Form) -> bool | None:
        """A title in the title: «نائب وزير الخارجية», «الخبير وزير الخارجية السابق»."""
        inner = form.read("title") if self.slug != "counterpart" and self.depth < _NESTED else None
        if (
            inner is None
            or inner.conj
            or inner.prep not in ("", "ل")
            or (first_name_at(self.sheet, self.end) and not (self.slug in _SERVING and self.of is None))
        ):
            return None
        several = self.head.features.get("number", "singular") != "singular" and self.head.article
        if several and self.end == self.start + 1 and inner.features.get("number", "singular") == "singular":
            return False  # «وأكد للصحفيين الوزير الكيني أن»: whom he tells it
        if self.slug == "spokesperson" and inner.article and form.read("adjective") is not None:
            self.end += 1  # «المتحدث الصحفي باسمه»
            return True
        nested = title_at(self.sheet, self.end, self.depth + 1)
        assert nested is not None
        of, slug = self.of, self.slug
        if of_another(of, nested) or (of is None and inner.article and slug in SOVEREIGN and is_sovereign(nested)):
            return False  # «استقبل الملك الأردني وزير خارجية اليابان»: somebody else
        if inner.article and not nested.parts and self._is_another_by_name(nested):
            return False  # «شكر رئيس الوزراء الجورجي الرئيس علييف»
        minister = slug.endswith("minister") and of is None and self.end > self.start + 1 and inner.article
        if minister and nested.parts and nested.parts[0].kind == "nisba":
            return False  # «استقبل فلان وزير الخارجية السفير الكيني»
        if of is not None and inner.features.get("gender") == "feminine" != self.head.features.get("gender"):
            return False  # «التقى وزير الخارجية المصري رئيسة المفوضية الأوروبية»: she is somebody else
        if self.end == self.start + 1 and self.head.article and not inner.article and self._does_to_another():
            return False  # «استقبل الرئيس وزير خارجية كينيا»: two
        self.end = nested.end
        self.of = of or owner_of(nested)
        if slug not in _SERVING or (self.head.article and not inner.article):
            slug = more_specific(slug, nested.lemma)  # «الخبير وزير الخارجية السابق»
        self.slug = in_service(slug, nested.lemma, self.of)
        return False

    def _is_another_by_name(self, nested: Phrase) -> bool:
        """Whether the title behind and the name behind it are those of somebody known, who never held this office."""
        hit = self.sheet.hits.get(nested.end)
        if hit is None or nested.lemma not in _HEADS or nested.lemma == self.slug:
            return False
        held = [
            {str(o.title) for o in self.sheet.reference.offices(e.entity)} for e in hit.entries if "person" in hit.kinds
        ]
        return bool(held) and all(nested.lemma in titles and self.slug not in titles for titles in held)

    def _does_to_another(self) -> bool:
        """Whether a verb of what one does to another stands before a bare «الرئيس» or «الوزير»."""
        before = self.sheet.phrases[-1] if self.sheet.phrases and not self.depth else None
        if before is None or before.kind != "verb" or before.end != self.start or self.slug not in _BARE:
            return False
        frames = cues().frames.get(before.lemma, ())
        return any(all("title" in f.get("types", {}).get(slot, ()) for slot in _SIDES) for f in frames)

    def bureau(self, form: Form) -> bool | None:
        """«مدير مكتب جلالة الملك»."""
        if form.text not in cues().words["bureaus"]:
            return None
        nested = _behind_styles(self.sheet, self.end + 1, self.depth)
        if nested is None:
            return None
        self.of, self.end = owner_of(nested), nested.end
        return False

    def portfolio(self, form: Form) -> bool | None:
        """«وزير الاقتصاد والتجارة», «المدير العام»."""
        simple = self.head.article and not self.qualified and not self.compound
        if not is_portfolio(form, self.slug) or (simple and is_object(form)):
            return None  # but «النائب الأول لوزير الاقتصاد»
        portfolio = form.read("portfolio")
        bare = portfolio is not None and not (portfolio.article or portfolio.conj or portfolio.prep)
        if bare and (self.qualified or self.compound) and self.sheet.word(self.end - 1)[:2] == "ال":
            return None  # «أكد رئيس البرلمان العربي تضامن مصر مع»
        if self.slug in SOVEREIGN and form.text.endswith("ين") and form.read("participle") is not None:
            return None  # «اتهم رئيس الوزراء المعارضين بالتقصير»
        if form.readings[0].conj and not self.qualified and not (self.compound and form.read("portfolio") is not None):
            return None
        self.qualified = True
        self.end += 1
        return True

    def strange_quality(self, form: Form) -> bool | None:
        """«وزيرة الانتقال الطاقي المغربية، ليلى …»: an adjective that nobody listed, before the nisba, another portfolio or the name behind a comma."""
        if form.readings or not self.qualified or self.end in self.sheet.hits:
            return None
        if form.text[:2] != "ال" or not form.text.endswith(("ي", "يه")) or not self._closes_behind(self.end + 1):
            return None
        self.end += 1
        return True

    def _closes_behind(self, at: int) -> bool:
        sheet = self.sheet
        hit = sheet.hits.get(at)
        if hit is not None:
            return hit.key.article and any(entry.form == "nisba" for entry in hit.entries)
        if sheet.mark(at) in ("،", ","):
            return name_follows(sheet, at + 1)
        if sheet.word(at) in cues().words["within"] and at + 1 in sheet.hits:
            return True  # «وزيرة التجارة والتعاون الإنمائي في هولندا»
        reading = sheet.forms[at].readings[0] if at < len(sheet.forms) and sheet.forms[at].readings else None
        return reading is not None and reading.conj == "و" and reading.article and reading.category in _OF_PORTFOLIOS

    def joined_portfolio(self, form: Form) -> bool | None:
        """«وزير الطرق وبناء المدن الأردني»."""
        end = joined_portfolio_end(self.sheet, self.end) if self.qualified or self.compound else self.end
        if end == self.end:
            return None
        self.end = end
        return True

    def charge(self, form: Form) -> bool | None:
        """«كاتب الدولة المغربي المكلف بالتجارة الخارجية», «الوزيرة المنتدبة المكلفة بالميزانية»."""
        end = charge_end(self.sheet, self.end)
        if form.text in cues().words["delegate"] and self.slug == "minister":
            end = self.end + 1
        if end == self.end:
            return None
        self.end, self.qualified = end, True
        return True

    def instrument(self, form: Form) -> bool | None:
        """«عازف الكمان»: an unknown word that says what somebody is known for."""
        if self.end > self.start + 1 or self.head.article or self.head.features.get("named") != "yes":
            return None
        if form.readings or form.text[:2] != "ال":
            return None
        self.end += 1
        return True

    def style(self, form: Form) -> bool | None:
        """«نائب رئيس الوزراء القطري السابق», «الرئيس الأسبق», «سفير الأردن المحترم»."""
        strange = self.head.article and not form.readings and form.text[:2] == "ال"
        former = (self.end > self.start + 1 or strange) and form.text in cues().words["former"]
        honorific = form.read("honorific")
        if not former and (honorific is None or honorific.conj or honorific.prep):
            return None  # «وزير النفط البحريني وسعادة السيد فلان»: another
        self.end = past_style(self.sheet, self.end)  # «داتوك سري فلان»
        return True

    def principal(self, form: Form) -> bool | None:
        """«المتحدث باسم رئيس الوزراء الهندي»."""
        principal = _principal(self.sheet, self.end, self.depth) if self.slug in _SERVING else None
        if principal is None:
            return None
        self.of, self.end = owner_of(principal), principal.end
        return False

    def behind_preposition(self, form: Form) -> bool | None:
        """«الخبير في معهد …», «المتحدث باسم الكرملين»."""
        if form.text in cues().words["on_its_behalf"] and self.slug in _SERVING:
            self.end += 1  # «المتحدثة باسمه كارولاين ليفيت»
            return False
        presidency = form.text in cues().words["at_the_presidency"]  # «المستشار برئاسة الجمهورية»
        if self._is_in_those_states(form) or (presidency and self.sheet.word(self.end + 1) in cues().words["presided"]):
            self.end += 2
            return False
        owner = quoted_owner(self.sheet, self.end) or owner_behind_preposition(self.sheet, self.end)
        return self._held_at(owner) if owner is not None else None

    def _is_in_those_states(self, form: Form) -> bool:
        """«وزراء النقل في الدول الثلاث»: in so many states, which were told of before."""
        forms, at = self.sheet.forms, self.end
        several = self.head.features.get("number") == "plural" and form.text in cues().words["within"]
        return several and at + 2 < len(forms) and ALL_STATES[forms[at + 1]] and "number" in forms[at + 2].categories

    def quoted(self, form: Form) -> bool | None:
        """«مدير «ميرسك» الإقليمي», «رئيس مجلس إدارة "طيران الخليج"»: a body by its name in quotation marks."""
        if form.kind != PUNCT or self.head.article or self.slug not in _OF_BODIES:
            return None
        if quoted_name_end(self.sheet, self.end) > self.end:
            return False  # «رئيس الجمهورية "برهم صالح"»
        body = between_quotes(self.sheet, self.end, self.end)
        if body is None or not self.sheet.is_word(body.end):
            return False  # «قال مدير: «الوضع صعب».»
        self.of, self.end = body, body.end
        return True

    def rank(self, form: Form) -> bool | None:
        """«رئيس «طيران الخليج» التنفيذي فلان»: an adjective of the office behind its owner."""
        if form.text not in cues().words["ranks"] or not name_follows(self.sheet, self.end + 1):
            return None
        self.end += 1
        return True

    def seat(self, form: Form) -> bool | None:
        """Where one is accredited: «السفير التونسي لدى اليابان», «السفير الإيطالي في كينيا، روبرتو ناتالي،»."""
        sheet = self.sheet
        if self.slug not in _ACCREDITED or self.end + 1 not in sheet.hits:
            return None
        link = cues().prepositions.get(sheet.word(self.end))
        seat = name_at(sheet, self.end + 1) if link in ("at", "in") else None
        if seat is None:
            return None
        named = name_follows(sheet, seat.end) or (
            sheet.mark(seat.end) in ("،", ",") and name_follows(sheet, seat.end + 1)
        )
        if (seat.kind in ("state", "organization") and (link == "at" or named)) or (seat.kind == "place" and named):
            self.sheet.asides.append(seat)
            self.end = seat.end
        return False

    def errand(self, form: Form) -> bool | None:
        """Where one is sent, before his name: «المبعوث الأممي إلى ليبيا فلان», «رئيس بعثة الاتحاد الأفريقي في الصومال فلان»."""
        sheet = self.sheet
        link = cues().prepositions.get(form.text)
        mission = self.of is not None and sheet.word(self.start + 1) in cues().words["sent_out"]
        sent = (link == "to" and self.slug in _SENT) or (mission and link in ("to", "in", "at"))
        if not sent or self.end + 1 not in sheet.hits:
            return None
        seat = name_at(sheet, self.end + 1)
        if seat is None or seat.kind not in _WHERE_SENT or not name_follows(sheet, seat.end):
            return None
        sheet.asides.append(seat)
        self.end = seat.end
        return False


_WHERE_SENT = frozenset({"state", "region", "place"})
_OF_PORTFOLIOS = frozenset({"noun", "masdar", "portfolio", "common"})
_BARE = frozenset({"president", "minister", "king"})  # «الرئيس» is one whom the text has told of
_HEADS = frozenset({"president", "king", "sultan"})
_SIDES = ("subject", "object")
_Step = Callable[[_Title, Form], "bool | None"]

_BEFORE_OWNER: tuple[_Step, ...] = (
    _Title.known_name, _Title.province, _Title.body, _Title.states, _Title.each, _Title.members, _Title.all_states,
    _Title.host_state, _Title.state_by_form, _Title.inner_title,
    _Title.bureau, _Title.charge, _Title.portfolio, _Title.strange_quality,
    _Title.joined_portfolio, _Title.instrument, _Title.style, _Title.principal, _Title.behind_preposition,
    _Title.errand, _Title.quoted,
)  # fmt: skip
"""What may stand in a title whose owner is not told yet, in the order in which it is asked."""
_BEHIND_OWNER: tuple[_Step, ...] = (
    _Title.known_name, _Title.inner_title, _Title.style, _Title.errand, _Title.seat, _Title.rank, _Title.charge,
)  # fmt: skip
"""What may stand behind the owner."""


def _behind_styles(sheet: Sheet, at: int, depth: int) -> Phrase | None:
    """The title behind a style of address: «جلالة الملك»; None where either is missing."""
    start = at
    while at < len(sheet.forms) and at not in sheet.hits and sheet.forms[at].read("honorific") is not None:
        at += 1
    if at == start or at >= len(sheet.forms) or depth >= _NESTED or sheet.forms[at].read("title") is None:
        return None
    return title_at(sheet, at, depth + 1)


def _principal(sheet: Sheet, at: int, depth: int) -> Phrase | None:
    """Whom somebody speaks for: «المتحدث باسم رئيس الوزراء الهندي»."""
    if sheet.word(at) not in cues().office_links or depth >= _NESTED or at + 1 >= len(sheet.forms):
        return None
    title = sheet.forms[at + 1].read("title") if cues().prepositions.get(sheet.word(at)) not in ("in", "at") else None
    return title_at(sheet, at + 1, depth + 1) if title is not None and not title.prep and not title.conj else None


def _chamber(sheet: Sheet, at: int, end: int) -> None:
    """The parliament in a speaker's title stands beside it: «رئيس مجلس النواب المصري»."""
    body = body_of(sheet, at) if at < end and at not in sheet.hits else None
    if body is not None and body.end == end and all(aside.start != body.start for aside in sheet.asides):
        sheet.asides.append(body)

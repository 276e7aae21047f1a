"""Between whom a figure holds: exporter and importer, the two sides of a turnover, who invests where, whose loan it is.

Who they are is told by construct (صادرات مصر), by nisba (الصادرات المصرية), by preposition (بين، إلى، من، مع، في) or by the subject of the
clause (بلاده استثمرت). What the words leave open comes from the figure before, or from the two sides that the text is about.
"""

from __future__ import annotations

from caspian_relations.reading.bodies.owners import home_of
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import FigureDraft
from caspian_relations.reading.figures.actors import unique
from caspian_relations.reading.figures.clause import FAR, Around
from caspian_relations.reading.figures.roles import under
from caspian_relations.reading.figures.supplied import Supplied
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["TRADE", "Parties"]

TRADE = frozenset({"trade-turnover", "exports", "imports"})
_TOWARDS = ("to", "of", "with", "b", "on")
_NEAR = 24
"""Within how many tokens behind the noun «المنطقة» may say where."""


_TO_IT = 4
"""Within how many tokens before a state «وجهة تصدير» stands."""
_TWO = 2
_REPORT = 10
"""How many phrases before «ضخ» who announces it may stand."""
_OWN = frozenset({"spent", "granted"})
"""Signs of what is somebody's own where it has a pronoun: «إنفاقها», «قروضه لكينيا»."""


class Parties(Supplied):
    """Finds the parties of the figures of one text."""

    def __init__(self, resolver: Resolver) -> None:
        super().__init__(resolver)
        self._owner: list[str] = []
        """Whose trade the last figure was: «تجارة أوزبكستان مع روسيا …، ومع الصين …»."""
        self._first: list[str] = []
        """The first of those between whom the last figure of trade was, where it has no owner."""
        self._receiver: list[str] = []
        """Where the last investment went: «جاءت الصين أولا باستثمارات قدرها …، تلتها روسيا»."""

        self._partners: dict[str, set[str]] = {}
        """With whom each owner of exports or imports has been told to trade: one with several has no partner that goes without saying."""
        self.one_side: set[frozenset[str]] = set()
        """Partners of a trade whose other side nobody names: «زادت الصادرات إلى تركيا وإلى روسيا» tells of no trade between the two."""

    def said_by(self, speaker: str | None) -> None:
        """Note who says what the next sentence tells: whose country «بلاده» is."""
        self._standing.speaker = speaker

    def lend(self, who: list[str]) -> bool:
        """Whether one of them is a bank or a fund: what it pays is a loan."""
        return any(map(self._standing.lends, who))

    # -- by kind

    def of(
        self, kind: str, topic: str | None, around: Around, before: FigureDraft | None, *, ranked: bool = False
    ) -> list[str]:
        """The parties of a figure of `kind` whose noun says `topic` (a target of trade is ``other``, but about trade).

        `ranked`: it is one of a list of those with whom somebody trades.
        """
        deal = around.noun is None or self.sheet.word(around.noun.at) in cues().words["deals"]
        if kind == "other" and (topic in TRADE or deal) and (signers := self._contractors(around)):
            return signers
        if topic in TRADE and ranked and (self._owner or self._first) and around.noun is None:
            partner = self._ranked(around)
            owner = self._owner or self._first
            parties = owner + [who for who in partner if who not in owner][:1]
            return sorted(parties) if topic == "trade-turnover" else self._noted(parties)
        if around.noun is None and topic in TRADE:
            parties = self._going_on(topic, around, before)
            return parties if topic == "trade-turnover" else self._noted(parties)
        if topic in TRADE:
            parties = self._trade(kind, topic, around, before, ranked)
            if topic != "trade-turnover":
                self._owner = parties[:1]
                self._noted(parties)
            return parties
        if topic == "cargo":
            moved = self._moved(around) or self._given_by(around, self._roles(around))
            aimed_by = self._shipper(around) if kind == "other" else []  # «اتفق البلدان على رفع الكميات إلى …»
            return moved or aimed_by or self._cargo(around)
        self._standing.companies = True
        parties = self._investment(around, before, ranked) if topic == "investment" else self._other(around)
        self._standing.companies = False
        return self._of_the_loan(around, parties, before) if topic != "investment" else parties

    def _noted(self, parties: list[str]) -> list[str]:
        """The parties of exports or imports, kept for what is told of the same owner later."""
        for owner in parties[:1]:
            self._partners.setdefault(owner, set()).update(parties[1:])
        return parties

    def _moved(self, around: Around) -> list[str]:
        """«كمية الغاز التركماني المنقول إلى العراق»: whose goods, and where they go, whoever agrees on how much."""
        goods, target = self._whose(around), under(self._roles(around, ports=True), "to")
        return unique([*goods, *target])[:2] if goods and target else []

    def _export_market(self, around: Around) -> list[str]:
        """«كانت الصين أكبر وجهة تصدير لكوريا بقيمة صادرات بلغت …»: whose exports they are, and where they go."""
        row = around.row
        for at in range(around.left, around.index):
            near = self.sheet.words[max(row[at].start - _TO_IT, 0) : row[at].start]
            if row[at].kind == "state" and row[at].prep == "of" and not cues().words["destination"].isdisjoint(near):
                goal = next((p.entity for p in row[around.left : at] if p.kind == "state" and not p.prep), None)
                owner = row[at].entity
                return [owner, goal] if owner is not None and goal is not None and goal != owner else []
        return []

    @staticmethod
    def _is_its_own_rank(topic: str, before: FigureDraft | None) -> bool:
        """«حلت غانا ثانية بصادرات بلغت …»: whether the one in the place before was told with its own exports, to nobody named."""
        return before is not None and before.ranked and before.topic == topic and len(before.between) == 1

    def _contractors(self, around: Around) -> list[str]:
        """Who signs what the amount is the worth of: companies stand for themselves."""
        self._standing.companies = True
        signers = self._signers(around)
        self._standing.companies = False
        bodies = any(who.startswith("organization:") for who in signers)
        return signers if bodies or around.noun is None else []

    def _going_on(self, topic: str, around: Around, before: FigureDraft | None) -> list[str]:
        """A later amount of the same trade: with another partner, or between the same two."""
        roles = self._roles(around, start=around.left)
        subject = self._subject(around)
        own = under(self._roles(around, start=around.index), "with", "to", "from", "of")
        partner = own or under(roles, "with", "to", "from", "of") or subject  # «600 ألف طن إلى مصر و400 ألف إلى غانا»
        if len(subject) > 1 or not partner:
            return subject or self._borrowed(before)
        owner = [who for who in self._owner or self._own() if who not in partner]
        parties = owner[:1] + partner
        return sorted(parties) if topic == "trade-turnover" else parties

    def of_own_noun(self, around: Around, topic: str | None, before: FigureDraft | None) -> list[str]:
        """«5 مليارات لاستثمارات تركيا في كينيا، مقابل مليار لاستثمارات كينيا في تركيا»: the two that the noun behind names."""
        if around.noun is None or around.noun.at < around.row[around.index].end or topic is None:
            return []
        told = self.of(topic, topic, around, before)
        return told if len(told) == 2 else []

    def instead(self, around: Around, previous: FigureDraft) -> list[str]:
        """«تجارة الهند مع كينيا ملياران، مقابل 95 مليارا للصين»: another in the place of whose trade it was."""
        payer = self._relative_subject(around)
        if payer and previous.topic == "investment" and payer[0] in previous.between:
            return unique([*payer, *previous.between])  # «… في مقابل 16 مليارا استثمرتها تركيا في أذربيجان»
        row, at = around.row, around.index + 1
        other = row[at].entity if at < len(row) and row[at].kind == "state" and row[at].prep == "of" else None
        if other is None or other in previous.between or not self._owner or previous.topic not in TRADE:
            return list(previous.between)
        parties = [other if who == self._owner[0] else who for who in previous.between]
        return sorted(parties) if previous.topic == "trade-turnover" else parties

    def paid_by_another(self, around: Around, previous: FigureDraft) -> list[str]:
        """«تعهدت ألمانيا باستثمار مليار في الصندوق، بعد مليارين تعتزم النرويج استثمارهما فيه»: another in the place of who pays."""
        payers = self._relative_subject(around) if previous.topic == "investment" or previous.kind == "other" else []
        if not payers or not set(payers).isdisjoint(previous.between):
            return []
        return [*payers, *previous.between[1:]]

    def _trade(
        self, kind: str, topic: str, around: Around, before: FigureDraft | None, ranked: bool = False
    ) -> list[str]:
        if around.noun is not None and around.noun.is_verb and self._is_done_by_a_way(around):
            return []
        roles = self._roles(around)
        if topic == "exports" and (supplied := self._given_by(around, roles) or self._supplied_by_it(around)):
            return supplied
        if topic == "exports" and (market := self._export_market(around)):
            self._owner = market[:1]
            return market
        both = under(roles, "between")
        held = ("*", "", "of") if topic == "trade-turnover" else ("*", "")
        owner = [who for who in under(roles, *held) if who not in both]
        partner = [
            who
            for who in under(roles, *(("from", "with") if topic == "imports" else _TOWARDS))
            if who not in both + owner
        ]
        if topic == "imports" and not owner and not both and partner:
            owner = [who for who in under(roles, "to") if who not in partner][:1]  # «استيراد القمح من كينيا إلى مصر»
        if topic == "exports" and not owner and not both:
            owner = [who for who in under(roles, "from") if who not in partner]
        its = ranked and not owner and not both and topic != "trade-turnover" and self._is_its_own(around)
        next_one = self._next_with_its_own(topic, around, before, partner) if its else []
        if next_one:
            return next_one
        if ranked and not owner and not both and self._is_its_own_rank(topic, before):
            self._owner = self._ranked(around)[:1]  # «جاءت كينيا ثالثة بصادرات بلغت …», behind another with its own
            return self._owner + partner
        if ranked and not owner and not both and self._owner:
            owner = self._owner  # «تصدرت أوغندا قائمة أسواق التصدير بقيمة …»
            partner = partner or [who for who in self._ranked(around) if who not in owner]
        whole = self._is_whole(around)
        if ranked and len(owner) == 1 and not partner and not both and not whole:
            # «حلت مصر أولا بين مستوردي السلع الكينية»
            partner = [who for who in self._ranked(around) if who not in owner]
        if len(both) == 1 and len(owner) == 1 and topic != "trade-turnover":
            both, partner = [], partner or both  # «توزعت الصادرات الأردنية بين العراق بـ500 مليون و…»
        if len(both) == 1:
            both = both + self._between_her_and(around, both)
        if len(both) == 1:
            both = both + [who for who in self._area(around, joined=True) if who not in both]  # «بين بريطانيا والمنطقة»
        if not partner and not both:
            partner = [who for who in self._area(around) if who not in owner]
        if not partner and not both:
            partner = [who for who in self._with_whom(around) if who not in owner]
        parties = both or owner + partner
        if not parties and self._among_several(around):
            return []  # «التجارة بين الدول الثلاث» is not that of the two named last
        self._owner = owner[:1]
        self._first = (owner or both or self._first)[:1]
        if topic == "trade-turnover":
            if (
                len(parties) == 1
                and not owner
                and before is not None
                and before.topic in TRADE
                and len(before.between) == 1
            ):
                parties = unique([*before.between, *parties])  # «بلغت تجارة كينيا …. ومع الصين …»
            if len(parties) == 1 and not owner and not both:
                parties = parties + [who for who in self._own() if who not in parties][:1]
            if not parties and len(self._subject(around)) == 2:
                parties = self._subject(around)
            if not parties:
                parties = self._them_both(around)
            if not parties:
                parties = (
                    [who for who in under(roles, "in") if self._is_foreign(around) or not who.startswith("state:")][:1]
                    or self._around_it(around)
                    or self._accredited(around)
                    or self._of_the_list(around, before)
                    or (self._is_foreign(around) and self._alone(before))
                    or self._borrowed(before)
                )
            return sorted(parties)
        if both:
            return both
        if not owner:
            subject = [who for who in self._subject(around) if who not in partner]
            if len(subject) == 2 and kind == "other" and not partner:
                return subject  # «وقعت الجزائر وألمانيا عقدا لتوريد …»
            owner = subject[:1]
        if around.noun is not None and around.noun.is_verb and not partner:
            partner = [who for who in self._objects(around) if who not in owner]  # «تزود الجزائر أوروبا بـ …»
        if not owner and partner:
            borrowed = self._lent(before, partner) if topic != "trade-turnover" else []
            owner = [who for who in borrowed or self._own() if who not in partner][:1]
        if not owner and not partner:
            borrows = before is not None and before.topic in TRADE and before.between
            inland = [who for who in under(roles, "in") if who.startswith("state:")]  # «فاتورة الاستيراد في كينيا»
            own = [] if borrows else [who for who in self._at_home() if self._is_named_before(around, who)]
            parties = inland[:1] or self._around_it(around) or own or self._borrowed(before)
            return parties[:1] if whole else parties
        if kind == "other" and len(owner) == 1 and not partner:
            both = self._subject(around)  # «وقعت سوريا وأذربيجان مذكرة لتوريد الغاز الأذربيجاني»
            both = both if len(both) == 2 else self._signers(around)  # «أبرمت الجزائر عقدا مع إيطاليا لتصدير …»
            partner = [who for who in both if who not in owner] if len(both) == 2 and owner[0] in both else []
        if not owner and len(partner) > 1:
            self.one_side.add(frozenset(partner))
        if kind in TRADE and not partner and not whole:
            partner = self._leading_partner(around, owner)
        if kind in TRADE and not partner and not whole:
            former = None if self._is_total(around) else before
            partner = self._other_side(owner[0], former) or self._named_with(owner[0], around)
        return owner + partner

    def _leading_partner(self, around: Around, owner: list[str]) -> list[str]:
        """«كانت مصر الوجهة الأولى للصادرات الكينية بقيمة …»: the state of which that is said."""
        head = around.row[around.head] if around.head is not None else None
        if head is None or head.kind != "figure" or head.prep != "of" or around.verb is None:
            return []
        return [who for who in self._subject(around) if who.startswith("state:") and who not in owner][:1]

    def _next_with_its_own(
        self, topic: str, around: Around, before: FigureDraft | None, partner: list[str]
    ) -> list[str]:
        """«تلتها مصر التي ارتفعت صادراتها …», «احتلت مصر المرتبة الثالثة بصادراتها …»: the next of a list, whose own trade it is."""
        owner = self._ranked(around)[:1] if self._is_ranked_here(around) else []
        told = before is not None and before.topic == topic and len(before.between) == _TWO
        former = before.between[1:] if told and before is not None else []
        return owner + (partner or [who for who in former if who not in owner]) if owner else []

    def _lent(self, before: FigureDraft | None, partner: list[str]) -> list[str]:
        """Whose the trade before was: of a turnover of two it is the other one, or the owner of the list it is in."""
        if before is None or before.topic not in TRADE:
            return []
        if before.topic != "trade-turnover" or len(before.between) != 2:
            return before.between[:1]
        both = partner and partner[0] in before.between
        return [who for who in before.between if who not in partner] if both else self._first

    def _of_the_list(self, around: Around, before: FigureDraft | None) -> list[str]:
        """«بلغت تجارة كينيا 16 مليارا. وكانت الصين الشريك الأكبر بحجم تبادل قدره 5 مليارات»: with the owner of the whole."""
        whole = before.between if before is not None and before.topic in TRADE and len(before.between) == 1 else []
        other = [who for who in self._subject(around) if who not in whole] if whole else []
        if len(other) != 1 or not other[0].startswith("state:"):
            return []
        self._first = whole[:1]
        return [*whole, *other]

    def _alone(self, before: FigureDraft | None) -> list[str]:
        """«نما ناتج كينيا …. وزادت التجارة الخارجية …»: the one state of the figure before, else that of the dateline."""
        alone = before.between if before is not None and len(before.between) == 1 else self._at_home()
        return [who for who in alone if who.startswith("state:")]

    def _other_side(self, owner: str, before: FigureDraft | None) -> list[str]:
        """«بلغت الصادرات المصرية …» where two meet, or after a figure of the same two: the other of them."""
        if len(self._partners.get(owner, ())) > 1:
            return []  # «استوردت كينيا من مصر مليون طن ومن الهند مليونين. وبلغت وارداتها …»
        for pair in (
            before.between if before is not None and before.topic in TRADE else [],
            self.resolver.two_states() if self.resolver.pair and len(self.resolver.states) <= _TWO else [],
        ):
            if len(pair) == 2 and owner in pair:
                return [who for who in pair if who != owner]
        return []

    def _named_with(self, owner: str, around: Around) -> list[str]:
        """«تعمقت علاقات مصر مع كينيا، إذ بلغت صادرات مصر …»: the one other state that its sentence names before."""
        row = around.row
        named = [
            row[at].entity
            for at in range(max(0, around.left - FAR), around.left)
            if row[at].kind == "state"
            and row[at].prep not in ("in", "via", "source")
            and not self._is_dateline(row, at)
        ]
        others = unique([who for who in named if who is not None and who != owner])
        return others if len(others) == 1 else []

    def _investment(self, around: Around, before: FigureDraft | None, ranked: bool = False) -> list[str]:
        roles = self._roles(around, ports=True)
        if ranked and self._receiver and not under(roles, "*", "from"):
            return unique([*self._ranked(around), *self._receiver])
        head = around.row[around.head] if around.head is not None else None
        nisbas = [part for part in head.parts if part.kind == "nisba"] if head is not None else []
        if under(roles, "between") and len(nisbas) != 1:
            return under(roles, "between")  # else «… بين زامبيا وأنغولا من استثمار إيطالي»
        relative = self._relative_subject(around)
        subject = self._subject(around)
        verb = around.row[around.verb] if around.verb is not None else None
        if len(subject) == 1 and (
            self._attracts(around) or (verb is not None and verb.lemma in cues().words["attract"])
        ):
            payers = [who for who in under(roles, "*", "") or under(roles, "from") if who not in subject]
            self._receiver = subject
            return payers[:1] + subject  # «استقطبت كينيا استثمارات من الصين بقيمة …»
        subject = subject or self._holding(around)
        owner = relative or under(roles, "*", "")[:1] or subject[:1] or under(roles, "from")[:1]
        target = self._lands(under(roles, "in", "to", "of", "b", "at", "inside"), owner)
        if not owner and around.noun is not None and any(r.suffix for r in self.sheet.forms[around.noun.at].readings):
            told = [] if self._standing.speaker is None else [self._standing.speaker]
            owner = [who for who in self._standing.behind(told + self.resolver.subject) if who not in target]
        if not owner:
            owner = self._announcer(around, around.left) or (
                self._announcer(around, max(around.left - _REPORT, 0)) if self._is_pumped(around) else []
            )
        if relative and not target:
            target = [who for who in self._nisbas(around) if who not in owner]
        if not target and around.left < around.index:
            target = self._lands(under(self._roles(around, start=around.left), "in"), owner)
        if not target:
            target = self._flows_to(around, owner) or self._in_it(around, owner)
        if not target and around.noun is not None and self._is_told_there(around):
            # «قال السفير الصيني لدى كينيا إن الاستثمارات الصينية هناك …»
            target = self._accredited(around)[1:] or self._there(around, owner)
        if not target and owner:
            target = [who for who in self._at_the_port(around) if who not in owner]
        if not target and around.noun is not None and "pump" in around.noun.signs:
            target = self._beside_place(around, owner)
        if not target:
            target = [who for who in self._area(around) if who not in owner]
        if owner and not target and around.noun is not None and self._standing.speaker is not None:
            # «قال الوزير الكيني إن الاستثمارات السعودية تجاوزت …»
            speaker = self.resolver.state_of(self._standing.speaker)
            foreign = owner[0].startswith("state:") and speaker not in owner
            target = [speaker] if speaker is not None and foreign else []
        self._receiver = target[:1]
        parties = owner + target
        if len(parties) == 1 and around.noun is None and before is not None and before.topic == "investment":
            parties = [who for who in before.between[:1] if who not in parties] + parties  # «منها 8 مليارات في كينيا»
        if len(parties) == 1 and len(subject) > 1:
            return subject
        if not parties and before is not None and before.topic == "investment":
            return list(before.between)
        return parties

    @staticmethod
    def _attracts(around: Around) -> bool:
        """«تسعى كينيا إلى جذب استثمارات من الصين»: a verbal noun of attracting before what is invested."""
        before = around.row[max(around.head - 1, 0) : around.head] if around.head is not None else []
        return any(phrase.kind == "masdar" and phrase.lemma in cues().words["attract"] for phrase in before)

    def _lands(self, named: list[str], owner: list[str]) -> list[str]:
        """Where one invests: «في تحديث ميناء باكو» names a company, and no land."""
        return [who for who in named if who not in owner and not self._standing.is_company(who)]

    def _cargo(self, around: Around) -> list[str]:
        """Whose cargo it is, or through whom it goes; not where it goes alone, «نقل 3 ملايين طن إلى كينيا».

        A state that ships something to another is told with it: «خفضت كينيا إمدادات الغاز إلى أوغندا»; so are the two ends of a way.
        """
        roles = self._roles(around, ports=True)
        to = under(roles, "to")  # «… إلى إسبانيا، أي خمس حاجيات مدريد»
        if ends := self._ends(around, [who for who in under(roles, "from") if who not in to], to):
            return ends
        if self._is_done_by_a_thing(around):
            return []
        if moved := self._moved(around):
            return moved  # «3 ملايين طن من النفط الليبي نُقلت إلى تركيا عبر مصر»
        shipper, receiver = self._shipper(around)[:1], under(roles, "to")
        if shipper and self._takes_in(around):
            return unique([*under(roles, "from")[:1], *shipper])  # «استقبلت كينيا مليون طن من القمح الأسترالي»
        if shipper and receiver and not under(roles, "from"):
            return unique([*shipper, *receiver])[:2]
        goods = [who for who in under(roles, "*") if who not in receiver]
        if len(goods) == 1 and receiver and around.noun is not None and not around.noun.is_verb:
            return unique([*goods, *receiver])[:2]  # «شحنات القمح الكيني إلى السودان»
        through = (
            unique(under(roles, "*", "of", "between", "in", "via"))[:2]
            or self._two_ahead(around)
            or self._own_lands(around)
            or self._whose(around)
        )
        return (
            through
            or self._shipper(around)
            or self._nation_of_port(around)
            or self._harbour(around)
            or self._of_its_own(around)
        )

    def _other(self, around: Around) -> list[str]:
        roles = self._roles(around, start=around.verb if around.verb is not None else around.left)
        if around.noun is not None and "balance" in around.noun.signs and (left := self._balance(around)):
            return left
        if len(under(roles, "between")) > 1 and not self._is_of_a_link(around):
            return under(roles, "between")
        if payers := self._relative_subject(around):
            return payers
        if around.noun is not None and "cost" in around.noun.signs:
            return [] if self._is_estimated(around) else self._builders(around)
        if self._is_of_a_way(around):
            return []
        subject = [] if self._is_told_of_a_thing(around) else self._gives_it(around)
        if around.noun is not None and not around.noun.is_verb:
            own = "economy" in around.noun.signs  # «يتوقع البنك الدولي نمو الاقتصاد الكيني»
            theirs = (self._holder(around) or self._economy_of(around)) if own else []
            subject = theirs or subject or self._holder(around)
        if not subject and around.noun is not None and "economy" in around.noun.signs:
            # «إنتاج النفط في كينيا», «الدين الخارجي للبلاد»
            theirs = under(self._roles(around), "of", "in")
            subject = [who for who in theirs if who.startswith("state:")][:1]
        if not subject and self._is_of_the_land(around):
            subject = self._standing.home()
        if not subject and around.noun is None:
            subject = self._earner(around)
        if (
            not subject
            and around.noun is not None
            and self._is_theirs(around)
            and not _OWN.isdisjoint(around.noun.signs)
        ):
            told = [] if self._standing.speaker is None else [self._standing.speaker]
            subject = self._standing.behind([*told, *self.resolver.subject])
        if not subject and around.noun is not None and "balance" in around.noun.signs:
            # «بلغت صادرات كينيا …. وانكمش العجز التجاري إلى …»
            subject = self._nation_of_balance(around) or self._owner[:1]
        if not subject and around.noun is None:
            subject = self._port(around)
        if not subject and around.noun is not None and not _OWN.isdisjoint(around.noun.signs):
            subject = self._antecedent(around)
        if not subject and around.noun is not None and "granted" in around.noun.signs:
            subject = self._lender(around)
        if nation := self._lending_nation(around):
            subject = unique([*nation, *(who for who in subject if who not in nation)])
        given = (self._objects(around) or self._granted_one(around) or self._supplied(around)) if subject else []
        if given and subject == given:
            subject = self._lender(around)  # «أقر مجلس إدارة البنك منح كينيا قرضا»
        way = () if self._is_told_of_a_thing(around) else ("to", "from")  # «الخط الذي بلغت تكلفته … من مصر إلى ليبيا»
        parties = self._without_builders(around, unique([*subject, *given, *under(roles, "of", "with", *way)]))
        if len(parties) == 1 and parties != given and (self._is_grant(around) or self.lend(parties)):
            # «منحة لقطاع التعليم في كينيا», «قروض الصندوق لكينيا»
            used = unique([*parties, *under(roles, "in"), *under(self._roles(around), "of", "to")])
            parties = self._without_builders(around, used)[:2]
            parties = parties if len(parties) == 2 else unique([*parties, *self._given_to(around, parties[0])])
            parties = self._and_others(around, parties)
        elif len(parties) == 2 and parties[1] in under(roles, "from", "*") and self._is_grant(around):
            # «بمنحة من المملكة من خلال الصندوق»
            parties = [*parties, *self._only_land(around, parties[0], parties)]
        lenders = [who for who in under(roles, "from") if who in parties and who.startswith("organization:")]
        if around.noun is not None and self._is_lent(around.noun) and any(map(self._standing.lends, lenders)):
            parties = unique([*lenders, *parties])  # «وقع الوزير … بقرض مقدم من الصندوق»
        return parties if any(not who.startswith("region:") for who in parties) else []

    def _balance(self, around: Around) -> list[str]:
        """«العجز التجاري للبلاد مع الصين», «فائض كينيا مع مصر», «معها»: what is left of the trade of two; empty where only one is told."""
        roles = self._roles(around)
        both, partner = under(roles, "between"), under(roles, "with") or self._with_whom(around)
        if len(both) > 1 or not partner:
            return both if len(both) > 1 else []
        owner = [who for who in self._holder(around) or under(roles, "*", "of") or self._own() if who not in partner]
        return owner[:1] + partner[:1]

    def _own(self) -> list[str]:
        """Whose trade it may be where only the partner is named: the subject's country, else the two of the text."""
        resolver = self.resolver
        speaker = self._standing.speaker
        told = resolver.subject if speaker is None else [speaker, *resolver.subject]
        # «قال الكرملين إن التبادل التجاري مع الهند بلغ …»
        states = [resolver.state_of(who) or home_of(self.sheet, who) for who in told]
        home = [resolver.home] if resolver.home is not None and not resolver.pair else []
        return [state for state in states if state is not None] + home + resolver.two_states()

    def _is_named_before(self, around: Around, who: str) -> bool:
        """Whether somebody is no one whom only a later clause names: «بلغت الواردات مليارا، وتظل الصين أكبر شريك»."""
        start = around.row[around.index].start
        named = [p.start for p in self.sheet.phrases for q in (p, *p.parts) if q.entity == who]
        return not named or named[0] < start or who == self.resolver.home

    def _at_home(self) -> list[str]:
        """«نيروبي - … بلغت صادرات الشاي مليار دولار»: the country of the dateline, unless two others have met."""
        pair, home = self.resolver.pair, self.resolver.home
        met = any(who.startswith("person:") for who in pair)
        own = [home] if home is not None else [] if pair else self._own()[:1]
        return [] if met else [who for who in own if who not in pair]

    def _area(self, around: Around, *, joined: bool = False) -> list[str]:
        """«الصادرات إلى المنطقة», «الاستثمارات في المنطقة»: the region told of before; not «في المنطقة الحرة».

        `joined`: also behind و, «بين بريطانيا والمنطقة».
        """
        row, forms = around.row, self.sheet.forms
        start = row[around.head].start if around.head is not None else row[around.index].start
        end = row[around.right].start if around.right < len(row) else row[-1].end
        for at in range(start + 1, min(end, start + _NEAR)):
            told = cues().prepositions.get(self.sheet.word(at - 1)) in ("in", "to", "with")
            if not self._standing.is_area(at) or not (
                told or (joined and self.sheet.forms[at].readings[0].conj == "و")
            ):
                continue
            after = forms[at + 1].readings if at + 1 < len(forms) else ()
            return [] if any(reading.article for reading in after) else self._standing.region()
        return []

    def _borrowed(self, before: FigureDraft | None) -> list[str]:
        if before is not None and before.ranked and before.topic != "trade-turnover" and before.between:
            return before.between[:1]  # a list of partners is no more than a part of what is told of as a whole
        if before is not None and before.topic in TRADE and before.between:
            two = self.resolver.two_states() if len(before.between) == 1 and self.resolver.pair else []
            return sorted(two) if before.between[0] in two else list(before.between)
        return self.resolver.two_states() or self._standing.two_sides()

"""The closed lists: statuses, predicates, verbs of saying, offices, kinds.

Each member's value is the kebab-case word that stands in the JSON. Members are `str`, so that ``event.status == "planned"`` holds.
A new member belongs into the documentation and the reference data as well.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "Basis", "Bound", "ConflictKind", "CorridorKind", "DigitalMedium", "EnergyCarrier", "FigureKind", "MentionForm", "OfficeTitle",
    "OrganizationKind", "PlaceKind", "Precision", "Predicate", "SeriesKind", "StatementVerb", "Status", "TransportMode", "VisitKind",
]  # fmt: skip


class Basis(StrEnum):
    """What supplied the parts of a date that its own words lack."""

    STATED = "stated"
    """Nothing: the words say all that `When.edtf` says."""
    PUBLISHED = "published"
    """The date of publication."""
    EDITION = "edition"
    """A known edition of a series (COP29 was in 2024)."""
    CONTEXT = "context"
    """Another date in the same text."""


class Bound(StrEnum):
    """How an amount limits what is meant: «نحو», «أكثر من», «ما لا يقل عن», «أقل من», «لا يتجاوز»."""

    ABOUT = "about"
    """Near the amount, on either side."""
    MORE_THAN = "more-than"
    AT_LEAST = "at-least"
    LESS_THAN = "less-than"
    AT_MOST = "at-most"


class Precision(StrEnum):
    """How finely a moment is known; an interval that is no natural unit has the coarser precision of its two ends."""

    SECOND = "second"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


class Status(StrEnum):
    """How an event, relation or figure stands, as the text has it and on the day of its publication."""

    HELD = "held"
    """It took place, or it holds."""
    ONGOING = "ongoing"
    PLANNED = "planned"
    """It is to take place; also what was postponed, then without a date."""
    PROPOSED = "proposed"
    CANCELLED = "cancelled"
    DENIED = "denied"
    """The text says that it did not take place or does not hold."""


class Predicate(StrEnum):
    """What a `Relation` says of its subject and object.

    Symmetric: ``partners-with``, ``trades-with``, ``meets``, ``calls``, ``signs-with``, ``connects``.
    """

    SUPPORTS = "supports"
    RECOGNIZES = "recognizes"
    PARTNERS_WITH = "partners-with"
    TRADES_WITH = "trades-with"
    VISITS = "visits"
    MEETS = "meets"
    CALLS = "calls"
    CONGRATULATES = "congratulates"
    SIGNS_WITH = "signs-with"
    HOSTS = "hosts"
    MEMBER_OF = "member-of"
    INVESTS_IN = "invests-in"
    TRANSIT_FOR = "transit-for"
    PARTICIPATES_IN = "participates-in"
    INVITES = "invites"
    CONDEMNS = "condemns"
    THANKS = "thanks"
    CONNECTS = "connects"

    @property
    def symmetric(self) -> bool:
        """Whether subject and object may change places.

        >>> Predicate.MEETS.symmetric, Predicate.HOSTS.symmetric
        (True, False)
        """
        return self in _SYMMETRIC


_SYMMETRIC = frozenset(
    {
        Predicate.PARTNERS_WITH, Predicate.TRADES_WITH, Predicate.MEETS, Predicate.CALLS, Predicate.SIGNS_WITH, Predicate.CONNECTS,
    }
)  # fmt: skip


class StatementVerb(StrEnum):
    """How something was said; every verb of saying that has no member of its own is ``say``."""

    SAY = "say"
    EMPHASIZE = "emphasize"
    STRESS = "stress"
    NOTE = "note"
    ANNOUNCE = "announce"
    DESCRIBE = "describe"
    CALL_FOR = "call-for"
    EXPRESS = "express"


class OfficeTitle(StrEnum):
    """The post that a person holds, or the trade by which news introduces a person."""

    PRESIDENT = "president"
    VICE_PRESIDENT = "vice-president"
    KING = "king"
    QUEEN = "queen"
    EMPEROR = "emperor"
    EMIR = "emir"
    SULTAN = "sultan"
    CROWN_PRINCE = "crown-prince"
    PRINCE = "prince"
    PRINCESS = "princess"
    SHEIKH = "sheikh"
    POPE = "pope"
    SUPREME_LEADER = "supreme-leader"
    LEADER = "leader"
    CHANCELLOR = "chancellor"
    PRIME_MINISTER = "prime-minister"
    DEPUTY_PRIME_MINISTER = "deputy-prime-minister"
    FOREIGN_MINISTER = "foreign-minister"
    MINISTER = "minister"
    DEPUTY_MINISTER = "deputy-minister"
    SECRETARY_OF_STATE = "secretary-of-state"
    STATE_SECRETARY = "state-secretary"
    SECRETARY_GENERAL = "secretary-general"
    DEPUTY_SECRETARY_GENERAL = "deputy-secretary-general"
    EXECUTIVE_SECRETARY = "executive-secretary"
    SECRETARY = "secretary"
    HIGH_REPRESENTATIVE = "high-representative"
    SPECIAL_REPRESENTATIVE = "special-representative"
    REPRESENTATIVE = "representative"
    ENVOY = "envoy"
    COMMISSIONER = "commissioner"
    SPEAKER = "speaker"
    MEMBER_OF_PARLIAMENT = "member-of-parliament"
    AMBASSADOR = "ambassador"
    CONSUL = "consul"
    CHARGE_D_AFFAIRES = "charge-d-affaires"
    ATTACHE = "attache"
    DIPLOMAT = "diplomat"
    SPOKESPERSON = "spokesperson"
    ADVISER = "adviser"
    ASSISTANT = "assistant"
    CHIEF_OF_STAFF = "chief-of-staff"
    HEAD = "head"
    """Chair, president, director or governor of an organisation or a conference."""
    DEPUTY = "deputy"
    DIRECTOR = "director"
    DIRECTOR_GENERAL = "director-general"
    CHAIR = "chair"
    CHIEF_EXECUTIVE = "chief-executive"
    GOVERNOR = "governor"
    MAYOR = "mayor"
    COMMANDER = "commander"
    OFFICER = "officer"
    JUDGE = "judge"
    PROSECUTOR = "prosecutor"
    OFFICIAL = "official"
    MEMBER = "member"
    COORDINATOR = "coordinator"
    NEGOTIATOR = "negotiator"
    EXPERT = "expert"
    ANALYST = "analyst"
    RESEARCHER = "researcher"
    PROFESSOR = "professor"
    SCIENTIST = "scientist"
    ECONOMIST = "economist"
    HISTORIAN = "historian"
    POLITICIAN = "politician"
    ACTIVIST = "activist"
    JOURNALIST = "journalist"
    CORRESPONDENT = "correspondent"
    EDITOR = "editor"
    WRITER = "writer"
    POET = "poet"
    ARTIST = "artist"
    ACTOR = "actor"
    SINGER = "singer"
    CHEF = "chef"
    COACH = "coach"
    FOOTBALLER = "footballer"
    ATHLETE = "athlete"
    BUSINESSPERSON = "businessperson"
    ENGINEER = "engineer"
    PHYSICIAN = "physician"
    LAWYER = "lawyer"
    CAPTAIN = "captain"
    ASTRONAUT = "astronaut"
    CLERIC = "cleric"
    STUDENT = "student"


class FigureKind(StrEnum):
    """What a `Figure` measures."""

    TRADE_TURNOVER = "trade-turnover"
    """Exports and imports together."""
    EXPORTS = "exports"
    IMPORTS = "imports"
    INVESTMENT = "investment"
    """Made or pledged."""
    CARGO = "cargo"
    """Volume that was moved, oil and gas by pipe included."""
    OTHER = "other"
    """Targets, forecasts, capacities, loans, costs, shares."""


class MentionForm(StrEnum):
    """In which form the text mentions somebody or something."""

    NAME = "name"
    OFFICIAL = "official"
    """The long official name."""
    SHORT = "short"
    HISTORICAL = "historical"
    SPELLING = "spelling"
    """The name in another spelling, of which news has many."""
    TYPO = "typo"
    """A frequent misspelling."""
    ACRONYM = "acronym"
    SURNAME = "surname"
    GIVEN_NAME = "given-name"
    NISBA = "nisba"
    """The relational adjective, «الأذربيجاني»."""
    PEOPLE = "people"
    """The people for the state, «الأذربيجانيون»."""
    CAPITAL = "capital"
    """«العاصمة الكازاخستانية»; a capital for its government."""
    METONYM = "metonym"
    """A place or building for an institution, «الكرملين»."""
    TITLE = "title"
    """A title alone, «الرئيس»."""
    DESCRIPTION = "description"
    """«كلا البلدين», «هذا الحدث»."""
    ADJECTIVE = "adjective"
    """Any other adjective made from a name."""
    PRONOUN = "pronoun"


class PlaceKind(StrEnum):
    """What a `Place` is; rivers, mountains and buildings are sites."""

    CITY = "city"
    PORT = "port"
    SEA = "sea"
    AIRPORT = "airport"
    PROVINCE = "province"
    SITE = "site"


class OrganizationKind(StrEnum):
    """What an `Organization` is."""

    INTERGOVERNMENTAL = "intergovernmental"
    FORUM = "forum"
    GOVERNMENT = "government"
    """A government, ministry, presidency or agency of a state."""
    PARLIAMENT = "parliament"
    COURT = "court"
    PARTY = "party"
    MILITARY = "military"
    BANK = "bank"
    """Central, development and commercial banks, and funds."""
    COMPANY = "company"
    CONSORTIUM = "consortium"
    MEDIA = "media"
    THINK_TANK = "think-tank"
    UNIVERSITY = "university"
    ASSOCIATION = "association"
    """Non-governmental organisations, foundations, unions, chambers."""
    CLUB = "club"
    PROGRAMME = "programme"
    OTHER = "other"


class SeriesKind(StrEnum):
    """What the meetings of a `Series` are; the type of the events that belong to it."""

    SUMMIT = "summit"
    CLIMATE_CONFERENCE = "climate-conference"
    MEETING = "meeting"
    CONFERENCE = "conference"


class CorridorKind(StrEnum):
    """What moves along a `Corridor`."""

    TRANSPORT = "transport"
    DIGITAL = "digital"
    ENERGY = "energy"
    OTHER = "other"
    """A programme that spans several of them."""


class TransportMode(StrEnum):
    """By what a `TransportCorridor` carries."""

    RAIL = "rail"
    ROAD = "road"
    SEA = "sea"
    RIVER = "river"
    AIR = "air"
    MULTIMODAL = "multimodal"


class DigitalMedium(StrEnum):
    """Through what a `DigitalCorridor` carries."""

    FIBRE = "fibre"
    SUBMARINE_FIBRE = "submarine-fibre"
    SATELLITE = "satellite"
    RADIO = "radio"


class EnergyCarrier(StrEnum):
    """What an `EnergyCorridor` carries."""

    OIL = "oil"
    GAS = "gas"
    ELECTRICITY = "electricity"
    HYDROGEN = "hydrogen"
    COAL = "coal"


class VisitKind(StrEnum):
    """The protocol of a `Visit`: زيارة دولة، زيارة رسمية، زيارة عمل، زيارة خاصة."""

    STATE = "state"
    OFFICIAL = "official"
    WORKING = "working"
    PRIVATE = "private"


class ConflictKind(StrEnum):
    """On what a text disagrees with the reference, or with itself."""

    WEEKDAY_DATE = "weekday-date"
    EDITION_PLACE = "edition-place"
    EDITION_DATE = "edition-date"
    OFFICE_HOLDER = "office-holder"
    CAPITAL_STATE = "capital-state"
    CALENDARS = "calendars"
    """A Hijri and a Gregorian date side by side that are not the same day."""
    SUM_PARTS = "sum-parts"
    OTHER = "other"

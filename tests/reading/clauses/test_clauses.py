"""One clause grammar for every word order: who stands where."""

from __future__ import annotations

from datetime import date

import pytest

from caspian_relations import parse
from caspian_relations.reading.clauses.clauses import Clause, clauses
from caspian_relations.reading.parser import default


def read(text: str) -> list[Clause]:
    sheet, layout, _ = default()._read(text, date(2025, 3, 12))
    sentence = layout.sentences[0]
    return clauses([phrase for phrase in sheet.phrases if sentence.start <= phrase.start < sentence.end], sentence)


def words(clause: Clause, place: str) -> list[str]:
    return [phrase.entity or phrase.lemma for phrase in getattr(clause, place)]


@pytest.mark.parametrize(
    ("text", "subject", "object_"),
    [
        ("زار الرئيس المصري ماليزيا", ["president"], ["state:MY"]),
        ("الرئيس المصري يزور ماليزيا", ["president"], ["state:MY"]),
        ("وقعت مصر وقبرص واليونان اتفاقية", ["state:EG", "state:CY", "state:GR"], ["اتفاقية"]),
        ("إن الهند تدعم فيتنام", ["state:IN"], ["state:VN"]),
    ],
)
def test_subject_and_object_in_every_order(text: str, subject: list[str], object_: list[str]) -> None:
    """Verb–subject–object and subject–verb–object give the same places."""
    clause = next(clause for clause in read(text) if clause.kind == "verb")
    assert (words(clause, "subject"), words(clause, "object")) == (subject, object_)


def test_a_preposition_keeps_its_coordinated_phrases() -> None:
    """«مع السودان والعراق» are both under مع."""
    clause = read("اجتمعت مصر مع السودان والعراق في القاهرة")[0]
    assert [(role, phrase.entity) for role, phrase in clause.obliques] == [
        ("with", "state:SD"),
        ("with", "state:IQ"),
        ("in", "place:cairo"),
    ]


def test_a_relative_clause_knows_what_it_is_about() -> None:
    """«القمة التي عقدت في بغداد»: the summit was held."""
    clause = next(clause for clause in read("شارك الوزير في القمة التي عقدت في بغداد") if clause.lemma == "عقد")
    assert clause.antecedent is not None
    assert clause.antecedent.kind == "event"


@pytest.mark.parametrize("text", ["لم يزر الرئيس الكيني ماليزيا", "لن يزور الرئيس الكيني ماليزيا"])
def test_negation_is_seen(text: str) -> None:
    """لم and لن negate the clause behind them."""
    assert read(text)[0].negated


def test_the_future_is_seen() -> None:
    """س and سوف put the clause into the future."""
    assert read("سيزور الرئيس الكيني ماليزيا")[0].tense == "future"
    assert read("سوف يزور الرئيس الكيني ماليزيا")[0].tense == "future"


def test_reported_speech_begins_behind_the_complementizer() -> None:
    """What أن introduces is content, and a clause of its own."""
    said, inner = read("أعلن الوزير أن الهند تدعم فيتنام")[:2]
    assert said.content is not None
    assert words(inner, "subject") == ["state:IN"]


def test_a_verbal_noun_has_its_genitive_as_subject() -> None:
    """«دعم الصين لفيتنام»: China supports."""
    clause = next(clause for clause in read("أكد الوزير دعم الصين لفيتنام") if clause.kind == "masdar")
    assert words(clause, "subject") == ["state:CN"]


@pytest.mark.parametrize(
    "goes_on",
    [
        "والتقى أمير قطر الشيخ تميم بن حمد آل ثاني",
        "حيث التقى أمير قطر الشيخ تميم بن حمد آل ثاني",
        "حيث أجرى مباحثات مع أمير قطر الشيخ تميم بن حمد آل ثاني",
        "حيث بحث مع أمير قطر الشيخ تميم بن حمد آل ثاني التجارة",
        "حيث استقبله أمير قطر الشيخ تميم بن حمد آل ثاني",
        "، والتقى خلالها أمير قطر الشيخ تميم بن حمد آل ثاني",
    ],
)
def test_a_verb_that_goes_on_has_the_subject_before_it(goes_on: str) -> None:
    """«زار … الدوحة والتقى …»: who met the emir is who came, and they met there."""
    [meeting] = parse(f"زار الرئيس الكيني وليام روتو الدوحة {goes_on}.").meetings
    assert {"person:william-ruto", "person:tamim-bin-hamad"} <= set(meeting.participants)
    assert meeting.place == "place:doha"


@pytest.mark.parametrize(
    "text",
    [
        "وصل الرئيس الكيني وليام روتو إلى الدوحة واستقبل أمير قطر الشيخ تميم بن حمد آل ثاني وفدا من رجال الأعمال.",
        "قال الرئيس الكيني وليام روتو إن العمل مستمر والتقى أمير قطر الشيخ تميم بن حمد آل ثاني.",
        "زارت رئيسة تنزانيا سامية حسن الدوحة واستقبل أمير قطر الشيخ تميم بن حمد آل ثاني.",
    ],
)
def test_a_verb_with_an_object_or_of_another_gender_does_not_go_on(text: str) -> None:
    """Who receives a delegation is its own subject."""
    assert parse(text).meetings == ()


def test_who_signs_on_a_visit() -> None:
    """«زار … الدوحة ووقع اتفاقيتين مع قطر»."""
    [signing] = parse("زار الرئيس الكيني وليام روتو الدوحة ووقع اتفاقيتين مع قطر.").signings
    assert signing.participants[0] == "person:william-ruto"

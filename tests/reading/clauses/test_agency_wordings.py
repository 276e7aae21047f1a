"""Wordings that agencies use and that were once misread: a verb for another, a name for a word, a year for a number."""

from __future__ import annotations

import pytest

import caspian_relations as cr
from caspian_relations import Article


def read(text: str) -> Article:
    return cr.parse(text, published="2024-08-09")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("سيتوجه الرئيس المصري عبد الفتاح السيسي إلى نيروبي.", "planned"),
        ("يعتزم الرئيس المصري عبد الفتاح السيسي زيارة كينيا.", "planned"),
        ("يقوم الرئيس المصري عبد الفتاح السيسي حاليا بزيارة إلى كينيا.", "ongoing"),
        ("زار الرئيس المصري عبد الفتاح السيسي البحرين.", "held"),
        ("زار الرئيس المصري عبد الفتاح السيسي الإمارات.", "held"),
    ],
)
def test_visits(text: str, status: str) -> None:
    """A visitor and where he goes, and whether he is there."""
    (visit,) = read(text).visits
    assert visit.visitors == ("person:abdel-fattah-el-sisi", "state:EG")
    assert visit.host is not None
    assert visit.status == status


@pytest.mark.parametrize(
    ("text", "series", "ordinal"),
    [
        ("عقدت القمة العشرون لمنظمة الدول التركية في نيروبي.", "series:ots-summit", 20),
        ("استضافت نيروبي مؤتمر الأطراف الثلاثين.", "series:cop", 30),
        ("انعقد المنتدى العالمي الحادي عشر للمياه في نيروبي.", "series:world-water-forum", 11),
        ("انعقدت القمة السابعة لرؤساء الدول الناطقة بالتركية في نيروبي.", "series:turkic-speaking-summits", 7),
        ("انعقدت القمة التاسعة للمياه الواحدة في نيروبي.", "series:one-water-summit", 9),
    ],
)
def test_editions(text: str, series: str, ordinal: int) -> None:
    """Tens are ordinals behind their noun, and an ordinal may stand within the name."""
    (event,) = read(text).events
    assert isinstance(event, cr.Summit | cr.Conference | cr.ClimateConference)
    assert (event.series, event.ordinal, event.place) == (series, ordinal, "place:nairobi")


def test_a_number_that_counts_is_no_edition() -> None:
    """Without the article it counts, or is a year."""
    (event,) = read("عقدت قمة منظمة الدول التركية في نيروبي بحضور عشرين وزيرا.").summits
    assert event.ordinal is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("تستعد نيروبي لاستضافة القمة العربية.", "place:nairobi"),
        ("استضافت الرياض القمة العربية.", "place:riyadh"),
        ("تستضيف الرباط القمة العربية.", "place:rabat"),
        (
            "لندن – التقى وزير الخارجية المصري بدر عبد العاطي نظيره الكيني. وتستعد نيروبي لاستضافة القمة العربية.",
            "place:nairobi",
        ),
    ],
)
def test_hosts(text: str, place: str) -> None:
    """A capital whose name is a word, too; who hosts says more than the dateline."""
    assert [summit.place for summit in read(text).summits] == [place]


@pytest.mark.parametrize("text", ["فحص الطبيب الرباط الصليبي للاعب.", "زرع البستاني الرياض الخضراء."])
def test_words_that_are_names_elsewhere(text: str) -> None:
    """Behind a noun with the article, and before an adjective with it, the word is a word."""
    assert read(text).places == ()


def test_to_lebanon_and_to_libya() -> None:
    """ل before ل: «للبنان», «لليبيا» are states, no adjectives with the article."""
    assert {state.id for state in read("كينيا شريك للبنان. أوغندا شريك لليبيا.").states} == {
        "state:KE",
        "state:UG",
        "state:LB",
        "state:LY",
    }
    assert {(r.subject, r.object) for r in read("كينيا دولة عبور للبنان.").relations} == {("state:KE", "state:LB")}


@pytest.mark.parametrize(
    ("text", "person", "state"),
    [
        ("التقى المستشار الألماني أولاف شولتس وزير الخارجية المصري بدر عبد العاطي.", "person:olaf-scholz", "state:DE"),
        (
            "التقت نائبة الرئيس الأمريكي كامالا هاريس وزير الخارجية المصري بدر عبد العاطي.",
            "person:kamala-harris",
            "state:US",
        ),
    ],
)
def test_offices_stand_for_states(text: str, person: str, state: str) -> None:
    """A chancellor is no adviser where the state has one, and a vice-president acts for the state."""
    (meeting,) = read(text).meetings
    assert {person, state} < set(meeting.participants)


def test_a_signing_that_is_planned() -> None:
    """«أن توقع»: that she signs, not that he expected."""
    (signing,) = read("من المقرر أن توقع كينيا وأوغندا اتفاقية في نيروبي.").signings
    assert (signing.status, signing.participants) == ("planned", ("state:KE", "state:UG"))


@pytest.mark.parametrize("noun", ["مذكرة تفاهم", "اتفاقية تعاون"])
def test_the_year_of_a_day_counts_nothing(noun: str) -> None:
    """A year behind a day, though a countable noun follows."""
    (signing,) = read(f"وقعت كينيا وأوغندا في 31 مايو 2023 {noun}.").signings
    assert signing.when is not None
    assert (signing.when.edtf, signing.when.basis) == ("2023-05-31", "stated")


def test_the_size_of_a_trade_in_a_headline() -> None:
    """The amount first, then what it is the size of."""
    (figure,) = read("622 مليون يورو حجم التبادل التجاري بين كينيا وأوغندا في عام 2023").figures
    assert (figure.kind, figure.between) == ("trade-turnover", ("state:KE", "state:UG"))


def test_a_record_at_the_end_without_a_stop() -> None:
    """«وهو رقم قياسي» closes a headline."""
    (figure,) = read("بلغت صادرات كينيا إلى أوغندا 900 مليون دولار، وهو رقم قياسي").figures
    assert figure.record


def test_an_agency_whose_name_sounds_like_a_conjunction() -> None:
    """«سي إن إن» begins no reported speech."""
    article = read("أدلى وزير الخارجية المصري بدر عبد العاطي بمقابلة مع سي إن إن في 7 أغسطس 2024.")
    assert article.statements == ()
    assert [interview.outlet for interview in article.interviews] == ["organization:cnn"]

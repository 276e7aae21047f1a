"""From what the words say to when it was: publication, tense, edition, the other dates of the text, and contradictions."""

from datetime import date

import pytest

from caspian_relations import arabic
from caspian_relations.arabic.dates_context import Anchor, Context, Tense
from caspian_relations.arabic.dates_partial import Interval, Moment, Part, Season, Shift, Step, Weekday
from caspian_relations.arabic.dates_phrases import Conflict, date_phrases
from caspian_relations.arabic.dates_resolve import resolve
from caspian_relations.arabic.found import tokens_of
from caspian_relations.model import Basis, When

TODAY = date(2025, 10, 7)  # a Tuesday


def phrases(text, published=None):
    return date_phrases(tokens_of(text), published)


@pytest.mark.parametrize(("direction", "edtf"), [(None, "2025-12-20"), (-1, "2024-12-20"), (1, "2025-12-20")])
def test_a_day_without_a_year_is_the_nearest_in_the_direction_of_the_tense(direction, edtf):
    tense = None if direction is None else Tense(direction)
    assert resolve(Moment(month=12, day=20), Anchor(TODAY, tense=tense)).edtf == edtf


@pytest.mark.parametrize(("month", "turn", "edtf"), [
    (10, 1, "2026-10"), (10, -1, "2024-10"), (10, 0, "2025-10"), (9, -1, "2025-09"), (11, 1, "2025-11"), (9, 1, "2026-09"), (11, -1, "2024-11"),
])  # fmt: skip
def test_the_last_and_the_next_month_of_a_name_are_never_the_current_one(month, turn, edtf):
    assert resolve(Moment(month=month, turn=turn), Anchor(TODAY)).edtf == edtf


@pytest.mark.parametrize(("weekday", "turn", "direction", "edtf"), [
    (2, None, None, "2025-10-07"), (1, None, None, "2025-10-06"), (3, None, None, "2025-10-08"), (3, None, -1, "2025-10-01"), (3, None, 1, "2025-10-08"),
    (4, None, None, "2025-10-09"), (7, None, None, "2025-10-05"),
    (2, None, 1, "2025-10-07"), (2, 1, None, "2025-10-14"), (2, -1, None, "2025-09-30"), (7, 1, None, "2025-10-12"), (6, 0, None, "2025-10-11"),
])  # fmt: skip
def test_weekdays(weekday, turn, direction, edtf):
    tense = None if direction is None else Tense(direction)
    assert resolve(Weekday(weekday, turn), Anchor(TODAY, tense=tense)).edtf == edtf


def test_a_leap_day_without_a_year_is_in_a_leap_year():
    assert resolve(Moment(month=2, day=29), Anchor(TODAY)).edtf == "2024-02-29"
    assert resolve(Moment(month=2, day=29), Anchor()).edtf == "XXXX-02-29"


def test_an_edition_knows_the_year():
    when = resolve(Moment(month=11, day=3), Anchor(year=2023))
    assert (when.edtf, when.basis) == ("2023-11-03", Basis.EDITION)
    assert resolve(Moment(2020, 11, 3), Anchor(year=2023)) == When("2020-11-03")


def test_what_is_not_in_the_calendar_is_no_date():
    assert resolve(Moment(2025, 2, 30), Anchor()) is None
    assert resolve(Interval(Moment(2025, 5), Moment(2024, 3)), Anchor()) is None
    assert arabic.dates("في 31 فبراير 2025") == []


def test_years_at_the_ends_of_the_calendar_raise_nothing():
    for published in (date(1, 1, 1), date(9999, 12, 31)):
        for partial in (
            Moment(month=1, turn=1), Moment(month=12, turn=-1), Weekday(3), Weekday(3, 1), Shift(Step("year", 99)), Shift(Step("week", -1)),
            Part(1, 3), Season(24, None, 1), Shift(Step("decade", -1)), Shift(Step("century", 1)), Moment(month=Step("month", 1), day=31),
        ):  # fmt: skip
            for tense in (None, Tense(-1), Tense(1)):
                when = resolve(partial, Anchor(published, tense=tense, context=Context()))
                assert when is None or when.edtf is None or when.precision is not None


@pytest.mark.parametrize(("text", "relative"), [
    ("العام الماضي", "-P1Y"), ("أمس", "-P1D"), ("الأسبوع المقبل", "P1W"), ("قبل ثلاث سنوات", "-P3Y"), ("بعد شهرين", "P2M"), ("اليوم", "P0D"),
    ("العقد الماضي", "-P10Y"),
])  # fmt: skip
def test_without_a_day_to_count_from_the_distance_is_kept(text, relative):
    [phrase] = phrases(text)
    assert phrase.when == When(None, relative=relative)


def test_the_year_before_is_counted_from_the_year_that_the_text_speaks_of():
    text = "بلغ الإنتاج 5 ملايين طن في عام 2019، مقارنة بعام 2015، وكان 4 ملايين في العام السابق و3 في العام الذي سبقه"
    assert [p.when.edtf for p in phrases(text, TODAY)] == ["2019", "2015", "2018", "2017"]


def test_the_day_after_is_counted_from_the_day_before_it_in_the_text():
    text = "وصل في 12 مايو 2021 وغادر في اليوم التالي"
    assert [p.when for p in phrases(text)] == [When("2021-05-12"), When("2021-05-13")]


def test_weekdays_behind_a_stretch_of_days_are_days_of_it():
    text = "أجندة الأسبوع (3–9 نوفمبر 2025)\nالثلاثاء: اجتماع.\nالخميس: مؤتمر."
    assert [p.when.edtf for p in phrases(text, date(2025, 11, 1))][1:] == ["2025-11-04", "2025-11-06"]


def test_the_dateline_stands_in_for_the_day_of_publication():
    found = phrases("مدريد 2 مايو 2025 (إفي) - وصل الوفد أمس، ويغادر الأحد المقبل")
    assert [p.when for p in found] == [
        When("2025-05-02"), When("2025-05-01", Basis.CONTEXT), When("2025-05-04", Basis.CONTEXT),
    ]  # fmt: skip


def test_a_date_inside_a_sentence_is_no_dateline():
    assert phrases("عُقد الاجتماع في 2 مايو 2025 في مدريد، وانتهى أمس")[1].when == When(None, relative="-P1D")


def test_a_weekday_that_contradicts_its_date_is_reported_and_the_date_kept():
    [phrase] = phrases("الأربعاء 7 أكتوبر 2025")
    assert phrase.when.edtf == "2025-10-07"
    assert phrase.conflict == Conflict("weekday", "3", "2")
    [phrase] = phrases("الثلاثاء 7 أكتوبر 2025")
    assert phrase.conflict is None


def test_a_weekday_that_contradicts_today_is_reported():
    [phrase] = phrases("وصل اليوم الخميس", TODAY)
    assert (phrase.when.edtf, phrase.conflict) == ("2025-10-07", Conflict("weekday", "4", "2"))


def test_two_calendars_that_contradict_each_other_are_reported():
    [phrase] = phrases("15 ربيع الآخر 1447 هـ الموافق 17 أكتوبر 2025 م")
    assert phrase.when.edtf == "2025-10-17"
    assert phrase.conflict == Conflict("calendar", "2025-10-07", "2025-10-17")
    [phrase] = phrases("16 ربيع الآخر 1447 هـ الموافق 7 أكتوبر 2025 م")
    assert phrase.conflict is None, "the new moon is seen a day sooner or later"


def test_a_phrase_can_be_resolved_again_by_a_reader_who_knows_more():
    [phrase] = phrases("يوم 3 نوفمبر", None)
    assert phrase.when == When("XXXX-11-03")
    assert resolve(phrase.partial, Anchor(date(2025, 2, 1), tense=Tense(1))).edtf == "2025-11-03"
    assert resolve(phrase.partial, Anchor(date(2025, 2, 1), tense=Tense(-1))).edtf == "2024-11-03"


@pytest.mark.parametrize("text", ["9/8/2025 و13/8/2025", "8/9/2025 و8/13/2025"])
def test_the_order_of_numeric_dates_is_that_of_the_text(text):
    assert [p.when.edtf for p in phrases(text)] == ["2025-08-09", "2025-08-13"]


def test_the_day_of_publication_decides_the_order_where_the_text_does_not():
    assert phrases("نشر في 10/7/2025", TODAY)[0].when.edtf == "2025-10-07"
    assert phrases("نشر في 10/7/2025")[0].when.edtf == "2025-07-10"


@pytest.mark.parametrize("text", ["وبعام 2024", "لعام 2024", "فعام 2024", "بعام 2024"])
def test_proclitics_stay_outside(text):
    [phrase] = phrases(text)
    assert (phrase.span.of(text), phrase.when.edtf) == ("عام 2024", "2024")

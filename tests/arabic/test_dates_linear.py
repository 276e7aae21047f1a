"""Text that is twice as long takes about twice as long, whatever it is made of, and never an error."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspian_relations import arabic
from caspian_relations.arabic.dates_phrases import date_phrases
from caspian_relations.arabic.found import tokens_of

HOSTILE = [
    "يناير ", "7", "12 ", "(", "و", "اليوم ", "قبل ", "من ", "1/", "1 و2 و", "الأول ", "عام ", "نهاية ", "2024-", "5، ", "حتى ",
    "من 5 إلى ", "الربع ", "ألف و", "بين ", "الاثنين و", "الفترة من ", "كانون ", "(حزيران", "الموافق ", "هـ ", "يومي 3 و",
    "الأسبوع الأول من ", "نهاية الأسبوع الأول من هذا ", "الربع الأول من الربع ", "عقد العقد الأول من القرن ", "هذا هذا ", "2019 و",
    "قبل نحو ", "تشرين الثاني/",
]  # fmt: skip


def seconds(text):
    tokens = tokens_of(text)
    best = None
    for _ in range(3):
        start = process_time()
        date_phrases(tokens, date(2025, 1, 1))
        taken = process_time() - start
        best = taken if best is None else min(best, taken)
    return best


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_the_text_takes_no_more_than_some_twice_the_time(piece):
    short, long = (piece * (size // len(piece)) for size in (6_000, 24_000))
    assert seconds(long) < 10 * seconds(short) + 0.02


@given(
    st.text(alphabet="0123456789 /-.،():وابتمنهـعملرسأشيكثقدفةىئءحجصطظغخذزضإآ٠١٢\n", max_size=80),
    st.none() | st.dates(),
)
def test_no_text_is_too_strange(text, published):
    for found in arabic.dates(text, published):
        assert 0 <= found.span.start < found.span.end <= len(text)


VOCABULARY = """
    يناير آب مارس رمضان صفر اليوم أمس غدا أول يوم يومي أيام شهري عامي عام العام سنة السنة شهر الشهر الأسبوع نهاية مطلع الماضي
    المقبل الجاري السابق من إلى حتى بين و ما قبل بعد منذ الأحد والاثنين الأول الأولى الثاني عشر والعشرين الربع النصف الأشهر
    التسعة القرن العقد ستينيات صيف هذا الفترة ذاتها نفسها الموافق هـ م 12 و13 2024 1447 1404 31 5 / - ( ) ، . : الذي سبقه
    3/4/2025 27.09.2025 ألفين وأربعة تشرين ربيع الآخر ذي القعدة الـ 9 أشهر الليلة كل المالي الهجري الإيراني نصف غد نحو 3 سنوات
    الميلاد بحلول خلال في ثلاث الأخير ص 14 30 ت غرينتش الساعة
"""
WORDS = st.sampled_from(VOCABULARY.split())


@given(st.lists(WORDS, max_size=14), st.none() | st.dates() | st.sampled_from([date.min, date.max]))
def test_words_of_dates_in_any_order(words, published):
    text = " ".join(words)
    last = 0
    for found in arabic.dates(text, published):
        assert last <= found.span.start < found.span.end <= len(text)
        last = found.span.end
        assert found.value.edtf is None or found.value.precision is not None

"""What is believed of a thing is nobody's word, and whoever is named by a strange word is nobody who was told of before."""

from __future__ import annotations

import pytest

from caspian_relations import parse


def _speakers(text: str) -> list[str | None]:
    return [statement.speaker for statement in parse(text, published="2025-06-15").statements]


_TWO = [f"organization:وزاره-الخارجيه-{state}" for state in ("المصريه", "القطريه")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أطلقت كوريا الشمالية قذيفة يعتقد أنها صاروخ باليستي.", []),
        ("اكتشفت غانا موقعا يرجح أنه معبد قديم.", []),
        ("قال الرئيس الكيني وليام روتو إنه يعتقد أن الحل قريب.", ["person:william-ruto", "person:william-ruto"]),
        ("الرئيس الكيني وليام روتو يعتقد أن الحل قريب.", ["person:william-ruto"]),
        ("وتعد البرازيل الاقتصاد الأكبر في القارة.", []),
        ("تعد غانا أكبر منتج عربي للكاكاو.", []),
        ("وتعد الحكومة الكينية ببناء السد.", ["organization:الحكومه-الكينيه"]),
    ],
)
def test_what_is_believed(text: str, expected: list[str]) -> None:
    """Right behind an indefinite noun «يعتقد أن» is of that noun, and of nobody who believes it."""
    assert _speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تدعم كينيا المشروع. وقال غرينفلد خلال مقابلة «المشروع مهم».", [None]),
        ("تدعم كينيا المشروع. وقالت كوبرتين: المشروع مهم.", [None]),
        ("تدعم كينيا المشروع. وقالت في بيان: المشروع مهم.", ["state:KE"]),
        ("أعربت وزارة الخارجية المصرية عن قلقها. وقالت الخارجية في بيان إن الحل قريب.", [_TWO[0]] * 2),
        ("أعلنت الخارجية المصرية فتح المعبر. وقالت الخارجية القطرية إن الحل قريب. وقالت الخارجية إن الحل بعيد.", [*_TWO, None]),
        ("الخارجية العمانية تؤكد ضرورة الحوار", ["organization:وزاره-الخارجيه-العمانيه"]),
    ],
)  # fmt: skip
def test_who_is_meant_by_one_word(text: str, expected: list[str | None]) -> None:
    """A strange word behind the verb is somebody else; «الخارجية» is the one ministry of that name."""
    assert _speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وجددت الدول رفض مجلس التعاون الزراعي القاطع لكل محاولة.", ["مجلس التعاون الزراعي"]),
        ("جرى الربط بين هيئة الربط الخليجي وجمهورية العراق.", ["هيئة الربط الخليجي"]),
        ("تمسك بشرعية مجلس النواب والحكومة الليبية.", ["الحكومة الليبية", "مجلس النواب"]),
    ],
)
def test_where_a_body_ends(text: str, expected: list[str]) -> None:
    """«القاطع» is of the refusal; a republic and a government beside a body are none of its name."""
    assert sorted(body.names["ar"][0] for body in parse(text).organizations) == sorted(expected)

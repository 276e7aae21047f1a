"""Whose words they are: quotation marks behind «ب», sources behind what they say, offices of men told of by a body, «نظيره الكيني»."""

from __future__ import annotations

import pytest

from tests.reading.facts_told import people, relations, speakers

_DAY = "2025-06-12"

SPEAKERS = {
    "praise in quotation marks": ("أشاد السفير سليم البدوي بـ«متانة العلاقات» مع كينيا.", ["سليم-البدوي"]),
    "welcome in quotation marks": ('ورحبت الوزيرة منى كيلاني بـ"الخطوة الجريئة".', ["مني-كيلاني"]),
    "behind commas": (
        "من جهته، أشاد مدير الشركة، السيد إميل صويا، بـ«جودة المنتجات»، داعيا إلى خفض الرسوم.",
        ["اميل-صويا", "اميل-صويا"],
    ),
    "whom somebody accuses": ("طالب الوزير سليم البدوي بمعاقبة جهات متهمة بالتهريب.", ["سليم-البدوي"]),
    "an accusation": ("رد الوزير سليم البدوي على الخطوة، متهما إسرائيل بالتصعيد.", ["سليم-البدوي"]),
    "the same source": (
        (
            "استقبل الوزير سليم البدوي السفيرة منى كيلاني، حسب ما أفاد به بيان لوزارة النقل الكينية."
            " وأضاف ذات المصدر أن المشروع جاهز."
        ),
        ["وزاره-النقل-الكينيه", "وزاره-النقل-الكينيه"],
    ),
    "the source itself": (
        (
            "استقبل الوزير سليم البدوي السفيرة منى كيلاني، وفق بيان لوزارة النقل الكينية."
            " وأوضح المصدر نفسه أن المشروع جاهز."
        ),
        ["وزاره-النقل-الكينيه", "وزاره-النقل-الكينيه"],
    ),
    "the statement of a presidency": (
        "وصل الوفد إلى أكرا أمس، وفق بيان للرئاسة الغانية.",
        ["الرياسه-الغانيه"],
    ),
    "what something costs": ("وأعرب الوزير سليم البدوي عن اهتمامه بمصنع تقدر قيمته بنحو مليار دولار.", ["سليم-البدوي"]),
    "what it is put at": ("وأكد الوزير سليم البدوي دعم مشروع ميناء تُقدَّر كلفته بمليوني دولار.", ["سليم-البدوي"]),
    "reserves": ("وتحدث الوزير سليم البدوي عن حقل تقدر احتياطياته المؤكدة بمليون برميل.", ["سليم-البدوي"]),
    "an estimate of somebody": ("وتقدر كينيا أن الكلفة ستبلغ مليار دولار.", ["KE"]),
    "a politician of a party": (
        "قالت الوزيرة كارلا فايس إن الدعم مهم. وأضافت السياسية المنتمية إلى الحزب الديمقراطي أن الخطة جاهزة.",
        ["كارلا-فايس", "كارلا-فايس"],
    ),
    "another politician": (
        "قال الوزير سليم البدوي إن الدعم مهم. وأضافت السياسية المنتمية إلى الحزب الديمقراطي أن الخطة جاهزة.",
        ["سليم-البدوي", "-"],
    ),
    "a leader in a movement": ("ونفى القيادي في الحركة سليم أديسو أن يكون الوفد قد غادر.", ["سليم-اديسو"]),
    "a leader of a party": ("وقالت القيادية بحزب الأمة منى كيلاني إن الجلسة تأجلت.", ["مني-كيلاني"]),
    "a leading role": ("وأشاد الوزير سليم البدوي بالدور القيادي لمصر.", ["سليم-البدوي"]),
    "behind no comma": (
        "وأكد الوزير سليم البدوي استعداد بلاده للتعاون في النقل والزراعة لافتا الى ان الطريق جاهز.",
        ["سليم-البدوي", "سليم-البدوي"],
    ),
    "a woman behind no comma": (
        "أعلنت الوزيرة منى كيلاني دعم غانا للخطة مشددة على أن الطريق جاهز.",
        ["مني-كيلاني", "مني-كيلاني"],
    ),
    "the first of two surnames": (
        "قالت الوزيرة لويزا كارفالو نونيس إن الخطة جاهزة. وأكد الوزير سليم البدوي ذلك. وقالت كارفالو إن الطريق مفتوح.",
        ["لويزا-كارفالو-نونيس", "سليم-البدوي", "لويزا-كارفالو-نونيس"],
    ),
    "of whom a spokesman tells": (
        "وصرح السفير سليم البدوي المتحدث باسم وزارة الخارجية بأن الوزير عادل فهمي أكد دعم بلاده لغانا، مشيرا إلى أن الطريق جاهز.",
        ["سليم-البدوي", "عادل-فهمي", "عادل-فهمي"],
    ),
    "a trader": ("وقال تاجر حبوب في كمبالا إن الأسعار ارتفعت.", ["-"]),
    "of whom an office tells": (
        "وذكرت الدائرة الإعلامية للرئاسة أن الوزير سليم البدوي شدد على دعم غانا وأشار إلى أن الطريق جاهز.",
        ["الدايره-الاعلاميه-للرياسه", "سليم-البدوي", "سليم-البدوي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_who_speaks(text: str, expected: list[str]) -> None:
    """One entry for each statement, in the order of the text."""
    assert speakers(text, _DAY) == expected


WOMEN = {
    "a lady": ("التقى نائب الوزير أنور قاسموف السيدة لاورا مارتيني في روما.", {"انور-قاسموف", "لاورا-مارتيني"}),
    "a minister": ("التقى الوزير سليم البدوي وزيرة الطاقة منى كيلاني.", {"سليم-البدوي", "مني-كيلاني"}),
    "two men": ("التقى الوزير سليم البدوي وزير الطاقة عادل فهمي.", {"سليم-البدوي", "عادل-فهمي"}),
    "his other office": ("التقى الأمير سليم البدوي وزير الطاقة نظيره في نيروبي.", {"سليم-البدوي"}),
    "a doctor": ("استقبل الوزير عادل كريموف الدكتورة سارة منصور.", {"عادل-كريموف", "ساره-منصور"}),
    "a family called so": ("استقبل الوزير عادل كريموف النائب خالد الشيخ.", {"عادل-كريموف", "خالد-الشيخ"}),
}


@pytest.mark.parametrize(("text", "expected"), WOMEN.values(), ids=WOMEN.keys())
def test_what_a_woman_is_called_begins_her_name(text: str, expected: set[str]) -> None:
    """«السيدة» ends the name before it."""
    assert people(text, _DAY) == expected


_MET = "التقى وزير الخارجية الكيني سامح موانغي نظيره المصري عادل فهمي في نيروبي. "
INVITED = {
    "by his state": ("ودعا الوزير المصري نظيره الكيني إلى زيارة القاهرة.", "عادل-فهمي invites سامح-موانغي"),
    "the other way": ("ودعا الوزير الكيني نظيره المصري إلى زيارة مومباسا.", "سامح-موانغي invites عادل-فهمي"),
    "of a third state": ("ودعا الوزير المصري نظيره الغاني إلى زيارة القاهرة.", "عادل-فهمي invites GH"),
}


@pytest.mark.parametrize(("text", "expected"), INVITED.values(), ids=INVITED.keys())
def test_the_counterpart_of_a_state_is_who_was_named(text: str, expected: str) -> None:
    """«نظيره الكيني» is the minister of that state whom the text has named."""
    assert {told for told in relations(_MET + text, _DAY) if "invites" in told} == {expected}


def test_a_woman_thanks_for_herself() -> None:
    """«ها» behind the name of a woman is she, and not the state that was named last."""
    met = "أجرى وزير الطاقة الكيني سليم البدوي محادثات مع وزيرة الطاقة الغانية منى كيلاني. "
    hers = met + "من جانبها، أعربت كيلاني عن شكرها لكينيا."
    assert "مني-كيلاني thanks KE" in relations(hers, _DAY)
    theirs = met + "وعبرت غانا عن شكرها لكينيا."
    assert "GH thanks KE" in relations(theirs, _DAY)

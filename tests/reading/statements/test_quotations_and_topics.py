"""What is quoted and what only stands in marks, topics of headlines, and deeds that say nothing."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.facts_told import speakers

_DAY = "2026-02-19"

SILENT = {
    "an invitation carried": "زار السفير سليم كوبرت الوزارة، كما نقل السفير كوبرت دعوة رئيس بلاده إلى الوزير.",
    "greetings carried": "وجرى خلال الاستقبال استعراض العلاقات وسبل تعزيزها، كما نقل السفير كريم كوبرت تحيات رئيس بلاده.",
    "a letter handed over": "وجرى خلال الاستقبال استعراض العلاقات الثنائية، كما سلم السفير كريم كوبرت رسالة خطية إلى الوزير.",
    "a bet on a corridor": "تراهن نيروبي وأكرا على ممر النقل الدولي «شرق - غرب» الذي يربط كينيا بغانا، في وقت صعب.",
    "a bet on a project": "يراهن الوزير كريم كوبرت على مشروع «الأفق» الذي يربط كينيا بغانا.",
    "a comment on a project": "علق الوزير كريم كوبرت على مشروع «الأفق» الذي يربط كينيا بغانا.",
    "a proposal handed in": "قدم الوزير سامر دلفوف مقترحا على البلدين، فرفضاه.",
    "a bloc behind a summit": "الاتحاد الأفريقي بعد قمة أكرا: الأولوية للنقل\nوصل الوفد أمس إلى نيروبي.",
    "a spokeswoman": "متحدثة باسم الوزارة: الخطة جاهزة",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_nothing_is_said(text: str) -> None:
    """Deeds that «كما» joins, names in marks, and a topic before a colon are no statements."""
    assert speakers(text, _DAY) == []


SAID = {
    "told before": ("ستفتح غانا الميناء قريبا، كما نقل السفير كريم كوبرت.", ["كريم-كوبرت"]),
    "told before by an agency": ("ستفتح غانا الميناء قريبا، كما نقلت وكالة رويترز.", ["reuters"]),
    "told before some day": ("ستفتح غانا الميناء قريبا، كما قال الوزير كريم كوبرت أمس.", ["كريم-كوبرت"]),
    "made clear before": ("زاد حجم التجارة، كما أوضح السفير كريم كوبرت أمس الاثنين.", ["كريم-كوبرت"]),
    "told before to an agency": (
        "زاد حجم التجارة، كما ذكر الخبير في شؤون الطاقة رامز دلفوف لوكالة رويترز.",
        ["رامز-دلفوف"],
    ),
    "stressed": ("شدد الوزير كريم كوبرت على «أهمية المشروع».", ["كريم-كوبرت"]),
    "answered": ("رد الوزير كريم كوبرت على السؤال «الخطة جاهزة».", ["كريم-كوبرت"]),
    "a bloc that will act": ("الاتحاد الأفريقي بعد قمة أكرا: لن نقبل بالعدوان\nوصل الوفد أمس.", ["african-union"]),
    "a bloc about a state": ("الناتو عن أوكرانيا: سنواصل الدعم\nوصل الوفد أمس.", ["nato"]),
    "a man behind a summit": ("روتو بعد قمة أكرا: الأولوية للزراعة\nوصل الوفد أمس.", ["william-ruto"]),
    "proposed to somebody": (
        "قال الخبير سامر دلفوف إن الميناء صغير، مقترحا على البلدين إنشاء شركة.",
        ["سامر-دلفوف", "سامر-دلفوف"],
    ),
    "proposed": ("قال الخبير سامر دلفوف إن الميناء صغير، مقترحا إنشاء شركة مشتركة.", ["سامر-دلفوف", "سامر-دلفوف"]),
    "praise of a part": (
        "أكد السفير الكيني سامر دلفوف دعم بلاده، مشيدا بمشاركة غانا في قمة نيروبي.",
        ["سامر-دلفوف", "سامر-دلفوف"],
    ),
    "welcome of presence": ("رحب الوزير سامر دلفوف بحضور الضيوف.", ["سامر-دلفوف"]),
    "in the presence of": ("رحب الوزير سامر دلفوف بحضور السفير الغاني بقرار المحكمة.", ["سامر-دلفوف"]),
    "he pointed out": (
        "ويقول سامر دلفوف، الخبير في مركز الأفق، إن الأرقام قليلة. ويلفت إلى أن غانا عضو في الاتحاد.",
        ["سامر-دلفوف", "سامر-دلفوف"],
    ),
    "he points out": (
        "ويرى سامر دلفوف أن الأرقام قليلة. ويشير إلى أن غانا عضو في الاتحاد.",
        ["سامر-دلفوف", "سامر-دلفوف"],
    ),
    "worth knowing": ("ويقول سامر دلفوف إن الأرقام قليلة. ويذكر أن غانا عضو في الاتحاد.", ["سامر-دلفوف"]),
    "pointed out by nobody": (
        "ويقول سامر دلفوف إن الأرقام قليلة. وارتفعت التجارة. ويشير إلى أن غانا عضو في الاتحاد.",
        ["سامر-دلفوف"],
    ),
    "a pronoun before the verb": (
        "الخبيرة ليزا دلفوف تقول إن هذا صعب. «نحن نحتاج إلى صبر»، هي أضافت.",
        ["ليزا-دلفوف", "ليزا-دلفوف"],
    ),
    "speaking before a parliament": (
        "متحدثا أمام البرلمان الرئيس الكيني وليام روتو قال إن التجارة نمت.",
        ["william-ruto"],
    ),
    "speaking at a conference": ("متحدثة في المؤتمر الوزيرة ليزا دلفوف أشارت إلى أن التجارة نمت.", ["ليزا-دلفوف"]),
    "his own words": (
        "قال الوزير الكيني سامر دلفوف إن التجارة نمت. حسب كلماته الخطة جاهزة.",
        ["سامر-دلفوف", "سامر-دلفوف"],
    ),
    "her words": (
        "قالت الوزيرة ليزا دلفوف إن التجارة نمت. ووفقا لتصريحاتها، فإن الخطة جاهزة.",
        ["ليزا-دلفوف", "ليزا-دلفوف"],
    ),
}


@pytest.mark.parametrize(("text", "who"), SAID.values(), ids=SAID)
def test_who_says_so(text: str, who: list[str]) -> None:
    """What is said all the same: quotations, proposals, praise of a part that somebody takes, whoever goes on in the present."""
    assert speakers(text, _DAY) == who


QUOTED = {
    "straight marks": (
        'وقال الوزير سامر دلفوف: "ستجري محادثات. ملف ممر "شرق - غرب" على الطاولة". وتنفي غانا ذلك.',
        '"ستجري محادثات. ملف ممر "شرق - غرب" على الطاولة"',
    ),
    "guillemets": (
        "وقال الوزير سامر دلفوف: «ملف مشروع «الأفق» مطروح. وسنوقع قريبا». وأضاف أن الخطة جاهزة.",
        "«ملف مشروع «الأفق» مطروح. وسنوقع قريبا»",
    ),
    "two quotations": ('وقال الوزير سامر دلفوف: "الملف مطروح" وأضاف: "سنوقع الاتفاق".', '"الملف مطروح"'),
    "marks that do not pair": (
        'وقال الوزير سامر دلفوف: "الملف "مطروح الآن". وتنفي غانا ذلك.',
        '"الملف "مطروح الآن"',
    ),
    "a pronoun behind": ("قال سليم كوبرت إن هذا صعب. «نحن نحتاج إلى صبر»، هو أضاف.", "«نحن نحتاج إلى صبر»"),
}


@pytest.mark.parametrize(("text", "said"), QUOTED.values(), ids=QUOTED)
def test_a_name_in_marks_does_not_end_a_quotation(text: str, said: str) -> None:
    """«"ملف ممر "شرق - غرب" على الطاولة"»: the quotation ends with its own mark."""
    contents = [statement.content for statement in parse(text, published=_DAY).statements]
    assert said in [content.of(text) for content in contents if content is not None]


def test_what_stands_before_is_what_was_made_clear() -> None:
    """«…، كما أوضح السفير أمس.»: the day is nothing that was said."""
    text = "زاد حجم التجارة، كما أوضح السفير كريم كوبرت أمس الاثنين."
    content = parse(text, published=_DAY).statements[0].content
    assert content is not None
    assert content.of(text) == "زاد حجم التجارة"

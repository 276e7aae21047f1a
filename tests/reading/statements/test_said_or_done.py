"""What is done and not said, «شددت الشرطة الرقابة»; what must be, «يجب أن»; labels that tell in what somebody speaks, «في اتصال مع»."""

from __future__ import annotations

import pytest

from tests.reading.facts_told import relations, speakers

PUBLISHED = "2026-03-12"

SAID = {
    "he stresses": ("شدد الوزير الكيني جون موانغي على العقوبات وضرورة رفعها.", ["جون-موانغي"]),
    "he stresses that": ("وشدد الوزير الكيني جون موانغي، أمس، على أن الرقابة مشددة.", ["جون-موانغي"]),
    "stressing": ("زار الوزير الكيني جون موانغي أكرا، مشددا على أهمية السد.", ["جون-موانغي"]),
    "a state tightens": ("شددت كينيا الرقابة على الحدود وأضافت نقاط تفتيش جديدة.", []),
    "without hamzas": ("شددت السلطات الزامبية اجراءات السفر على الوافدين من الكونغو.", []),
    "a government": ("شددت الحكومة الزامبية الرقابة على الحدود.", []),
    "a body of supervision": ("شددت هيئة الرقابة الزامبية على أهمية السد.", ["هييه-الرقابه-الزامبيه"]),
    "what is its own": ("وشدد الجيش السوداني حصاره على المدينة.", []),
    "a feminine noun of its own": ("شدد البنك المركزي الكيني سياسته النقدية هذا العام.", []),
    "a union": ("شدد الاتحاد الأوروبي عقوباته على روسيا.", []),
    "they must": ("ترى كينيا أن الانتخابات في الصومال يجب أن تجرى قريبا.", ["KE"]),
    "forces must": ("وقالت فرنسا إن القوات يجب أن تنسحب.", ["FR"]),
    "what another describes": ("خلص المجتمعون إلى اتفاق بشأن المياه، وهو اتفاق وصفته مصر بأنه تاريخي.", ["EG"]),
    "a spokesman in a headline": ("المتحدث باسم الخارجية راندير كوبرتان يؤكد أن السد جاهز", ["راندير-كوبرتان"]),
    "a spokeswoman behind dots": (
        "كينيا تنفي إغلاق سفارتها .. والمتحدثة باسم الدفاع سارة كوبرتان تؤكد ان السد جاهز",
        ["KE", "ساره-كوبرتان"],
    ),
    "a spokesman without a name": ("المتحدث باسم الخارجية يؤكد أن السد جاهز", ["-"]),
    "in a call": ("وزير خارجية كينيا في اتصال مع نظيره الغاني: كينيا مستعدة لفتح الحدود", ["-"]),
    "in a speech": ("الوزير الكيني جون موانغي في كلمته أمام البرلمان: كينيا مستعدة لفتح الحدود", ["جون-موانغي"]),
    "where he is": ("السفير الكيني في القاهرة: كينيا مستعدة لفتح الحدود", []),
    "what a talk is of": ("ندوة في لقاء الأسبوع: المياه والطاقة", []),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_what_is_said_and_what_is_done(text: str, expected: list[str]) -> None:
    assert speakers(text, PUBLISHED) == expected


def test_a_market_of_south_america() -> None:
    """The bloc by its other name is the same bloc."""
    for name in ("السوق المشتركة لأمريكا الجنوبية (ميركوسور)", "السوق المشتركة لأميركا الجنوبية"):
        assert relations(f"الأوروغواي عضو في {name}.", PUBLISHED) == {"UY member-of mercosur"}


CONDEMNED = {
    "raids met with it": ("قوبلت الغارات الروسية الأخيرة بإدانة من التشيك ورومانيا.", {"CZ condemns RU", "RO condemns RU"}),
    "without hamzas": ("وقوبلت الضربات الاسرائيليه بادانه من قطر.", {"QA condemns IL"}),
    "an attack on somebody": ("وقوبل الهجوم الإيراني على الميناء بتنديد من فرنسا.", {"FR condemns IR"}),
    "they raised it": ("أثارت الغارات الإسرائيلية على دمشق إدانات من قطر ومصر.", {"QA condemns IL", "EG condemns IL"}),
    "they found it": ("لقيت هجمات روسيا استنكارا من بولندا.", {"PL condemns RU"}),
    "they found none": ("لم تلق الغارات الروسية إدانة من الصين.", set()),
    "a welcome": ("قوبلت الغارات الروسية بترحيب من بيلاروس.", set()),
    "no attack": ("قوبل القرار الكيني بإدانة من أوغندا.", set()),
    "calls for it": ("قوبلت الغارات الروسية بدعوات إلى إدانة من الأمم المتحدة.", set()),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CONDEMNED.values(), ids=CONDEMNED)
def test_attacks_that_meet_with_condemnation(text: str, expected: set[str]) -> None:
    assert relations(text, PUBLISHED) == expected

"""Where money goes and by how much something changed, where the words for it stand apart: «استثماراتها فيها», «تضاعف … ثلاث مرات»."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told

_LAND = "investment"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تعتزم إسبانيا استثمار 600 مليون يورو في قطاع الصناعة المغربي.", [Told(_LAND, "600000000 EUR", ("ES", "MA"))]),
        ("ستستثمر هولندا 40 مليون يورو في قطاع الطاقة الرواندي.", [Told(_LAND, "40000000 EUR", ("NL", "RW"))]),
        ("استثمرت ماليزيا 90 مليون دولار في البنية التحتية الكمبودية.", [Told(_LAND, "90000000 USD", ("MY", "KH"))]),
        ("استثمارات السويد في قطاع التعدين الزامبي بلغت 90 مليون دولار.", [Told(_LAND, "90000000 USD", ("SE", "ZM"))]),
        ("تعتزم إسبانيا استثمار 600 مليون يورو في قطاع الصناعة.", [Told(_LAND, "600000000 EUR", ("ES",))]),
        (
            "قال السفير الهندي لدى تنزانيا إن استثمارات بلاده فيها بلغت 4 مليارات دولار.",
            [Told(_LAND, "4000000000 USD", ("IN", "TZ"))],
        ),
        (
            "تعد إثيوبيا شريكا مهما للصين، وتتجاوز الاستثمارات الصينية فيها 4 مليارات دولار.",
            [Told(_LAND, "4000000000 USD", ("CN", "ET"))],
        ),
        (
            "زار الرئيس التركي الصومال التي تبلغ استثمارات تركيا فيها 100 مليون دولار.",
            [Told(_LAND, "100000000 USD", ("TR", "SO"))],
        ),
        ("تدفقت إلى المكسيك استثمارات كندية بقيمة ملياري دولار.", [Told(_LAND, "2000000000 USD", ("CA", "MX"))]),
        ("دخلت إلى صربيا استثمارات من المجر بقيمة 50 مليون يورو.", [Told(_LAND, "50000000 EUR", ("HU", "RS"))]),
        ("وصل إلى أوغندا وفد تركي لبحث استثمارات بقيمة 30 مليون دولار.", [Told(_LAND, "30000000 USD", ("TR",))]),
        ("تقدر الاستثمارات الكورية لدى أوزبكستان بنحو 7 مليارات دولار.", [Told(_LAND, "7000000000 USD", ("KR", "UZ"))]),
    ],
)  # fmt: skip
def test_where_one_invests(text: str, expected: list[Told]) -> None:
    """The land is told by an adjective of the field, a pronoun, or what the money flows to."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وافق صندوق النقد الدولي على إقراض سريلانكا نحو 350 مليون دولار.", [Told("other", "350000000 USD", ("imf", "LK"))]),
        ("قرر البنك الدولي إقراض السنغال أكثر من 80 مليون دولار.", [Told("other", "80000000 USD", ("world-bank", "SN"))]),
        ("ناولت الموانئ الباكستانية 3 ملايين طن من البضائع.", [Told("cargo", "3000000 t", ("PK",))]),
        ("استقبل ميناء موريتاني 3 ملايين طن من البضائع.", [Told("cargo", "3000000 t", ("MR",))]),
    ],
)  # fmt: skip
def test_to_whom_and_through_whose_port(text: str, expected: list[Told]) -> None:
    """«نحو» parts nobody from what is lent, and a port is of the state that its adjective tells."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("تضاعف حجم التجارة بين الإمارات وكولومبيا في النصف الأول من عام 2024 أربع مرات.", "x4"),
        ("انخفض التبادل التجاري بين الإكوادور وفنلندا في النصف الأول من عام 2024 إلى الربع.", "-75%"),
        ("انخفض حجم التجارة بين الإكوادور وفنلندا خلال الربع الأول من العام الماضي إلى النصف.", "-50%"),
    ],
)
def test_a_time_stands_before_how_much_it_changed(text: str, change: str) -> None:
    """A long time between the verb and how many times parts them as little as a long subject does."""
    assert [figure.change for figure in told(text)] == [change]
    assert told("انخفض التبادل التجاري بين الإكوادور وفنلندا في النصف الأول من عام 2024.") == []


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("ارتفع التبادل التجاري بين بيرو واليابان في الربع الأول بنسبة 5%.", "2025-01/2025-03"),
        ("بلغ إنتاج السنغال من النفط في النصف الأول 3 ملايين طن.", "2025-01/2025-06"),
        ("نما حجم التبادل التجاري غير النفطي بين سلطنة عمان وسنغافورة في سبتمبر بنسبة 5%.", "2025-09"),
        ("بلغت صادرات كينيا إلى الهند في النصف الأول من العام 300 مليون دولار.", "2025-01/2025-06"),
        ("بلغت صادرات موريشيوس في الربع الأول من السنة 450 ألف طن.", "2025-01/2025-03"),
        ("من المتوقع أن يرتفع التبادل التجاري بين بيرو واليابان في الربع الأول إلى مليار دولار.", "2026-01/2026-03"),
    ],
)
def test_what_has_grown_has_grown_before(text: str, period: str) -> None:
    """A verb of size in the past tells of the past, also where its subject is a verbal noun: «ارتفع التبادل», «بلغ إنتاج»."""
    assert [figure.period for figure in told(text, "2025-11-20")] == [period]

"""Who comes next in a list, of what time a comparison is, which amount a rate belongs to, what a total is, whose dinars they are."""

from __future__ import annotations

import pytest

from tests.reading.test_figures import Told, told

PASSAGES: list[tuple[str, list[Told]]] = [
    # what it has become is of its own time, or of none that is told
    (
        "قفز حجم التبادل التجاري بين كينيا وغانا من 3 مليارات دولار سنة 2021 إلى أكثر من 5 مليارات دولار (4.6 مليار يورو) سنة 2022.",
        [
            Told("trade-turnover", "3000000000 USD", ("GH", "KE"), "2021"),
            Told("trade-turnover", "5000000000 USD", ("GH", "KE"), "2022"),
            Told("trade-turnover", "4600000000 EUR", ("GH", "KE"), "2022"),
        ],
    ),
    (
        "ارتفعت صادرات بيرو من 3 مليارات دولار في عام 2021 إلى 5 مليارات دولار.",
        [Told("exports", "3000000000 USD", ("PE",), "2021"), Told("exports", "5000000000 USD", ("PE",))],
    ),
    (
        "تراوحت صادرات بيرو بين 3 مليارات دولار و5 مليارات دولار في 2021.",
        [Told("exports", "3000000000 USD", ("PE",), "2021"), Told("exports", "5000000000 USD", ("PE",), "2021")],
    ),
    # the months of the year before are those that it is compared with
    (
        "شهدت موانئ عمان خلال شهر أبريل الماضي تداول 528 ألف طن بضائع بنسبة زيادة 4 % عن الفترة المثيلة للعام الماضي.",
        [Told("cargo", "528000 t", ("OM",), "2025-04", "+4%")],
    ),
    (
        "بلغت واردات كينيا من الهند 34.8 مليون برميل بانخفاض 33 في المائة عن الشهر المماثل في عام 2023.",
        [Told("imports", "34800000 barrel", ("KE", "IN"), None, "-33%")],
    ),
    (
        "ارتفعت صادرات كينيا إلى حوالي 187 مليون دولار، مقارنة بما كانت عليه خلال نفس الفترة من العام السابق.",
        [Told("exports", "187000000 USD", ("KE",))],
    ),
    # a rate hangs on the amount before it, whichever word says so
    (
        "استقبل ميناء صحار 315 ألف طن من البضائع بمعدل نمو 24% عن العام السابق، منها 223 ألف طن من القمح.",
        [Told("cargo", "315000 t", (), None, "+24%"), Told("cargo", "223000 t")],
    ),
    # each of a list has its own state, also one whose name is a word as well
    (
        (
            "بلغت قيمة الاستثمارات الإماراتية في كينيا 900 مليون دولار، وفي المرتبة الثانية جاءت السعودية بـ622 مليون دولار، "
            "ثم البحرين 160.4 مليون دولار، ثم عمان بقيمة 68.8 مليون دولار، وأخيرا قطر 59.8 مليون دولار."
        ),
        [
            Told("investment", "900000000 USD", ("AE", "KE")),
            Told("investment", "622000000 USD", ("SA", "KE")),
            Told("investment", "160400000 USD", ("BH", "KE")),
            Told("investment", "68800000 USD", ("OM", "KE")),
            Told("investment", "59800000 USD", ("QA", "KE")),
        ],
    ),
    (
        "تراجعت صادرات مصر إلى كينيا بنسبة 4 بالمئة لتصل إلى مليون طن، تليها المغرب التي ارتفعت صادراتها بنسبة 3 بالمئة لتصل إلى 834 ألف طن.",
        [
            Told("exports", "1000000 t", ("EG", "KE"), None, "-4%"),
            Told("exports", "834000 t", ("MA", "KE"), None, "+3%"),
        ],
    ),
    (
        "احتلت غانا المرتبة الأولى بصادراتها التي بلغت 900 ألف طن، وتلتها كينيا بصادراتها التي بلغت 320 ألف طن.",
        [Told("exports", "900000 t", ("GH",)), Told("exports", "320000 t", ("KE",))],
    ),
    # a total is with all partners, and one with several partners has none that goes without saying
    (
        "بلغت واردات الهند من السعودية 5 مليارات دولار في أبريل. أما الواردات الإجمالية فقد انخفضت إلى 109 مليارات دولار.",
        [
            Told("imports", "5000000000 USD", ("IN", "SA"), "2025-04"),
            Told("imports", "109000000000 USD", ("IN",), "2025-04"),
        ],
    ),
    (
        "بلغت صادرات غانا إلى كينيا 4 ملايين دولار. واستحوذت كينيا على 24% من إجمالي صادرات غانا البالغة 16 مليون دولار.",
        [
            Told("exports", "4000000 USD", ("GH", "KE")),
            Told("other", "24%", ("KE", "GH")),
            Told("exports", "16000000 USD", ("GH",)),
        ],
    ),
    (
        "استوردت كينيا من مصر 3 ملايين طن من القمح، ومن الهند مليوني طن. وبلغت كمية القمح التي استوردتها كينيا 9 ملايين طن.",
        [
            Told("imports", "3000000 t", ("KE", "EG")),
            Told("imports", "2000000 t", ("KE", "IN")),
            Told("imports", "9000000 t", ("KE",)),
        ],
    ),
    (
        "استوردت كينيا من مصر 3 ملايين طن من القمح. وبلغت وارداتها 2 مليون طن من الذرة.",
        [Told("imports", "3000000 t", ("KE", "EG")), Told("imports", "2000000 t", ("KE", "EG"))],
    ),
    # whose dinars: not those of the partner
    ("بلغت صادرات الأردن إلى العراق 59 مليون دينار.", [Told("exports", "59000000 JOD", ("JO", "IQ"))]),
    (
        "قال وزير التجارة التونسي إن صادرات بلاده إلى السوق الليبية بلغت 80 مليون دينار.",
        [Told("exports", "80000000 TND", ("TN", "LY"))],
    ),
    ("قدمت الكويت إلى الأردن قرضا بقيمة 20 مليون دينار.", [Told("other", "20000000 KWD", ("KW", "JO"))]),
    # the comma of the language between digits
    ("منح البنك الدولي تونس قرضا بقيمة 80،16 مليون يورو.", [Told("other", "80160000 EUR", ("world-bank", "TN"))]),
    ("صدرت كينيا 3،700 طن من الشاي إلى مصر.", [Told("exports", "3700 t", ("KE", "EG"))]),
    ("صدرت كينيا بقيمة 5، 6 ملايين طن من الشاي إلى مصر.", [Told("exports", "6000000 t", ("KE", "EG"))]),
    # a cost of what lies between two is paid by none of them alone
    (
        "جرى أمس توقيع عقود الربط الكهربائي بين كينيا وإثيوبيا، بتكلفة 1.8 مليار دولار.",
        [Told("other", "1800000000 USD")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_what_is_measured_is_of_its_own_state_and_time(text: str, expected: list[Told]) -> None:
    """Partners, times, rates and currencies stay with the amount to which they belong."""
    assert told(text) == expected

"""Who comes next in a list, of what time a comparison is, which amount a rate belongs to, what a total is, whose dinars they are."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told

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


SUPPLIED: list[tuple[str, list[Told]]] = [
    ("تم تزويد كينيا بـ614 مليون م3 من الغاز المصري.", [Told("exports", "614000000 m3", ("EG", "KE"))]),
    ("تزويد مصر لكينيا بـ6 ملايين طن من القمح مستمر.", [Told("exports", "6000000 t", ("EG", "KE"))]),
    ("تعتزم مصر إمداد كينيا بـ6 مليارات متر مكعب من الغاز.", [Told("other", "6000000000 m3", ("EG", "KE"))]),
    (
        "قامت كينيا بشراء 5 ملايين طن من القمح من مصر خلال شهر أبريل مقارنة مع مليوني طن في الفترة المماثلة من العام الماضي.",
        [
            Told("imports", "5000000 t", ("KE", "EG"), "2025-04"),
            Told("imports", "2000000 t", ("KE", "EG"), "2024-04"),
        ],
    ),
    ("أعلنت شركة بوينغ شراء طائرات بمليار دولار.", [Told("other", "1000000000 USD", ("boeing",))]),
    ("منح البنك الدولي كينيا 30 مليون دولار لشراء القمح.", [Told("other", "30000000 USD", ("world-bank", "KE"))]),
    # whose goods they are, however many words they are called by
    ("استوردت كينيا 6.5 مليون طن من فول الصويا البرازيلي.", [Told("imports", "6500000 t", ("KE", "BR"))]),
    ("استوردت كينيا 6.5 مليون طن من الغاز الطبيعي المسال القطري.", [Told("imports", "6500000 t", ("KE", "QA"))]),
    ("استوردت كينيا 6.5 مليون طن من القمح الذي زرعه المزارع الهندي.", [Told("imports", "6500000 t", ("KE",))]),
    # to another as well
    (
        "قدم الصندوق الكويتي قرضا لزامبيا بقيمة 52 مليون دولار، فيما منح هبة لتوغو بقيمة 7 ملايين دولار.",
        [Told("other", "52000000 USD", ("KW", "ZM")), Told("other", "7000000 USD", ("KW", "TG"))],
    ),
    (
        "منح البنك الدولي قرضا لكينيا بقيمة 3 ملايين دولار، فيما منح هبة لتوغو بقيمة 7 ملايين دولار.",
        [Told("other", "3000000 USD", ("world-bank", "KE")), Told("other", "7000000 USD", ("world-bank", "TG"))],
    ),
    (
        "أقر البنك الدولي قرضا لزامبيا بقيمة 52 مليون دولار إضافة إلى منح هبة بقيمة 23 مليون دولار لمنظمة الصحة العالمية.",
        [Told("other", "52000000 USD", ("world-bank", "ZM")), Told("other", "23000000 USD", ("world-bank", "who"))],
    ),
    # a growth of something else that is counted
    (
        "ارتفعت الاستثمارات الهندية في كينيا إلى 27 مليار دولار، كما ارتفع عدد الشركات من 850 شركة إلى 1146 شركة وبنمو 35%.",
        [Told("investment", "27000000000 USD", ("IN", "KE"))],
    ),
    ("بلغت صادرات كينيا 27 مليار دولار، وارتفع عدد السياح بنسبة 35%.", [Told("exports", "27000000000 USD", ("KE",))]),
    (
        "بلغت صادرات كينيا 27 مليار دولار، وارتفعت القيمة بنسبة 35%.",
        [Told("exports", "27000000000 USD", ("KE",), None, "+35%")],
    ),
    (
        "بلغت صادرات كينيا 27 مليار دولار، وسجلت نموا بنسبة 35%.",
        [Told("exports", "27000000000 USD", ("KE",), None, "+35%")],
    ),
    # what would come of a plan, and what has come of a deed
    (
        "انتهى المجلس من وضع خطة لزيادة حجم التبادل التجاري بين كينيا وغانا ليصل إلى مليار دولار.",
        [Told("other", "1000000000 USD", ("GH", "KE"))],
    ),
    (
        "بحث الوزيران سبل رفع التبادل التجاري بين كينيا وغانا ليبلغ مليار دولار.",
        [Told("other", "1000000000 USD", ("GH", "KE"))],
    ),
    (
        "أسهم الاتفاق في زيادة حجم التبادل التجاري بين كينيا وغانا ليصل إلى مليار دولار.",
        [Told("trade-turnover", "1000000000 USD", ("GH", "KE"))],
    ),
    # why something was lost
    (
        "قدر الخبير خسائر القطاع جراء توقف الصادرات إلى أوغندا بحوالي 80 مليون دولار.",
        [Told("other", "80000000 USD", ("UG",))],
    ),
    ("كانت الهند المزود الأول لكينيا بالقمح بـ5 ملايين طن، متبوعة بغانا (3 ملايين طن) ثم توغو (2 مليون طن).", []),
    (
        "بلغت صادرات كينيا 8 ملايين دولار، مسجلة ارتفاعا بنسبة 60% مقارنة مع المستوى المسجل السنة الماضية.",
        [Told("exports", "8000000 USD", ("KE",), None, "+60%")],
    ),
    ("حصلت الأرجنتين على 3.9% (4.1 ملايين طن) من السوق.", []),
    (
        "منحت اليابان قرضا لجمهورية الكونغو الديموقراطية بقيمة 45 مليون دولار.",
        [Told("other", "45000000 USD", ("JP", "CD"))],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SUPPLIED)
def test_who_supplies_gives_and_plans(text: str, expected: list[Told]) -> None:
    """What is supplied is trade, a gift goes to whom it is told to go, a plan is no deed."""
    assert told(text) == expected

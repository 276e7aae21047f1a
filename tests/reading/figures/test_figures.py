"""Figures are read as the words tell them: what is measured, whose it is, of what time, by how much it changed.

The passages are written for these tests, in the manner of agencies from the Gulf, the Maghreb, Africa, Europe and South-East Asia.
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from importlib.resources import files
from typing import Any

import pytest

import caspian_relations as cr
from caspian_relations import model
from tests.reading.figures_told import Told, told

PASSAGES: list[tuple[str, list[Told]]] = [
    (
        "قال وزير المالية الكيني جون مبادي إن بلاده تعاني من عجز متزايد، وتحتاج إلى دعم مالي قدره 200 مليون دولار.",
        [Told("other", "200000000 USD", ("KE",))],
    ),
    (
        "قال وزير المالية الكيني جون مبادي إن الجفاف اشتد في القرن الأفريقي، وتحتاج زامبيا إلى دعم قدره 200 مليون دولار.",
        [Told("other", "200000000 USD", ("ZM",))],
    ),
    (
        ("الدوحة - قنا: استقبل أمير دولة قطر الشيخ تميم بن حمد آل ثاني رئيس جمهورية كينيا وليام روتو.\n"
        "وبلغ حجم التبادل التجاري بين البلدين 140 مليون دولار في العام الماضي، بزيادة 12 بالمئة عن عام 2023.\n"
        "ويطمح البلدان إلى رفعه إلى 500 مليون دولار بحلول 2030."),
        [
            Told("trade-turnover", "140000000 USD", ("KE", "QA"), "2024", "+12%"),
            Told("other", "500000000 USD", ("QA", "KE"), "2030"),
        ],
    ),
    (
        "الجزائر (واج) - أكد وزير الطاقة الجزائري محمد عرقاب أن بلاده صدرت 52 مليار متر مكعب من الغاز خلال سنة 2024.",
        [Told("exports", "52000000000 m3", ("DZ",), "2024")],
    ),
    (
        ("كوالالمبور 5 مايو (برناما) -- قال رئيس الوزراء الماليزي أنور إبراهيم إن إجمالي التجارة بين ماليزيا والصين بلغ "
        "484.12 مليار رينغيت في 2024، بزيادة 7.5 بالمئة.\n"
        "وأشار إلى أن صادرات بلاده إلى الصين تراجعت بنسبة 3.6 بالمئة إلى 187 مليار رينغيت، فيما ارتفعت الواردات 16 بالمئة "
        "لتصل إلى 297 مليار رينغيت."),
        [
            Told("trade-turnover", "484120000000 MYR", ("CN", "MY"), "2024", "+7.5%"),
            Told("exports", "187000000000 MYR", ("MY", "CN"), "2024", "-3.6%"),
            Told("imports", "297000000000 MYR", ("MY", "CN"), "2024", "+16%"),
        ],
    ),
    (
        "نيروبي - أعلن الاتحاد الأوروبي تقديم 100 مليون يورو مساعدات إنسانية لإثيوبيا والسودان.",
        [Told("other", "100000000 EUR", ("eu", "ET", "SD"))],
    ),
    (
        "تراجع التبادل التجاري التركي الألماني من 50 مليار دولار عام 2022 إلى 46 مليار دولار عام 2023.",
        [
            Told("trade-turnover", "50000000000 USD", ("DE", "TR"), "2022"),
            Told("trade-turnover", "46000000000 USD", ("DE", "TR"), "2023"),
        ],
    ),
    (
        "سجلت الصادرات النيجيرية إلى الهند مستوى قياسيا بلغ 15 مليار دولار العام الماضي، مقابل 11 مليار دولار في 2022.",
        [
            Told("exports", "15000000000 USD", ("NG", "IN"), "2024", None, True),
            Told("exports", "11000000000 USD", ("NG", "IN"), "2022"),
        ],
    ),
    (
        "أثينا - اتفقت اليونان وقبرص على مد كابل كهربائي بكلفة تتراوح بين 1.5 و1.9 مليار يورو.",
        [Told("other", "1500000000 EUR", ("GR", "CY")), Told("other", "1900000000 EUR", ("GR", "CY"))],
    ),
    (
        "وأوضح البيان أن حجم البضائع المنقولة عبر قناة بنما انخفض بنسبة 50% خلال الربع الأول من عام 2024 مقارنة بالفترة نفسها من عام 2023.",
        [Told("cargo", None, ("PA",), "2024-01/2024-03", "-50%")],
    ),
    (
        "تعهدت السعودية باستثمار 600 مليار دولار في الولايات المتحدة خلال أربع سنوات.",
        [Told("investment", "600000000000 USD", ("SA", "US"))],
    ),
    (
        "منح البنك الدولي الأردن قرضا بقيمة 400 مليون دولار لدعم قطاع المياه.",
        [Told("other", "400000000 USD", ("world-bank", "JO"))],
    ),
    (
        "وبلغ حجم تجارة إندونيسيا مع اليابان 38 مليار دولار، ومع الهند 29 مليار دولار.",
        [Told("trade-turnover", "38000000000 USD", ("ID", "JP")), Told("trade-turnover", "29000000000 USD", ("ID", "IN"))],
    ),
    (
        ("عقدت في لواندا قمة بين الاتحاد الأوروبي والاتحاد الأفريقي.\n"
        "وأشارت الوثيقة إلى أن التجارة بين الجانبين تضاعفت ثلاث مرات لتصل إلى 467 مليار يورو."),
        [Told("trade-turnover", "467000000000 EUR", ("african-union", "eu"), None, "x3")],
    ),
    (
        "وقال الأمين العام لجامعة الدول العربية إن التجارة البينية للدول الأعضاء لا تتجاوز 12 في المئة.",
        [Told("other", "12%", ("arab-league",))],
    ),
    (
        "الرباط (و م ع) - أفاد مكتب الصرف بأن صادرات المغرب إلى فرنسا بلغت 7 ملايير أورو سنة 2023، مقابل واردات قيمتها 6 ملايير أورو.",
        [Told("exports", "7000000000 EUR", ("MA", "FR"), "2023"), Told("imports", "6000000000 EUR", ("MA", "FR"), "2023")],
    ),
    (
        ("ارتفاع صادرات تركيا إلى العراق إلى 12 مليار دولار\n"
        "أنقرة - بلغت قيمة الصادرات التركية إلى العراق 12 مليار دولار العام الماضي، وهو رقم قياسي."),
        [Told("exports", "12000000000 USD", ("TR", "IQ"), "2024", None, True)],
    ),
    (
        "وبلغ التبادل التجاري بين بولندا والسويد 12 مليار يورو (ما يعادل 51 مليار زلوتي) في 2024، بتراجع نسبته 2%.",
        [
            Told("trade-turnover", "12000000000 EUR", ("PL", "SE"), "2024", "-2%"),
            Told("trade-turnover", "51000000000 PLN", ("PL", "SE"), "2024", "-2%"),
        ],
    ),
    (
        "ويبلغ طول الطريق 1200 كيلومتر، ويمر عبر 4 دول، ويسكن المنطقة 3 ملايين نسمة.",
        [],
    ),
    (
        "هانوي - وصلت صادرات فيتنام إلى اليابان إلى 24.6 مليار دولار في عام 2024. أما وارداتها منها فبلغت 21.6 مليار دولار.",
        [
            Told("exports", "24600000000 USD", ("VN", "JP"), "2024"),
            Told("imports", "21600000000 USD", ("VN", "JP"), "2024"),
        ],
    ),
    (
        "ارتفعت واردات الهند من النفط الروسي من 2.1 مليار دولار في 2021 إلى 52.7 مليار دولار في 2024.",
        [
            Told("imports", "2100000000 USD", ("IN", "RU"), "2021"),
            Told("imports", "52700000000 USD", ("IN", "RU"), "2024"),
        ],
    ),
    (
        "صعدت الصادرات البرازيلية إلى الأرجنتين 12,5% في مايو لتبلغ 1,4 مليار دولار، بينما تراجعت الواردات 3% إلى 1,1 مليار دولار.",
        [
            Told("exports", "1400000000 USD", ("BR", "AR"), "2025-05", "+12.5%"),
            Told("imports", "1100000000 USD", ("BR", "AR"), "2025-05", "-3%"),
        ],
    ),
    (
        "كيغالي - نمت التجارة بين كينيا ورواندا بنسبة 22 بالمئة العام الماضي.",
        [
            Told("trade-turnover", None, ("KE", "RW"), "2024", "+22%"),
        ],
    ),
    (
        "تونس (وات) - بلغت قيمة المبادلات التجارية بين تونس والاتحاد الأوروبي 25,4 مليار أورو في 2023، وهو أعلى مستوى على الإطلاق.",
        [
            Told("trade-turnover", "25400000000 EUR", ("eu", "TN"), "2023", None, True),
        ],
    ),
    (
        "عمان (بترا) - سجل الميزان التجاري للأردن عجزا قدره 2.1 مليار دينار أردني في الربع الأول من عام 2025.",
        [
            Told("other", "2100000000 JOD", ("JO",), "2025-01/2025-03"),
        ],
    ),
    (
        "جاكرتا. إندونيسيا صدرت إلى الصين 180 مليون طن من الفحم في سنة 2024.",
        [
            Told("exports", "180000000 t", ("ID", "CN"), "2024"),
        ],
    ),
    (
        "وتباع التذكرة بـ15 يورو، ويبلغ راتب العامل 1200 يورو في الشهر.",
        [
            Told("other", "15 EUR"),
            Told("other", "1200 EUR"),
        ],
    ),
    (
        "الخرطوم - قدمت اليابان منحة بقيمة 12 مليون دولار إلى السودان لإعادة تأهيل المستشفيات.",
        [
            Told("other", "12000000 USD", ("JP", "SD")),
        ],
    ),
    (
        "بلغت واردات مصر من القمح الروسى ١٫٣ مليار دولار فى ٢٠٢٤ بعد أن كانت ٩٥٠ مليون دولار فى ٢٠٢٣.",
        [
            Told("imports", "1300000000 USD", ("EG", "RU"), "2024"),
            Told("imports", "950000000 USD", ("EG", "RU"), "2023"),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PASSAGES, ids=[str(number) for number in range(len(PASSAGES))])
def test_a_passage_gives_its_figures(text: str, expected: list[Told]) -> None:
    """Each passage gives exactly these figures, in the order in which they are told."""
    assert told(text) == expected


def _examples() -> list[dict[str, Any]]:
    path = files("caspian_relations") / "reference" / "data" / "reading" / "figures.toml"
    examples: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["example"]
    return examples


@pytest.mark.parametrize("example", _examples(), ids=lambda example: str(example["text"]))
def test_an_example_of_the_data_holds(example: dict[str, Any]) -> None:
    """The words in the data do what the sentence beside them says."""
    found = told(example["text"])
    if "amounts" in example:
        assert len(found) == example["amounts"]
    if "kind" in example:
        assert [figure.kind for figure in found] == [example["kind"]]
    if "change" in example:
        assert [figure.change for figure in found] == [example["change"]]


def test_a_target_is_planned_and_an_outturn_is_held() -> None:
    """What is aimed at has the status ``planned``."""
    text = "بلغ التبادل التجاري بين مصر والهند 4 مليارات دولار في 2023، ومن المتوقع أن يصل إلى 12 مليار دولار في 2028."
    held, planned = cr.parse(text, published="2024-01-10").figures
    assert (held.kind, held.status) == (model.FigureKind.TRADE_TURNOVER, model.Status.HELD)
    assert (planned.kind, planned.status) == (model.FigureKind.OTHER, model.Status.PLANNED)


def test_every_figure_shows_where_it_stands() -> None:
    """Evidence covers the words of the amount and of what is measured."""
    text = "وبلغت صادرات كينيا إلى أوغندا 900 مليون دولار في 2024."
    (figure,) = cr.parse(text).figures
    shown = text[figure.evidence[0].start : figure.evidence[0].end]
    assert shown.startswith("صادرات")
    assert shown.endswith("900 مليون دولار")


def test_every_sum_of_money_is_in_one_figure() -> None:
    """No sum is lost and none is told twice, whatever it is for."""
    text = (
        "خصصت الحكومة 3 ملايين دولار للمدارس، ودفعت 2 مليون يورو تعويضا، واشترت حافلات بسعر 90 ألف دولار للواحدة.\n"
        "وبلغت الغرامة 500 ألف دولار."
    )
    article = cr.parse(text)
    sums = sorted(found.value.amount for found in article.quantities if isinstance(found.value, model.Money))
    figures = sorted(figure.amount.amount for figure in article.figures if isinstance(figure.amount, model.Money))
    assert figures == sums == sorted(map(Decimal, (3_000_000, 2_000_000, 90_000, 500_000)))


@pytest.mark.parametrize(
    "text",
    ["0$", "Exports rose 5% to $3 billion.", "ارتفعت الصادرات بنسبة -5% إلى 3 دولارات.", "تضاعف ضعف بمقدار الربع 5%"],
)
def test_odd_text_does_no_harm(text: str) -> None:
    """Text in other scripts tells no figure, and odd numbers raise nothing; what is read goes to JSON and back."""
    article = cr.parse(text)
    if text.isascii():
        assert not article.figures
    assert cr.loads(cr.dumps(article, "json"), "json") == article


def test_a_verb_without_a_subject_goes_on() -> None:
    """«… زادت الصادرات، حيث ارتفعت من … إلى …», «…. لتبلغ بذلك …»: what was measured before; with a subject of its own it is something else."""
    text = (
        "وأوضح السفير أن التبادل التجاري بين كينيا ومصر شهد زيادة بلغت 33% لعام 2022. لتبلغ بذلك أربعة مليارات دولار. "
        "وأضاف أن الصادرات المصرية إلى كينيا زادت بنسبة 37%، حيث ارتفعت من مليار دولار إلى 2.2 مليار دولار."
    )
    found = {figure.amount: figure for figure in told(text)}
    assert (found["4000000000 USD"].kind, found["4000000000 USD"].between) == ("trade-turnover", ("EG", "KE"))
    assert {found[amount].kind for amount in ("1000000000 USD", "2200000000 USD")} == {"exports"}
    [figure] = told("وقال إن صادرات مصر إلى كينيا مهمة، فيما ارتفع الدين إلى 5 مليارات دولار.")
    assert (figure.kind, figure.between) == ("other", ())


def test_the_period_that_opens_the_clause() -> None:
    """«إنه وخلال السنة المالية الهندية 2019/2020، بلغت …»."""
    [figure] = told(
        "قال السفير إنه وخلال السنة المالية الهندية 2019/2020، بلغت قيمة التبادل التجاري بين الهند ومصر 4.53 مليار دولار."
    )
    assert figure.period == "2019/2020"


def test_whose_investment_it_is() -> None:
    """«استثمار إيطالي»: Italy's, whatever two states the project links; «الاستثمارات المتبادلة بين …» is of both."""
    [figure] = told("استفاد المشروع، الذي يربط بين زامبيا وأنغولا، من استثمار إيطالي بقيمة 270 مليون دولار.")
    assert (figure.kind, figure.between) == ("investment", ("IT",))
    [figure] = told("بلغت الاستثمارات المتبادلة بين مصر وكينيا 270 مليون دولار.")
    assert figure.between == ("EG", "KE")


def test_whose_goods_one_imports() -> None:
    """«أنغولا زادت وارداتها من القمح الفرنسي»: the nisba behind من says from whom, the subject who imports."""
    [figure] = told("أنغولا زادت وارداتها من القمح الفرنسي إلى 7 ملايين طن في 2024.")
    assert (figure.kind, figure.between) == ("imports", ("AO", "FR"))
    [figure] = told("بلغت واردات القمح الفرنسية 7 ملايين طن في 2024.")
    assert figure.between == ("FR",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغت الصادرات المصرية 5 مليارات دولار مقارنة بـ 4 مليارات دولار، بنمو 25%.",
            [Told("exports", "5000000000 USD", ("EG",), None, "+25%"), Told("exports", "4000000000 USD", ("EG",))],
        ),
        (
            "بلغت الصادرات المصرية 3 مليارات دولار في 2023 مقابل 2 مليار دولار في 2022، أي بزيادة 50%.",
            [
                Told("exports", "3000000000 USD", ("EG",), "2023", "+50%"),
                Told("exports", "2000000000 USD", ("EG",), "2022"),
            ],
        ),
        (
            (
                "ارتفعت صادرات الأردن إلى سوريا لتصل إلى 130 مليون دينار مقارنة بـ 26 مليون دينار في 2022، وإلى السعودية "
                "بارتفاع 16% لتصل إلى 734 مليون دينار."
            ),
            [
                Told("exports", "130000000 JOD", ("JO", "SY")),
                Told("exports", "26000000 JOD", ("JO", "SY"), "2022"),
                Told("exports", "734000000 JOD", ("JO", "SA"), None, "+16%"),
            ],
        ),
        (
            "بلغت صادرات كينيا 9 مليارات دولار. وتصدرت أوغندا القائمة بـ 3.4 مليار دولار، تلتها رواندا بملياري دولار.",
            [
                Told("exports", "9000000000 USD", ("KE",)),
                Told("exports", "3400000000 USD", ("KE", "UG")),
                Told("exports", "2000000000 USD", ("KE", "RW")),
            ],
        ),
        ("بلغ إنتاج كينيا 9 مليارات دولار. وتصدرت أوغندا القائمة بـ 3.4 مليار دولار.", None),
        (
            "بلغ إجمالي الصادرات الأردنية إلى دول منطقة التجارة الحرة العربية الكبرى 2.2 مليار دينار.",
            [Told("exports", "2200000000 JOD", ("JO",))],
        ),
        (
            "ارتفعت صادرات كينيا إلى 80 مليار دولار، وفق تقرير لصندوق النقد الدولي.",
            [Told("exports", "80000000000 USD", ("KE",))],
        ),
        (
            "استثمرت الصين 20 مليار دولار في أفريقيا، منها 8,1 مليارات دولار في كينيا و6,2 مليارات في أوغندا.",
            [
                Told("investment", "20000000000 USD", ("CN", "africa")),
                Told("investment", "8100000000 USD", ("CN", "KE")),
                Told("investment", "6200000000 USD", ("CN", "UG")),
            ],
        ),
        (
            "بلغت تجارة كينيا مع الصين 43,8 مليار دولار ومع روسيا 27,8 مليار دولار.",
            [
                Told("trade-turnover", "43800000000 USD", ("CN", "KE")),
                Told("trade-turnover", "27800000000 USD", ("KE", "RU")),
            ],
        ),
        (
            (
                "بلغت صادرات كينيا 9 مليارات دولار. واحتلت إيطاليا المرتبة الأولى بين المستوردين (1.2 مليار دولار)، ثم هولندا (640 "
                "مليون دولار)."
            ),
            [
                Told("exports", "9000000000 USD", ("KE",)),
                Told("exports", "1200000000 USD", ("KE", "IT")),
                Told("exports", "640000000 USD", ("KE", "NL")),
            ],
        ),
        ("تبادل الجانبان وثائق بقيمة 5 مليارات دولار.", [Told("other", "5000000000 USD")]),
        ("أنجز خط النقل بنسبة 90 في المئة.", []),
        ("استحوذت كينيا على 46.2 بالمئة من تجارة أوغندا.", [Told("other", "46.2%", ("KE", "UG"))]),
        ("تشكل الصين 24 في المئة من تجارة كينيا الخارجية.", [Told("other", "24%", ("CN", "KE"))]),
        ("تبلغ حصة تركيا 12 في المئة من صادرات تونس.", [Told("other", "12%", ("TR", "TN"))]),
        ("فازت الصين بنسبة 24 في المئة من الأصوات.", []),
        ("البنك الدولي يقرض تونس 120 مليون يورو.", [Told("other", "120000000 EUR", ("world-bank", "TN"))]),
        (
            "بلغ عدد الحاويات 20 ألف حاوية، وهو ما يزيد بمقدار 2.7 مرة عن مؤشر عام 2020.",
            [Told("cargo", "20000 container", (), None, "x2.7")],
        ),
        (
            "اتفق البلدان، غانا وتوغو، في مارس الماضي على زيادة الكميات المنقولة عبر ميناء لومي إلى 3 ملايين طن سنويا.",
            [Told("other", "3000000 t/year", ("GH", "TG"))],
        ),
        ("شهدت الصادرات الكينية زيادة بنسبة 30%.", [Told("exports", None, ("KE",), None, "+30%")]),
        ("قررت كينيا زيادة صادراتها بنسبة 30%.", [Told("other", None, ("KE",), None, "+30%")]),
    ],
)
def test_a_change_and_a_rank_belong_to_what_is_told_now(text: str, expected: list[Told] | None) -> None:
    """Not to the earlier amount beside it; who comes next in a list trades with the same; growth that was seen is no aim."""
    if expected is None:
        assert {figure.kind for figure in told(text)} == {"other"}
    else:
        assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أسهم الاتفاق في زيادة الصادرات المصرية إلى السوق الكينية بنسبة 15% خلال عام 2024، حيث بلغت 268 مليون دولار.",
            [Told("exports", "268000000 USD", ("EG", "KE"), "2024", "+15%")],
        ),
        (
            "تستهدف مصر زيادة صادراتها إلى السوق الكينية بنسبة 15% خلال عام 2026.",
            [Told("other", None, ("EG", "KE"), "2026", "+15%")],
        ),
        (
            "بلغت التجارة بين ماليزيا وفيتنام 18 مليار دولار في 2023، ما يمثل زيادة قدرها 6 بالمئة.",
            [Told("trade-turnover", "18000000000 USD", ("MY", "VN"), "2023", "+6%")],
        ),
        (
            "بلغ حجم التجارة بين غانا والهند 3 مليارات دولار، ويأمل البلدان في أن يتضاعف هذا الرقم.",
            [Told("trade-turnover", "3000000000 USD", ("GH", "IN"))],
        ),
        (
            "بلغت صادرات كينيا 13 مليون طن في 2023، وهو أعلى معدل منذ عام 2010، مقابل 10 ملايين طن في 2022.",
            [
                Told("exports", "13000000 t", ("KE",), "2023", None, True),
                Told("exports", "10000000 t", ("KE",), "2022"),
            ],
        ),
        (
            "ستنخفض صادرات كينيا إلى 26 مليون طن في 2027 من 45 مليون طن في 2020.",
            [Told("other", "26000000 t", ("KE",), "2027"), Told("exports", "45000000 t", ("KE",), "2020")],
        ),
        (
            "ارتفع العجز في الميزان التجاري لكينيا من 27 مليون دولار إلى 90 مليون دولار خلال الربع الأول من عام 2025.",
            [Told("other", "27000000 USD", ("KE",)), Told("other", "90000000 USD", ("KE",), "2025-01/2025-03")],
        ),
        (
            "حلت أوغندا في المرتبة الأولى بين الدول المستقبلة للصادرات الكينية بنحو 648 مليون دولار.",
            [Told("exports", "648000000 USD", ("KE", "UG"))],
        ),
        ("ناولت موانئ كينيا 3 ملايين طن في 2024.", [Told("cargo", "3000000 t", ("KE",), "2024")]),
        (
            "ميناء لومي يناول 1.7 مليون حاوية\nناول ميناء لومي 1.7 مليون حاوية نمطية في 2024.",
            [Told("cargo", "1700000 TEU", (), "2024")],
        ),
    ],
)
def test_what_came_about_and_what_it_goes_on_with(text: str, expected: list[Told]) -> None:
    """A market stands for its country, growth brought about is no aim, a record is not that of the earlier time, nor is the period."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال وزير التجارة الكيني لي كينيانجوي إن الصادرات بلغت 9 مليارات دولار في 2024.",
            [Told("exports", "9000000000 USD", ("KE",), "2024")],
        ),
        (
            "أكرا - قال رئيس غانا جون ماهاما إن اللقاء كان مثمرا.\nوأضاف أن الهند استثمرت ملياري دولار في بلاده.",
            [Told("investment", "2000000000 USD", ("IN", "GH"))],
        ),
        (
            "أعلن رئيس وزراء الهند تقديم قرض بقيمة 150 مليون دولار لغانا.",
            [Told("other", "150000000 USD", ("IN", "GH"))],
        ),
        ("أعلن رئيس وزراء الهند أن كلفة الجسر 150 مليون دولار.", [Told("other", "150000000 USD")]),
        (
            "اتفقت غانا وتوغو على تأهيل الخط الذي تبلغ طاقته 300 ألف برميل يوميا.",
            [Told("other", "300000 barrel/day")],
        ),
        (
            "مسقط - بلغت صادرات عمان إلى الهند 3 مليارات دولار.\nوأوضح السفير أن التبادل التجاري مع تنزانيا تضاعف ثلاث مرات.",
            [
                Told("exports", "3000000000 USD", ("OM", "IN")),
                Told("trade-turnover", None, ("OM", "TZ"), None, "x3"),
            ],
        ),
    ],
)
def test_whose_it_is_comes_from_who_says_or_gives_it(text: str, expected: list[Told]) -> None:
    """«الصادرات» without an owner are those of the speaker's country; who announces that something is given gives it."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "صدرت كينيا 12 مليون طن من الشاي خلال الأشهر الخمسة الأولى من العام الحالي.\n"
                "• ميناء مومباسا: 8.2 مليون طن.\n"
                "• إيطاليا: أكبر المستوردين، بما قيمته 2.35 مليار دولار.\n"
                "• غانا: بلغت صادرات الشاي إليها 1.1 مليون طن (+7%).\n"
                "وقال الوزير إن كلفة الميناء 5 مليارات دولار."
            ),
            [
                Told("exports", "12000000 t", ("KE",), "2025-01/2025-05"),
                Told("cargo", "8200000 t", (), "2025-01/2025-05"),
                Told("exports", "2350000000 USD", ("KE", "IT"), "2025-01/2025-05"),
                Told("exports", "1100000 t", ("KE", "GH"), "2025-01/2025-05", "+7%"),
                Told("other", "5000000000 USD"),
            ],
        ),
        (
            "أبرز الشركاء التجاريين لكينيا في 2024 (حجم التبادل التجاري):\n- الصين: 8.5 مليار دولار\n- الهند: 3.2 مليار دولار",
            [
                Told("trade-turnover", "8500000000 USD", ("CN", "KE"), "2024"),
                Told("trade-turnover", "3200000000 USD", ("IN", "KE"), "2024"),
            ],
        ),
        (
            "بلغت صادرات كينيا 5 مليارات دولار.\nمصر - قدم الاتحاد الأوروبي منحة بقيمة 20 مليون يورو.",
            [Told("exports", "5000000000 USD", ("KE",)), Told("other", "20000000 EUR", ("eu",))],
        ),
        (
            "بلغت الصادرات والواردات بين مصر وكينيا 5 مليارات و3 مليارات دولار على التوالي.",
            [Told("exports", "5000000000 USD", ("EG", "KE")), Told("imports", "3000000000 USD", ("EG", "KE"))],
        ),
        (
            "بلغت صادرات كينيا إلى أوغندا ورواندا 900 مليون دولار و300 مليون دولار على التوالي في 2024.",
            [
                Told("exports", "900000000 USD", ("KE", "UG"), "2024"),
                Told("exports", "300000000 USD", ("KE", "RW"), "2024"),
            ],
        ),
        (
            "بلغت تجارة كينيا 20 مليار دولار في 2024، منها 8 مليارات صادرات و12 مليارا واردات.",
            [
                Told("trade-turnover", "20000000000 USD", ("KE",), "2024"),
                Told("exports", "8000000000 USD", ("KE",), "2024"),
                Told("imports", "12000000000 USD", ("KE",), "2024"),
            ],
        ),
    ],
)
def test_lists(text: str, expected: list[Told]) -> None:
    """Items below what they are of, sums told «respectively», sums whose currency is left out; a dateline is no item."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "صدرت كينيا في 2024 نحو 9 ملايين طن من الشاي، أي أقل بنسبة 4.1 في المئة مما كانت عليه في الفترة المماثلة من عام 2023.",
            [Told("exports", "9000000 t", ("KE",), "2024", "-4.1%")],
        ),
        (
            "بلغت تجارة كينيا وأوغندا 845 مليون دولار في 2024، أي أكثر بنسبة 27.3% من العام السابق.",
            [Told("trade-turnover", "845000000 USD", ("KE", "UG"), "2024", "+27.3%")],
        ),
        ("تستحوذ أوغندا على أكثر من 20% من صادرات كينيا.", [Told("other", "20%", ("UG", "KE"))]),
        ("تشكل أوغندا أقل من 20% من صادرات كينيا.", [Told("other", "20%", ("UG", "KE"))]),
        (
            "بلغت صادرات كينيا 1.1 مليار دولار (+7%) ووارداتها 3 مليارات دولار (-2%).",
            [
                Told("exports", "1100000000 USD", ("KE",), None, "+7%"),
                Told("imports", "3000000000 USD", ("KE",), None, "-2%"),
            ],
        ),
        ("كلفة النقل في كينيا أعلى بـ30 في المئة من المتوسط العالمي.", []),
        (
            (
                "نقلت موانئ كينيا 3 ملايين طن من البضائع بين يناير ويوليو 2024.\n"
                "وبلغت الصادرات الكينية إلى أوغندا 98 مليون دولار في الفترة نفسها."
            ),
            [
                Told("cargo", "3000000 t", ("KE",), "2024-01/2024-07"),
                Told("exports", "98000000 USD", ("KE", "UG"), "2024-01/2024-07"),
            ],
        ),
        (
            "تجاوز حجم التجارة بين السنغال ومالي حاجز المليار دولار في 2024.",
            [Told("trade-turnover", "1000000000 USD", ("ML", "SN"), "2024")],
        ),
    ],
)
def test_changes_bounds_and_the_same_time(text: str, expected: list[Told]) -> None:
    """«أقل من» bounds and «أقل بنسبة» changes; «الفترة نفسها» is that of the figure before, with another year that of comparison."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال وزير النقل الكيني ديفيس شيرشير إن بلاده رفعت طاقة الميناء، وأنها ستستثمر 300 مليون دولار في السكك.",
            [Told("investment", "300000000 USD", ("KE",))],
        ),
        (
            "اتفق البلدان، مصر وإندونيسيا، على مضاعفة حجم التبادل التجاري، الذي بلغ 1.7 مليار دولار في عام 2024، ليصل إلى 5 مليارات دولار.",
            [
                Told("trade-turnover", "1700000000 USD", ("EG", "ID"), "2024"),
                Told("other", "5000000000 USD", ("EG", "ID")),
            ],
        ),
        (
            "تعد فيتنام ثالث أكبر مستثمر في لاوس بإجمالي استثمارات بلغ 5.7 مليار دولار.",
            [Told("investment", "5700000000 USD", ("VN", "LA"))],
        ),
        ("قفزت واردات كينيا بأكثر من 40 بالمئة.", [Told("imports", None, ("KE",), None, "+40%")]),
        (
            "الرئيس البرازيلي: نريد زيادة التجارة مع الهند إلى 20 مليار دولار بحلول 2030\nبرازيليا - جاء ذلك في مؤتمر صحفي.",
            [Told("other", "20000000000 USD", ("BR", "IN"), "2030")],
        ),
        (
            "بلغت التجارة بين الاتحاد الأوروبي وجنوب أفريقيا 50 مليار يورو عام 2024. وصدّر الاتحاد 26 مليارا واستورد 24 مليارا.",
            [
                Told("trade-turnover", "50000000000 EUR", ("eu", "ZA"), "2024"),
                Told("exports", "26000000000 EUR", ("eu", "ZA"), "2024"),
                Told("imports", "24000000000 EUR", ("eu", "ZA"), "2024"),
            ],
        ),
        (
            "أعلنت رئيسة المفوضية الأوروبية أورسولا فون دير لاين حزمة استثمارات بقيمة 4.7 مليار يورو لجنوب أفريقيا.",
            [Told("investment", "4700000000 EUR", ("eu", "ZA"))],
        ),
        (
            "أعلنت رئيسة المفوضية الأوروبية أورسولا فون دير لاين أن الاستثمارات في جنوب أفريقيا بلغت 4.7 مليار يورو.",
            [Told("investment", "4700000000 EUR", ("ZA",))],
        ),
        ("يمول البنك الدولي 115 مليون دولار من الكلفة.", [Told("other", "115000000 USD", ("world-bank",))]),
        ("يمول الاتحاد الأوروبي 115 مليون دولار من الكلفة.", [Told("investment", "115000000 USD", ("eu",))]),
        (
            "بلغ التبادل التجاري بين فيتنام ولاوس 2 مليار دولار العام الماضي.\nوزادت صادرات فيتنام إلى لاوس بنسبة 18 بالمئة.",
            [
                Told("trade-turnover", "2000000000 USD", ("LA", "VN"), "2024"),
                Told("exports", None, ("VN", "LA"), "2024", "+18%"),
            ],
        ),
    ],
)
def test_aims_and_who_stands_behind_them(text: str, expected: list[Told]) -> None:
    """What a relative clause in the past tells is no aim; «أنها» is the country before; a bank lends what it pays."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "تزود الجزائر أوروبا بنحو 12 مليار متر مكعب من الغاز سنويا.",
            [Told("exports", "12000000000 m3/year", ("DZ", "europe"))],
        ),
        (
            "وقعت الجزائر وألمانيا عقدا لتوريد 1.5 مليار متر مكعب من الغاز سنويا.",
            [Told("other", "1500000000 m3/year", ("DZ", "DE"))],
        ),
        (
            "أعلنت الشركة الفرنسية توتال أنها ستستثمر 10 مليارات دولار في موزمبيق.",
            [Told("investment", "10000000000 USD", ("totalenergies", "MZ"))],
        ),
        (
            "يتوقع البنك الدولي نمو الاقتصاد الكيني بنسبة 5% العام المقبل.",
            [Told("other", None, ("KE",), "2026", "+5%")],
        ),
        ("بلغت حصة الاتحاد الأوروبي من صادرات المغرب 65%.", [Told("other", "65%", ("eu", "MA"))]),
        ("تم شحن 45 ألف حاوية منذ بداية العام.", [Told("cargo", "45000 container", (), "2025")]),
        ("تم شحن 45 ألف حاوية منذ عام 2019.", [Told("cargo", "45000 container")]),
    ],
)
def test_who_supplies_and_whose_economy_it_is(text: str, expected: list[Told]) -> None:
    """A contract to supply is no outturn, a company is of the country that its adjective tells, an economy is its own country's."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ارتفعت واردات الاتحاد الأوروبي من الغاز الأميركي إلى 45 مليار متر مكعب، وهبطت الواردات من الجزائر بنسبة 9%.",
            [Told("imports", "45000000000 m3", ("eu", "US")), Told("imports", None, ("eu", "DZ"), None, "-9%")],
        ),
        (
            "في عام 2023 بلغ التبادل التجاري بين أنغولا والصين 23 مليار دولار، وفي العام الذي سبقه 27 مليار دولار.",
            [
                Told("trade-turnover", "23000000000 USD", ("AO", "CN"), "2023"),
                Told("trade-turnover", "27000000000 USD", ("AO", "CN"), "2022"),
            ],
        ),
        (
            "أعلنت إثيوبيا وجيبوتي أنهما نقلتا 5 ملايين طن من البضائع في 2023.",
            [Told("cargo", "5000000 t", ("ET", "DJ"), "2023")],
        ),
        (
            "التجارة بين مصر والهند مرشحة لتجاوز 12 مليار دولار.",
            [Told("other", "12000000000 USD", ("EG", "IN"))],
        ),
    ],
)
def test_the_trade_of_a_union_and_the_date_of_the_next(text: str, expected: list[Told]) -> None:
    """A union trades as states do; a date that و joins is of the amount behind it; what is in line for it is expected."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "تم استيراد 500 ألف طن من القمح من أوكرانيا إلى مصر في مايو.",
            [Told("imports", "500000 t", ("EG", "UA"), "2025-05")],
        ),
        (
            "تجاوزت استثمارات الإمارات في اقتصاد كينيا ملياري دولار.",
            [Told("investment", "2000000000 USD", ("AE", "KE"))],
        ),
        ("توفر الجزائر 30% من واردات إسبانيا من الغاز.", [Told("other", "30%", ("DZ", "ES"))]),
        ("توفر الجزائر 30% من الوظائف للنساء.", []),
        ("خفضت نيجيريا إمدادات الغاز إلى توغو بنسبة 40%.", [Told("cargo", None, ("NG", "TG"), None, "-40%")]),
        (
            "أدى الهجوم إلى خفض تدفق النفط النيجيري بنسبة تراوح بين 30 و40%.",
            [Told("cargo", None, ("NG",), None, "-30%"), Told("cargo", None, ("NG",), None, "-40%")],
        ),
        ("قررت كينيا رفع صادراتها بنسبة 30%.", [Told("other", None, ("KE",), None, "+30%")]),
        ("بلغ الدين حدا كبيرا، ورفعت كينيا عدد السفارات بنسبة 10%.", []),
        ("بلغت حصة صادرات كينيا 12 في المئة في عام 2023.", [Told("other", "12%", ("KE",), "2023")]),
    ],
)
def test_what_one_raises_and_lowers(text: str, expected: list[Told]) -> None:
    """«خفضت» and «رفعت» change what they govern; a range of percent is two changes; a share is told by who provides it."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تراجعت التجارة بين كينيا ومصر بنسبة 15% مقارنة بالعام السابق إلى 52 مليار دولار.", [("52000000000", "-15%", None)]),
        ("ارتفعت التجارة بين كينيا ومصر بنسبة 15% مقارنة بعام 2023 لتبلغ 52 مليار دولار.", [("52000000000", "+15%", None)]),
        ("بلغت التجارة بين كينيا ومصر 52 مليارا مقارنة بعام 2023 الذي سجل 40 مليار دولار.", [("52000000000", None, None), ("40000000000", None, "2023")]),
    ],
)  # fmt: skip
def test_what_is_reached_behind_a_comparison(text: str, told: list[tuple[str, str | None, str | None]]) -> None:
    """The time of a comparison is not that of the amount that the change leads to."""
    figures = cr.parse(text, published="2025-06-15").figures
    found = [
        (str(f.amount).split()[0], str(f.change) if f.change else None, f.period.edtf if f.period else None)
        for f in figures
    ]
    assert found == told

"""To what land a loan goes, where exports go, and what was so much at which time."""

from __future__ import annotations

import pytest

from tests.reading.figures_told import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "شارك البنك الأفريقي للتنمية في افتتاح طريق في جمهورية توغو، الذي أسهم البنك في تمويله بقرض بقيمة 30 مليون دولار.",
            [Told("other", "30000000 USD", ("afdb", "TG"))],
        ),
        (
            "حصلت توغو على قرض جديد بقيمة 20 مليون دولار من البنك الأفريقي للتنمية.",
            [Told("other", "20000000 USD", ("afdb", "TG"))],
        ),
        (
            "وضع الوزير حجر الأساس لمستشفى في توغو، الذي يأتي بمنحة من المملكة العربية السعودية من خلال الصندوق السعودي للتنمية بقيمة 70 مليون دولار.",
            [Told("other", "70000000 USD", ("saudi-fund", "SA", "TG"))],
        ),
        (
            "كانت الهند أكبر وجهة تصدير لنيبال بقيمة صادرات بلغت 800 مليون دولار، وتليها الولايات المتحدة بقيمة 115 مليون دولار.",
            [Told("exports", "800000000 USD", ("NP", "IN")), Told("exports", "115000000 USD", ("NP", "US"))],
        ),
        (
            "قيمة الاستثمارات الهندية في المدن الكينية بلغت 2.5 مليار دولار.",
            [Told("investment", "2500000000 USD", ("IN", "KE"))],
        ),
        (
            "أما الواردات فقد بلغت 14 مليار دولار، وتظل الهند أكبر شريك تجاري للبلاد.",
            [Told("imports", "14000000000 USD")],
        ),
        (
            "اتفاقية قرض بمبلغ 5 ر37 مليون ريال سعودي.",
            [Told("other", "37500000 SAR")],
        ),
    ],
)  # fmt: skip
def test_lands(text: str, expected: list[Told]) -> None:
    """A fund lends to the one land that is told of; a destination has its exporter behind it; nobody named later is the owner."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "انخفض عبور الغاز عبر الخط مقارنة بعام 2023 الذي شهد عبور نحو 2.5 مليار متر مكعب.",
            [Told("cargo", "2500000000 m3", (), "2023")],
        ),
        (
            "صدرت غانا في 2024 مليون طن من الكاكاو إلى بلجيكا، مقارنة بـ1.4 مليون طن في 2023، أي بانخفاض يقارب 400 ألف طن.",
            [
                Told("exports", "1000000 t", ("GH", "BE"), "2024"),
                Told("exports", "1400000 t", ("GH", "BE"), "2023"),
                Told("other", "400000 t", ("GH", "BE"), "2024"),
            ],
        ),
        (
            "سجلت صادرات ليبيا من الغاز إلى إيطاليا انخفاضا ملحوظا خلال عام 2024، بلغ نحو 400 مليون متر مكعب.",
            [Told("other", "400000000 m3", ("LY", "IT"), "2024")],
        ),
        (
            "سجلت صادرات ليبيا إلى إيطاليا انخفاضا ملحوظا خلال عام 2024، وبلغت نحو 400 مليون دولار.",
            [Told("exports", "400000000 USD", ("LY", "IT"), "2024")],
        ),
        (
            "إن اقتصاد إثيوبيا ينمو بسرعة، مع مرور 90 بالمئة من وارداتها عبر جيبوتي.",
            [Told("other", "90%", ("ET",))],
        ),
        (
            "بلغت واردات توغو من بنين 349 مليون دولار في 2023، بعد أن سجلت خلال 2022 نحو 183 مليون دولار أي بارتفاع فاق 91%.",
            [
                Told("imports", "349000000 USD", ("TG", "BJ"), "2023", "+91%"),
                Told("imports", "183000000 USD", ("TG", "BJ"), "2022"),
            ],
        ),
        (
            "من المرجح أن يصل فائض بيرو مع تشيلي إلى 50 مليار دولار في 2027، متجاوزا مبلغ 44.4 مليار دولار الذي تحقق في 2023.",
            [
                Told("other", "50000000000 USD", ("PE", "CL"), "2027"),
                Told("other", "44400000000 USD", ("PE", "CL"), "2023"),
            ],
        ),
        (
            "تراجعت مبيعات المغرب إلى فرنسا بـ300 مليون درهم خلال يناير، فيما ارتفعت نحو إسبانيا بنسبة 12 في المئة.",
            [
                Told("other", "300000000 MAD", ("MA", "FR"), "2025-01"),
                Told("exports", None, ("MA", "ES"), None, "+12%"),
            ],
        ),
        (
            "يعد الخط من أطول الخطوط، بقدرة نقل قصوى تصل إلى 11 مليار متر مكعب سنويا.",
            [Told("other", "11000000000 m3/year")],
        ),
    ],
)  # fmt: skip
def test_times(text: str, expected: list[Told]) -> None:
    """The year that saw so much, the fall by so much, what it had been, and what a share goes through."""
    assert told(text) == expected

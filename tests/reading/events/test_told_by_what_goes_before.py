"""Talks told in a relative clause, editions of a run told of, days and places that the words before tell, and those that they do not."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.events_told import Row, told

DAY = "2025-05-13"


TOLD: list[tuple[str, list[Row]]] = [
    (
        "تناول الخبراء المباحثات التي أجراها وزير خارجية كينيا موساليا مودافادي أمس في أكرا مع وزير الطاقة الغاني جون جينابور.",
        [
            (
                "Meeting",
                "2025-05-12",
                "place:accra",
                {"person:موساليا-مودافادي", "state:KE", "person:جون-جينابور", "state:GH"},
            )
        ],
    ),
    (
        "وأشار إلى نتائج المشاورات السياسية التي عقدتها كينيا مع غانا في أكرا الشهر الماضي.",
        [("Meeting", "2025-04", "place:accra", {"state:KE", "state:GH"})],
    ),
    ("أشاد الرئيس بالمحادثات التي يجريها الوسطاء مع الوفد الكيني.", []),
    ("ورحب الوزير بالمحادثات التي لم تجرها كينيا مع غانا.", []),
    (
        "وتشارك في القمة كينيا وغانا ومصر.",
        [("Summit", None, None, {"state:KE", "state:GH", "state:EG"})],
    ),
    (
        "تحدث المستشار الألماني فريدريش ميرتس بالهاتف مع الرئيس الكيني وليام روتو في 3 مايو.",
        [("PhoneCall", "2025-05-03", None, {"person:friedrich-merz", "state:DE", "person:william-ruto", "state:KE"})],
    ),
    (
        "استقبل رئيس كينيا وليام روتو، يوم 8 مايو في نيروبي، وزير الاقتصاد الغاني كوفي أنان والوفد المرافق له.",
        [("Meeting", "2025-05-08", "place:nairobi", {"person:william-ruto", "state:KE", "person:كوفي-انان", "state:GH"})],
    ),
    (
        ("بعد أسابيع من القمة العشرين للاتحاد الأفريقي في مدينة كيب تاون، استقبل الرئيس الكيني وليام روتو اليوم في نيروبي "
        "وزير الاقتصاد الغاني كوفي أنان. وكان الزعماء قد اعتمدوا في قمة كيب تاون، المنعقدة في 7 أبريل الماضي، إعلانا."),
        [
            ("Summit", "2025-04-07", "place:cape-town", set()),
            (
                "Meeting",
                "2025-05-13",
                "place:nairobi",
                {"person:william-ruto", "state:KE", "person:كوفي-انان", "state:GH"},
            ),
        ],
    ),
    (
        "التقى الرئيس الكيني وليام روتو اليوم في نيروبي الأمين العام للاتحاد الأفريقي كوفي أنان. وتحضر غانا اجتماعاته بصفة مراقب.",
        [
            (
                "Meeting",
                "2025-05-13",
                "place:nairobi",
                {"person:william-ruto", "state:KE", "person:كوفي-انان", "organization:african-union"},
            )
        ],
    ),
    (
        ("وكان الرئيس الكيني وليام روتو قد زار لشبونة في يناير الماضي، حيث أجرى محادثات مع نظيره البرتغالي، ووقع البلدان "
        "ثلاث وثائق."),
        [
            ("Visit", "2025-01", "place:lisbon", {"person:william-ruto", "state:KE"}),
            ("Meeting", None, "place:lisbon", {"person:william-ruto", "state:KE", "state:PT"}),
            ("Signing", None, "place:lisbon", {"state:KE", "state:PT"}),
        ],
    ),
    (
        ("التقى وزير الطرق الكيني ديفيد كيبي أمس في أكرا نائب رئيس الوزراء الغاني كوفي أنان. وكان البلدان قد وقعا في مارس 2023 اتفاقا لبناء "
        "الخط."),
        [
            ("Meeting", "2025-05-12", "place:accra", {"person:ديفيد-كيبي", "state:KE", "person:كوفي-انان", "state:GH"}),
            ("Signing", "2023-03", None, {"state:KE", "state:GH"}),
        ],
    ),
    (
        'ووقع الاتحاد الأفريقي وكينيا في نيروبي في يوليو 2022 مذكرة تفاهم. كما وقعت "غازكو" الشهر الماضي عقدا مع "بترونا" الكينية.',
        [
            ("Signing", "2022-07", "place:nairobi", {"organization:african-union", "state:KE"}),
            ("Signing", "2025-04", None, {"organization:غازكو", "organization:بترونا"}),
        ],
    ),
    (
        ("تلقى وزير الخارجية المصري بدر عبد العاطي اتصالا هاتفيا اليوم من وزير خارجية كينيا موساليا مودافادي. وهنأ مودافادي في بداية الاتصال "
        "عبد العاطي بالعيد."),
        [
            (
                "PhoneCall",
                "2025-05-13",
                None,
                {"person:موساليا-مودافادي", "state:KE", "person:badr-abdelatty", "state:EG"},
            ),
            (
                "Congratulation",
                "2025-05-13",
                None,
                {"person:موساليا-مودافادي", "state:KE", "person:badr-abdelatty", "state:EG"},
            ),
        ],
    ),
    (
        "في الأسبوع الماضي زار وزير الخارجية الكيني موساليا مودافادي بروكسل واجتمع هناك مع المفوضة الأوروبية إيلينا هارتمان.",
        [
            ("Visit", "2025-05-05/2025-05-11", "place:brussels", {"person:موساليا-مودافادي", "state:KE"}),
            (
                "Meeting",
                "2025-05-05/2025-05-11",
                "place:brussels",
                {"person:موساليا-مودافادي", "state:KE", "person:ايلينا-هارتمان"},
            ),
        ],
    ),
    (
        "وقال وزير خارجية كينيا موساليا مودافادي، اليوم الثلاثاء، لدى لقائه وزير خارجية غانا كوفي أنان في أكرا إن الأمر سهل.",
        [("Meeting", "2025-05-13", "place:accra", {"person:موساليا-مودافادي", "state:KE", "person:كوفي-انان", "state:GH"})],
    ),
    (
        "انعقدت القمة العربية الأفريقية الرابعة في مالابو عام 2016. واستضافت الكويت النسخة الثالثة في نوفمبر 2013.",
        [("Summit", "2016", "place:malabo", set()), ("Summit", "2013-11", "state:KW", set())],
    ),
    ("أصدرت الشركة النسخة الثانية من الهاتف. وستصدر النسخة الثالثة في مايو المقبل في طوكيو.", []),
    ("بدأت في أكرا الدورة التدريبية الثالثة للصحفيين.", []),
    (
        (
            "ترأست وزيرة التخطيط المصرية هالة المنشاوي ووزير الاقتصاد الكيني ميكائيل أومولو، اليوم، أعمال الدورة السادسة للجنة "
            "المصرية الكينية المشتركة، التي عقدت في القاهرة. وعلى هامش أعمال اللجنة، عقد الوزيران لقاء ثنائيا."
        ),
        [
            (
                "Meeting",
                "2025-05-13",
                "place:cairo",
                {"state:EG", "state:KE", "person:هاله-المنشاوي", "person:ميكاييل-اومولو"},
            ),
            (
                "Meeting",
                None,
                "place:cairo",
                {"person:هاله-المنشاوي", "state:EG", "person:ميكاييل-اومولو", "state:KE"},
            ),
        ],
    ),
    (
        (
            "استقبل رئيس غانا جون ماهاما اليوم وزير خارجية كينيا موساليا مودافادي. وسلم الضيف دعوة للمشاركة في القمة التي ستعقد في "
            "نيروبي في 29 مايو. وفي نفس اليوم وقعت وزارتا خارجية البلدين برنامج التعاون."
        ),
        [
            ("Meeting", "2025-05-13", None, {"person:جون-ماهاما", "state:GH", "person:موساليا-مودافادي", "state:KE"}),
            ("Summit", "2025-05-29", "place:nairobi", set()),
            ("Signing", "2025-05-13", None, {"state:GH", "state:KE"}),
        ],
    ),
    (
        "بحث الوزير الأردني سامر الفاعوري في نيروبي مع الوزير الكيني هايك موانغي سبل التعاون. وبدأت زيارة الفاعوري إلى نيروبي أمس.",
        [
            ("Meeting", None, "place:nairobi", {"person:سامر-الفاعوري", "state:JO", "person:هايك-موانغي", "state:KE"}),
            ("Visit", "2025-05-12", "place:nairobi", {"person:سامر-الفاعوري", "state:JO"}),
        ],
    ),
    (
        "التقى الوزير الغاني النائب الأول لرئيس وزراء كينيا ديفيد كيبي.",
        [("Meeting", None, None, {"state:GH", "person:ديفيد-كيبي", "state:KE"})],
    ),
    (
        (
            "التقى نائب رئيس مجلس الدولة الصيني ليو تشنغ يانغ مع رئيس وزراء كينيا ديفيد كيبي في نيروبي أمس.\n\n"
            "ومن جانبه، ذكر كيبي أن كينيا تلتزم بالمبدأ.\n\nويقوم ليو بزيارة رسمية إلى نيروبي من 12 إلى 15 مايو."
        ),
        [
            (
                "Meeting",
                "2025-05-12",
                "place:nairobi",
                {"person:ليو-تشنغ-يانغ", "state:CN", "person:ديفيد-كيبي", "state:KE"},
            ),
            ("Visit", "2025-05-12/2025-05-15", "place:nairobi", {"person:ليو-تشنغ-يانغ", "state:CN"}),
        ],
    ),
    (
        (
            "استقبل رئيس غانا جون ماهاما اليوم وزير خارجية كينيا موساليا مودافادي.\n\nوسلم الضيف دعوة للمشاركة في القمة التي ستعقد في "
            "نيروبي في 29 مايو.\n\nوأكد الرئيس أهمية التعاون.\n\nوفي نفس اليوم وقعت وزارتا خارجية البلدين برنامج التعاون."
        ),
        [
            ("Meeting", "2025-05-13", None, {"person:جون-ماهاما", "state:GH", "person:موساليا-مودافادي", "state:KE"}),
            ("Summit", "2025-05-29", "place:nairobi", set()),
            ("Signing", "2025-05-13", None, {"state:GH", "state:KE"}),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), TOLD)
def test_what_is_told_before_counts_where_it_belongs(text: str, events: list[Row]) -> None:
    """Type, day, place or host, and who takes part."""
    assert told(text, DAY) == events


def test_who_signs_for_a_side_is_no_side() -> None:
    """The fund and the state sign with each other, whoever held the pen for them."""
    text = (
        "وقع الصندوق الكويتي للتنمية اليوم في أكرا اتفاقية مع حكومة غانا. وقال الصندوق إن الاتفاقية وقعها عن الجانب الغاني وزير المالية "
        "كوفي أنان فيما وقعها عن الصندوق مديره العام ناصر الحمد."
    )
    signed = [(r.subject, r.object) for r in parse(text, published=DAY).relations if r.predicate == "signs-with"]
    assert signed == [("organization:kuwait-fund", "state:GH")]


def test_what_is_related_is_debris() -> None:
    """«ذات صلة: …» below the news."""
    assert told("زار الوزير الكيني أكرا.\n\nذات صلة: الرئيس الغاني يزور بكين الشهر المقبل", DAY)[1:] == []


def test_what_two_are_is_nobody_else() -> None:
    """«البلدين الجارين» before a comma is no subject: the two states behind the verb condemn."""
    text = (
        "وفي مؤشر على التقارب بين البلدين الجارين، أدانت كينيا وغانا الأسبوع الماضي في بيان مشترك الإرهاب بجميع أشكاله."
    )
    told_so = [(r.subject, r.predicate, r.object) for r in parse(text, published=DAY).relations]
    assert told_so == [
        ("state:KE", "condemns", "concept:terrorism"),
        ("state:GH", "condemns", "concept:terrorism"),
    ]

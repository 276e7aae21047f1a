"""Who is meant where the words leave it open: women, hosts, stand-ins, three states, and names that are words."""

from __future__ import annotations

import pytest

import caspian_relations as cr
from tests.reading import facts_told
from tests.reading.events_told import told

_DAY = "2025-05-01"

_MET = "التقى الرئيس الكيني وليام روتو الوزيرة الغانية أبينا أوسي"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (_MET + " والوزير التوغولي كوفي تيتي. وقالت الوزيرة إن الاتفاق جاهز.", ["ابينا-اوسي"]),
        (_MET + ". وقالت إن الاتفاق جاهز.", ["ابينا-اوسي"]),
        (_MET + ". وقال إن الاتفاق جاهز.", ["william-ruto"]),
        ("قالت دانا كوبرتين، مديرة المكتب الإقليمي، إن المشروع جاهز.", ["دانا-كوبرتين"]),
        ("وقالت الباحثة تاليا كوبرتين إن المشروع جاهز.", ["تاليا-كوبرتين"]),
        ("أشاد الرئيس الكيني وليام روتو بمصر مؤكدا أن التعاون مستمر.", ["william-ruto", "william-ruto"]),
        ("قال الوزير الكيني ديفيس شيرشير إن القمة ناجحة. أما كوبرتسكي فحذر من التأخير.", ["ديفيس-شيرشير", "-"]),
        ("أكد الوزير الأول المختار ولد أجاي أن الاتفاق جاهز.", ["المختار-ولد-اجاي"]),
        ("قال الرئيس الكيني وليام روتو أمام البرلمان إن الاتفاق جاهز.", ["william-ruto"]),
        ("خصصت كينيا مبلغا قدره 5 مليارات دولار للمشروع.", []),
        ("ينبه الوزير ديفيس شيرشير إلى أن القمة مهمة.", ["ديفيس-شيرشير"]),
    ],
)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert facts_told.speakers(text, _DAY) == speakers


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("شكر رئيس الوزراء على حسن الاستقبال.", set()),
        ("وشكر الوزير على حسن الضيافة وعلى كرم الوفادة.", set()),
        ("وقال الوزير على حسن الفقى إن الاتفاق جاهز.", {"علي-حسن-الفقي"}),
        ("وهنأ سموه الرئيس الغاني بقرب حلول الذكرى السبعين للاستقلال.", set()),
        ("ويترأس القمة رئيس وزراء الدولة المضيفة جيريمايا كوبرتسكي.", {"جيريمايا-كوبرتسكي"}),
        ("ويترأس القمة وزير خارجية البلد المضيف جيريمايا كوبرتسكي.", {"جيريمايا-كوبرتسكي"}),
        ("وقال رئيس الدولة المضيفة للقمة إن الاتفاق جاهز.", set()),
        ("وقال وزير الأشغال العامة الكيني محمد عيسى ثاني إن الاتفاق جاهز.", {"محمد-عيسي-ثاني"}),
        ("وقال محمد عيسى ثاني رجل في الحزب إن الاتفاق جاهز.", {"محمد-عيسي"}),
        ("قال وزير خارجية البوسنة إلمدين كوبرتسكي إن الاتفاق جاهز.", {"المدين-كوبرتسكي"}),
        ("التقى ستيفان كوبرتين وليام روتو في نيروبي.", {"ستيفان-كوبرتين", "william-ruto"}),
    ],
)
def test_who_is_named(text: str, people: set[str]) -> None:
    assert facts_told.people(text, _DAY) == people


_SUMMIT = "تستضيف نيروبي قمة أفريقية للمناخ. "


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        (_SUMMIT + "وتغيّب الرئيس الغاني جون كوبرت، وناب عنه وزير الخارجية كوفي كوبرتسكي.", {"person:كوفي-كوبرتسكي"}),
        (_SUMMIT + "وسينوب عنه في القمة الوزير كوفي كوبرتسكي.", {"person:كوفي-كوبرتسكي"}),
        (_SUMMIT + "ومثّل غانا في القمة وزير الخارجية كوفي كوبرتسكي.", {"person:كوفي-كوبرتسكي", "state:GH"}),
        (_SUMMIT + "ويمثل غانا في القمة وزير الخارجية كوفي كوبرتسكي.", {"person:كوفي-كوبرتسكي", "state:GH"}),
        (_SUMMIT + "وقال الوزير كوفي كوبرتسكي إن غانا مثل كينيا في النمو.", set()),
    ],
)
def test_who_stands_in_takes_part(text: str, participants: set[str]) -> None:
    (summit,) = cr.parse(text, published="2025-05-01").events
    assert set(summit.participants) == participants


_MINISTERS = "التقى وزير الطاقة الأذربيجاني برويز شهبازوف وزيرة الاقتصاد الغانية أبينا كوبرت. "


@pytest.mark.parametrize(
    "invitation",
    [
        "وسلمت الوزيرة شهبازوف دعوة للمشاركة في القمة الأفريقية.",
        "وسلمت الوزيرة كوبرت دعوة إلى شهبازوف للمشاركة في القمة الأفريقية.",
        "وسلمت أبينا كوبرت شهبازوف دعوة للمشاركة في القمة الأفريقية.",
    ],
)
def test_she_hands_over_an_invitation(invitation: str) -> None:
    assert "ابينا-كوبرت invites parviz-shahbazov" in facts_told.relations(_MINISTERS + invitation, _DAY)


def test_he_hands_over_an_invitation() -> None:
    told_of = _MINISTERS + "وسلم الوزير شهبازوف دعوة إلى أبينا كوبرت للمشاركة في القمة الأفريقية."
    assert "parviz-shahbazov invites ابينا-كوبرت" in facts_told.relations(told_of, _DAY)


def test_the_north_macedonian_among_others() -> None:
    text = "عقدت قمة في لندن بحضور رئيس الوزراء البريطاني كير ستارمر ونظرائه الألباني إيدي راما والمقدوني الشمالي خريستيان كوبرتسكي."
    (row,) = told(text)
    assert row[3] >= {"person:edi-rama", "person:خريستيان-كوبرتسكي", "state:MK"}


@pytest.mark.parametrize(
    ("meeting", "participants"),
    [
        ("واجتمع وزراء النقل في الدول الثلاث في نيروبي.", {"state:KE", "state:UG", "state:RW"}),
        ("وتجتمع الدول الثلاث في نيروبي غدا.", {"state:KE", "state:UG", "state:RW"}),
        ("واجتمع وزراء النقل في الدول العربية في نيروبي.", set()),
    ],
)
def test_ministers_in_the_three_states(meeting: str, participants: set[str]) -> None:
    rows = told("وقعت كينيا وأوغندا ورواندا اتفاقا. " + meeting)
    met = [row[3] for row in rows if row[0] == "Meeting"]
    assert met == ([participants] if participants else [])


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("اتفقت كينيا وأوغندا على الاعتراف المتبادل بالشهادات.", set()),
        ("اعترفت كينيا بأوغندا.", {"KE recognizes UG"}),
        (
            "شهدت الوزيرة توقيع اتفاق قرض ميسر بين البنك الأفريقي للتنمية وشركة أرامكو.",
            {"afdb signs-with aramco"},
        ),
        (
            "شهدت الوزيرة توقيع اتفاق قرض قيمته 120 مليون دولار بين البنك الأفريقي للتنمية وشركة أرامكو.",
            {"afdb signs-with aramco"},
        ),
        (
            "ووقعت الهيئة العامة لسكك حديد العراق مذكرة تفاهم مع شركة أرامكو.",
            {"الهييه-العامه-لسكك-حديد-العراق signs-with aramco"},
        ),
    ],
)
def test_relations(text: str, relations: set[str]) -> None:
    assert facts_told.relations(text, _DAY) == relations


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("أقيم الحفل على شاطئ بحر قزوين وعلى ساحل البحر الأسود.", {"place:caspian-sea", "place:black-sea"}),
        ("عُقد الاجتماع الثالث للجنة المشتركة في هيسارتون الطاجيكية.", {"place:هيسارتون"}),
        ("وصل الوزير إلى نتيجة.", set()),
        ("يربط الخط بين أكادير ودكار.", {"place:agadir", "place:dakar"}),
    ],
)
def test_shores_and_towns(text: str, places: set[str]) -> None:
    assert {place.id for place in cr.parse(text).places} == places


@pytest.mark.parametrize(
    ("text", "between"),
    [
        (
            "عقد الاتحاد الأوروبي قمة. وقال الوزير الكيني ديفيس شيرشير إن الناتج المحلي الإجمالي لدول الاتحاد نما بنسبة 2%.",
            ("organization:eu",),
        ),
        (
            "قال الوزير الكيني ديفيس شيرشير إن الناتج المحلي الإجمالي لأوغندا نما بنسبة 2%.",
            ("state:UG",),
        ),
        (
            "عقدت آسيان قمة. وقالت مفوضة الاتحاد الأوروبي إن الاتفاق جاهز. وبلغت صادرات التكتل إلى الاتحاد الأوروبي 57 مليار يورو.",
            ("organization:asean", "organization:eu"),
        ),
        (
            "عقدت آسيان قمة. وبلغت صادرات التكتل إلى الصين 57 مليار يورو.",
            ("organization:asean", "state:CN"),
        ),
    ],
)
def test_whose_economy_and_whose_exports(text: str, between: tuple[str, ...]) -> None:
    (figure,) = cr.parse(text, published="2025-05-01").figures
    assert tuple(figure.between) == between


def test_counted_calls_are_a_quantity_as_well() -> None:
    article = cr.parse(
        "أجرى الرئيس الكيني وليام روتو اتصالين هاتفيين مع الرئيس الغاني جون كوبرت.", published="2025-05-01"
    )
    (quantity,) = [found.value for found in article.quantities]
    assert isinstance(quantity, cr.model.Measure)
    assert (str(quantity.value), quantity.unit) == ("2", "call")

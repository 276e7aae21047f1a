"""Relations that sentences assert, and sentences that assert none."""

from __future__ import annotations

import pytest

import caspian_relations as cr


def _asserted(text: str) -> set[tuple[str, str, str]]:
    article = cr.parse(text, published="2025-03-12")
    return {(relation.subject, str(relation.predicate), relation.object) for relation in article.relations}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("جدد الرئيس الصيني شي جين بينغ دعمه لوحدة أراضي الصومال.", ("person:xi-jinping", "supports", "state:SO")),
        ("أعرب وزير الخارجية السوداني عن شكر بلاده لمصر.", ("state:SD", "thanks", "state:EG")),
        ("اعترفت إسبانيا بدولة فلسطين.", ("state:ES", "recognizes", "state:PS")),
        ("فرنسا شريك استراتيجي للهند.", ("state:FR", "partners-with", "state:IN")),
        ("انضمت فنلندا إلى حلف شمال الأطلسي.", ("state:FI", "member-of", "organization:nato")),
        ("تعد مصر دولة عبور للسودان.", ("state:EG", "transit-for", "state:SD")),
        ("أدان الأردن بشدة الهجوم الإرهابي.", ("state:JO", "condemns", "concept:terrorism")),
        (
            "وجه الرئيس المصري عبد الفتاح السيسي دعوة إلى نظيره الكيني وليام روتو لزيارة القاهرة.",
            ("person:abdel-fattah-el-sisi", "invites", "person:william-ruto"),
        ),
        (
            "تسلم الرئيس الغاني جون ماهاما دعوة من نظيره النيجيري بولا تينوبو لحضور القمة.",
            ("person:bola-tinubu", "invites", "person:جون-ماهاما"),
        ),
        (
            "وصل رئيس لبنان إلى بيروت. ووجه ملك الأردن دعوة إلى رئيس اليونان لزيارة عمان.",
            ("state:JO", "invites", "state:GR"),
        ),
        ("وتعد الصين الشريك التجاري الأول للبرازيل.", ("state:CN", "partners-with", "state:BR")),
        (
            "بدعوة من رئيس جمهورية كينيا وليام روتو، قام الرئيس الغاني جون ماهاما بزيارة إلى نيروبي.",
            ("person:william-ruto", "invites", "person:جون-ماهاما"),
        ),
        ("أعربت فرنسا عن دعمها لوحدة السودان.", ("state:FR", "supports", "state:SD")),
        ("تتمتع لاوس بعضوية رابطة آسيان.", ("state:LA", "member-of", "organization:asean")),
    ],
)
def test_a_relation_is_asserted(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in _asserted(text)


@pytest.mark.parametrize(
    "text",
    [
        "ألغى الرئيس الفرنسي إيمانويل ماكرون زيارته إلى الصين.",
        "نفت مصر أن تكون قد وقعت اتفاقية مع كينيا.",
        "لم تعترف إسبانيا بالقرار.",
        "تستضيف الكويت القمة.",
        "بحث الوزيران تعزيز التجارة بين البلدين الصديقين الأردن وسوريا.",
        "الكويت من أكبر المستثمرين في فيتنام.",
        "وصل الشريك التجاري إلى الكويت.",
        "دعم مالي قدره مليون دولار لمشروع في القرية.",
    ],
)
def test_no_relation_is_asserted(text: str) -> None:
    assert _asserted(text) == set()


@pytest.mark.parametrize(
    ("text", "relations", "statements"),
    [
        ("تعتبر جورجيا دولة عبور رئيسية لصادرات النفط الكازاخستانية.", ["state:GE transit-for state:KZ"], 0),
        ("تعتبر كينيا الاتفاق خطوة مهمة.", [], 1),
        ("تعتبر كينيا أن الاتفاق مهم.", [], 1),
        ("جورجيا سوق رئيسية لصادرات النفط الكازاخستانية.", [], 0),
    ],
)
def test_who_is_deemed_says_nothing(text: str, relations: list[str], statements: int) -> None:
    """«تعتبر جورجيا دولة عبور» is said of Georgia, «تعتبر كينيا الاتفاق خطوة» by Kenya."""
    article = cr.parse(text)
    assert [f"{r.subject} {r.predicate.value} {r.object}" for r in article.relations] == relations
    assert len(article.statements) == statements


@pytest.mark.parametrize(
    ("text", "trades"),
    [
        ("زادت الصادرات إلى تركيا وإلى كينيا بنسبة 5 بالمئة.", False),
        ("ارتفعت الواردات من الصين والهند إلى 8 مليارات دولار.", False),
        ("صدرت الشركة مليوني طن إلى كل من إيطاليا واليونان.", False),
        ("بلغت صادرات تركيا إلى كينيا 3 مليارات دولار.", True),
        ("بلغ التبادل التجاري بين الصين والهند 8 مليارات دولار.", True),
    ],
)
def test_partners_of_somebody_else_do_not_trade_with_each_other(text: str, trades: bool) -> None:
    """Two markets of one exporter whom nobody names are not each other's."""
    assert any(relation.predicate.value == "trades-with" for relation in cr.parse(text).relations) is trades


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            "التقى الوزير الكيني سمير شكري نظيره الغاني صامويل أبلاكوا. ودعا الوزيران إلى الحوار، وندد البلدان بالإرهاب.",
            {("state:KE", "condemns", "concept:terrorism"), ("state:GH", "condemns", "concept:terrorism")},
        ),
        (
            "وقال الوزير الغاني صامويل أبلاكوا إن كينيا باتت ممرا آمنا، موجها دعوة إلى نظيره الكيني سمير شكري لزيارة أكرا.",
            {("person:صامويل-ابلاكوا", "invites", "person:سمير-شكري")},
        ),
        (
            "وجه السفير الغاني كوامي نكروما دعوة رسمية إلى وزيرة التخطيط الكينية رانيا كامل لحضور المنتدى.",
            {("person:كوامي-نكروما", "invites", "person:رانيا-كامل")},
        ),
        (
            "جدد الوزير الغاني صامويل أبلاكوا دعوة الرئيس الغاني جون ماهاما إلى الرئيس الكيني وليام روتو لزيارة أكرا.",
            {("person:جون-ماهاما", "invites", "person:william-ruto")},
        ),
        (
            "قال الوزير الغاني صامويل أبلاكوا إن بلاده ترى في الميناء بوابة، ووجه دعوة إلى الرئيس الكيني وليام روتو لزيارة أكرا.",
            {("person:صامويل-ابلاكوا", "invites", "person:william-ruto")},
        ),
        (
            "قال الوزير الغاني صامويل أبلاكوا إن بلاده ترى في الميناء بوابة، ووجه رسالة إلى الرئيس الكيني وليام روتو.",
            set(),
        ),
        (
            "أدانت كينيا الهجوم الإرهابي، وشكرت غانا.",
            {("state:KE", "condemns", "concept:terrorism"), ("state:KE", "thanks", "state:GH")},
        ),
    ],
)
def test_who_acts_behind_what_somebody_said_or_renewed(text: str, relations: set[tuple[str, str, str]]) -> None:
    """Both lands condemn, whoever spoke invites and not his land, and the invitation of another is his."""
    assert {told for told in _asserted(text) if told[1] in ("invites", "condemns", "thanks")} == relations

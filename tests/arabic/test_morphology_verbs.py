"""Verbs are conjugated as news prints them, weak and doubled roots included."""

from __future__ import annotations

import pytest

from caspian_relations.arabic.morphology import inflect
from caspian_relations.arabic.morphology.roots import Root, verb_stems

COLUMNS = (
    ("past", "active", "3", "masculine", "singular", ""),
    ("past", "active", "3", "feminine", "singular", ""),
    ("past", "active", "3", "masculine", "dual", ""),
    ("past", "active", "3", "masculine", "plural", ""),
    ("present", "active", "3", "masculine", "singular", ""),
    ("present", "active", "3", "masculine", "dual", "indicative"),
    ("present", "active", "3", "masculine", "plural", "indicative"),
    ("present", "active", "3", "masculine", "dual", "subjunctive"),
    ("present", "active", "3", "masculine", "plural", "subjunctive"),
    ("past", "passive", "3", "masculine", "singular", ""),
    ("present", "passive", "3", "masculine", "singular", ""),
)

# root, form, vowels; then the columns; then the jussive where it is clipped ("-" where it is not)
TABLES = """
ءكد  II   au  أكد أكدت أكدا أكدوا يؤكد يؤكدان يؤكدون يؤكدا يؤكدوا أكد يؤكد -
شور  IV   au  أشار أشارت أشارا أشاروا يشير يشيران يشيرون يشيرا يشيروا أشير يشار يشر
قول  I    au  قال قالت قالا قالوا يقول يقولان يقولون يقولا يقولوا قيل يقال يقل
بيع  I    ai  باع باعت باعا باعوا يبيع يبيعان يبيعون يبيعا يبيعوا بيع يباع يبع
خوف  I    ia  خاف خافت خافا خافوا يخاف يخافان يخافون يخافا يخافوا خيف يخاف يخف
دعو  I    au  دعا دعت دعوا دعوا يدعو يدعوان يدعون يدعوا يدعوا دعي يدعى يدع
رمي  I    ai  رمى رمت رميا رموا يرمي يرميان يرمون يرميا يرموا رمي يرمى يرم
بقي  I    ia  بقي بقيت بقيا بقوا يبقى يبقيان يبقون يبقيا يبقوا بقي يبقى يبق
لقي  VIII au  التقى التقت التقيا التقوا يلتقي يلتقيان يلتقون يلتقيا يلتقوا التقي يلتقى يلتق
جري  IV   au  أجرى أجرت أجريا أجروا يجري يجريان يجرون يجريا يجروا أجري يجرى يجر
بني  V    au  تبنى تبنت تبنيا تبنوا يتبنى يتبنيان يتبنون يتبنيا يتبنوا تبني يتبنى يتبن
حيي  IV   au  أحيا أحيت أحييا أحيوا يحيي يحييان يحيون يحييا يحيوا أحيي يحيا يحي
ضيف  X    au  استضاف استضافت استضافا استضافوا يستضيف يستضيفان يستضيفون يستضيفا يستضيفوا استضيف يستضاف يستضف
مرر  I    au  مر مرت مرا مروا يمر يمران يمرون يمرا يمروا مر يمر -
مرر  X    au  استمر استمرت استمرا استمروا يستمر يستمران يستمرون يستمرا يستمروا استمر يستمر -
عدد  IV   au  أعد أعدت أعدا أعدوا يعد يعدان يعدون يعدا يعدوا أعد يعد -
مدد  VIII au  امتد امتدت امتدا امتدوا يمتد يمتدان يمتدون يمتدا يمتدوا امتد يمتد -
وصل  I    ai  وصل وصلت وصلا وصلوا يصل يصلان يصلون يصلا يصلوا وصل يوصل -
وضع  I    aa  وضع وضعت وضعا وضعوا يضع يضعان يضعون يضعا يضعوا وضع يوضع -
ورد  X    au  استورد استوردت استوردا استوردوا يستورد يستوردان يستوردون يستوردا يستوردوا استورد يستورد -
وفق  VIII au  اتفق اتفقت اتفقا اتفقوا يتفق يتفقان يتفقون يتفقا يتفقوا اتفق يتفق -
زيد  VIII au  ازداد ازدادت ازدادا ازدادوا يزداد يزدادان يزدادون يزدادا يزدادوا ازديد يزداد يزدد
صدم  VIII au  اصطدم اصطدمت اصطدما اصطدموا يصطدم يصطدمان يصطدمون يصطدما يصطدموا اصطدم يصطدم -
دعو  VIII au  ادعى ادعت ادعيا ادعوا يدعي يدعيان يدعون يدعيا يدعوا ادعي يدعى يدع
عقد  VII  au  انعقد انعقدت انعقدا انعقدوا ينعقد ينعقدان ينعقدون ينعقدا ينعقدوا انعقد ينعقد -
شرك  III  au  شارك شاركت شاركا شاركوا يشارك يشاركان يشاركون يشاركا يشاركوا شورك يشارك -
بحث  VI   au  تباحث تباحثت تباحثا تباحثوا يتباحث يتباحثان يتباحثون يتباحثا يتباحثوا تبوحث يتباحث -
بدء  I    aa  بدأ بدأت بدآ بدؤوا يبدأ يبدآن يبدؤون يبدآ يبدؤوا بدئ يبدأ -
نشء  IV   au  أنشأ أنشأت أنشآ أنشؤوا ينشئ ينشئان ينشئون ينشئا ينشئوا أنشئ ينشأ -
سءل  I    aa  سأل سألت سألا سألوا يسأل يسألان يسألون يسألا يسألوا سئل يسأل -
جيء  I    ai  جاء جاءت جاءا جاؤوا يجيء يجيئان يجيئون يجيئا يجيئوا جيء يجاء يجئ
لءم  VIII au  التأم التأمت التأما التأموا يلتئم يلتئمان يلتئمون يلتئما يلتئموا التئم يلتأم -
ءخذ  I    au  أخذ أخذت أخذا أخذوا يأخذ يأخذان يأخذون يأخذا يأخذوا أخذ يؤخذ -
ترجم QI   au  ترجم ترجمت ترجما ترجموا يترجم يترجمان يترجمون يترجما يترجموا ترجم يترجم -
"""


def entry(root: str, form: str, vowels: str) -> dict[str, object]:
    return {"value": root, "root": root, "paradigm": form, "vowels": vowels}


def cell(rows: list[tuple[str, dict[str, str]]], wanted: tuple[str, ...]) -> str:
    """The first form whose features are exactly the wanted ones."""
    keys = ("tense", "voice", "person", "gender", "number", "mood")
    for form, features in rows:
        if features["category"] != "verb" or "bound" in features:
            continue
        if tuple(features.get(key, "") for key in keys) == wanted:
            return form
    return "-"


@pytest.mark.parametrize("line", TABLES.strip().splitlines(), ids=lambda line: "-".join(line.split()[:2]))
def test_a_verb_has_the_forms_of_its_class(line: str) -> None:
    """Sound, hollow, defective, doubled, assimilated and hamzated verbs, form by form."""
    root, form, vowels, *expected = line.split()
    rows = list(inflect("verb", entry(root, form, vowels)))
    jussive = ("present", "active", "3", "masculine", "singular", "jussive")
    assert [cell(rows, wanted) for wanted in (*COLUMNS, jussive)] == expected


PARTICIPLES = """
ءكد  II   au  مؤكد مؤكدا مؤكدة مؤكدين
شور  IV   au  مشير مشيرا مشيرة مشيرين
قول  I    au  قائل قائلا قائلة قائلين
عقد  VII  au  منعقد منعقدا منعقدة منعقدين
دعو  I    au  داع داعيا داعية داعين
رءس  V    au  مترئس مترئسا مترئسة مترئسين
بدء  I    aa  بادئ بادئا بادئة بادئين
مرر  X    au  مستمر مستمرا مستمرة مستمرين
ضيف  X    au  مستضيف مستضيفا مستضيفة مستضيفين
"""


@pytest.mark.parametrize("line", PARTICIPLES.strip().splitlines(), ids=lambda line: "-".join(line.split()[:2]))
def test_the_active_participle_agrees(line: str) -> None:
    """Masculine, accusative (مشيرا), feminine and plural of the participles that carry reported speech."""
    root, form, vowels, *expected = line.split()
    forms = [
        word.replace("اً", "ا")
        for word, features in inflect("verb", entry(root, form, vowels))
        if features["category"] == "participle" and features["voice"] == "active"
    ]
    assert set(expected) <= set(forms)


@pytest.mark.parametrize(
    ("root", "form", "vowels", "expected"),
    [
        ("وقع", "II", "au", "موقعة"),
        ("قرر", "II", "au", "مقررة"),
        ("عقد", "I", "ai", "معقودة"),
        ("دعو", "I", "au", "مدعوة"),
        ("بني", "I", "ai", "مبنية"),
        ("بيع", "I", "ai", "مبيعة"),
        ("جري", "IV", "au", "مجراة"),
        ("ضيف", "X", "au", "مستضافة"),
        ("ءسس", "II", "au", "مؤسسة"),
    ],
)
def test_the_passive_participle(root: str, form: str, vowels: str, expected: str) -> None:
    """The feminine of the passive participle, as in «الاتفاقيات الموقعة»."""
    rows = inflect("verb", entry(root, form, vowels))
    assert expected in {
        word for word, features in rows if (features["category"], features.get("voice")) == ("participle", "passive")
    }


@pytest.mark.parametrize(
    ("root", "form", "expected"),
    [
        ("وقع", "II", "توقيع"), ("ءكد", "II", "تأكيد"), ("وصي", "II", "توصية"), ("هنء", "II", "تهنئة"), ("شرك", "III", "مشاركة"),
        ("لقي", "III", "ملاقاة"), ("عرب", "IV", "إعراب"), ("شور", "IV", "إشارة"), ("جري", "IV", "إجراء"), ("وفد", "IV", "إيفاد"),
        ("حدي", "V", "تحدي"), ("ءسس", "V", "تأسس"), ("عون", "VI", "تعاون"), ("سءل", "VI", "تساؤل"), ("خفض", "VII", "انخفاض"),
        ("جمع", "VIII", "اجتماع"), ("وصل", "VIII", "اتصال"), ("خير", "VIII", "اختيار"), ("زيد", "VIII", "ازدياد"),
        ("لقي", "VIII", "التقاء"), ("قبل", "X", "استقبال"), ("ضيف", "X", "استضافة"), ("ورد", "X", "استيراد"), ("ترجم", "QI", "ترجمة"),
        ("دهور", "QII", "تدهور"),
    ],
)  # fmt: skip
def test_the_regular_verbal_noun(root: str, form: str, expected: str) -> None:
    """Derived forms have one regular verbal noun each."""
    words = [word for word, features in inflect("verb", entry(root, form, "au")) if features["category"] == "masdar"]
    assert words[0] == expected


def test_the_hamza_of_seeing_is_lost_in_the_present() -> None:
    """رأى, but يرى and يروا."""
    rows = list(inflect("verb", {**entry("رءي", "I", "aa"), "elided": True, "masdar": ["رؤية"]}))
    assert [cell(rows, column) for column in COLUMNS[:9]] == [
        "رأى", "رأت", "رأيا", "رأوا", "يرى", "يريان", "يرون", "يريا", "يروا",
    ]  # fmt: skip


def test_both_spellings_of_the_plural_after_hamza() -> None:
    """News writes بدؤوا and بدأوا."""
    forms = {word for word, _ in inflect("verb", entry("بدء", "I", "aa"))}
    assert {"بدؤوا", "بدأوا", "يبدؤون", "يبدأون"} <= forms


def test_forms_before_an_attached_pronoun_are_marked() -> None:
    """التقاها is التقا and ها; وقعوها is وقعو and ها."""
    rows = list(inflect("verb", entry("لقي", "VIII", "au")))
    assert ("التقا", "yes") in {(word, features.get("bound")) for word, features in rows}
    assert ("التقو", "yes") in {(word, features.get("bound")) for word, features in rows}


def test_an_intransitive_verb_has_no_passive() -> None:
    """``passive = false`` leaves out passive forms and participles."""
    rows = inflect("verb", {**entry("عقد", "VII", "au"), "passive": False})
    assert {features.get("voice", "active") for _, features in rows} == {"active"}


def test_omitted_forms_are_left_out() -> None:
    """A form that is nearly always another word is named in ``omit``."""
    forms = {word for word, features in inflect("verb", {**entry("بين", "II", "au"), "omit": ["بين"]})}
    assert "بين" not in forms
    assert "يبين" in forms


def test_a_strong_middle_radical_stays() -> None:
    """استحوذ does not become استحاذ."""
    assert verb_stems(Root("حوذ", "X", strong=True)).past.open == "iستaحوaذ"


@pytest.mark.parametrize("category", ["verb", "participle", "masdar"])
def test_every_form_of_a_verb_says_what_it_is(category: str) -> None:
    """One entry gives finite forms, participles and verbal nouns, each with a number."""
    rows = [features for _, features in inflect("verb", entry("وقع", "II", "au")) if features["category"] == category]
    assert rows
    assert all(features["number"] in ("singular", "dual", "plural") for features in rows)

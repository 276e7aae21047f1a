"""Who speaks where the words beside the verb name nobody: descriptions, guests, counterparts, authors of documents, a woman after a man."""

from __future__ import annotations

import pytest

from caspian_relations import parse


def speakers(text: str) -> list[str | None]:
    """The speaker of each statement: the first Arabic name of whoever nobody listed, else the id; None for nobody."""
    article = parse(text)
    out = []
    for statement in article.statements:
        entity = article.entity(statement.speaker) if statement.speaker is not None else None
        unlisted = entity is not None and getattr(entity, "known", True) is False
        out.append(entity.names["ar"][0] if entity is not None and unlisted else statement.speaker)
    return out


MEANT = {
    "the diplomat of that state": (
        "قال المتحدث باسم وزارة الخارجية الماليزية رحيم داتو إن المحادثات مفيدة. وصرح الدبلوماسي الماليزي بأن بلاده راضية.",
        ["رحيم داتو", "رحيم داتو"],
    ),
    "who was named sentences ago, and is the only one of that state": (
        "التقت وزيرة الزراعة النيوزيلندية كارلا ويتمور المزارعين. وقال رئيس الغرفة سليم البدوي إن الموسم جيد. وأكدت المسؤولة النيوزيلندية أن الأسعار مستقرة.",
        ["سليم البدوي", "كارلا ويتمور"],
    ),
    "an official of another state is nobody who spoke": (
        "قال وزير الطاقة النرويجي لارس هانسن إن الإنتاج مستقر. وأضاف المسؤول السويدي أن الطلب يتراجع.",
        ["لارس هانسن", None],
    ),
    "the guest is not the host": (
        "مسقط - استقبل السلطان هيثم بن طارق المدير العام للشركة جوليان فيشر. وأشار الضيف إلى أن الشركة توسع أعمالها.",
        ["جوليان فيشر"],
    ),
    "both of them": (
        "التقى وزير النقل الكيني موسى كيبروتو وزير النقل الغاني كوامي أسانتي. وأثنى كلاهما على المشروع.",
        ["موسى كيبروتو", "كوامي أسانتي"],
    ),
    "the spokesman of the presidency is the one of the state": (
        "قال المتحدث باسم الحكومة الكينية إسحاق موانغي إن الزيارة قائمة. وتابع الناطق باسم الرئاسة الكينية: «لا تغيير في الموعد».",
        ["إسحاق موانغي", "إسحاق موانغي"],
    ),
    "a verb in the feminine goes on with the woman": (
        "قالت وزيرة البيئة ليلى بنسعيد إن السد جاهز. وأكد المدير كمال الراضي أن المياه تكفي. وأضافت أن العمل مستمر.",
        ["ليلى بنسعيد", "كمال الراضي", "ليلى بنسعيد"],
    ),
    "his excellency is no woman": (
        "ونوهت الوزيرة مريم الكواري بالنتائج. وأعرب سعادة السفير خالد العبيدلي عن تقديره. وقال سعادته إن الوفد سيعود.",
        ["مريم الكواري", "خالد العبيدلي", "خالد العبيدلي"],
    ),
    "the author behind a participle": (
        "وذكر بيان صادر عن هيئة الموانئ الكينية أن الشحن زاد.",
        ["هيئة الموانئ الكينية"],
    ),
    "the author behind a relative verb": (
        "وجاء في تقرير نشرته هيئة الموانئ الكينية أن الشحن زاد.",
        ["هيئة الموانئ الكينية"],
    ),
    "a field between the title and the name": (
        "«هذا المشروع مهم»، يقول الخبير في شؤون الاتصالات تيودور شنايدر.",
        ["تيودور شنايدر"],
    ),
    "an institute and a comma between the title and the name": (
        "وقالت الباحثة في مركز الدراسات البحرية، الدكتورة نيكول برونر، إن الميناء صغير.",
        ["نيكول برونر"],
    ),
    "where he was speaking is another clause": (
        "وذكر الوزير سليم البدوي، الذي كان يتحدث للصحفيين، أن المفاوضات متواصلة.",
        ["سليم البدوي"],
    ),
    "a chief economist": (
        "وقال كبير الاقتصاديين في بنك الشمال يوهان فينتر إن النمو قوي.",
        ["يوهان فينتر"],
    ),
    "Brussels is the union": ("ونفت بروكسل أن تكون الحزمة كبيرة.", ["organization:eu"]),
    "a company whose name stands in quotation marks, and its nationality": (
        'وقالت شركة "نورد أويل" النرويجية إن الإنتاج زاد.',
        ["نورد أويل"],
    ),
    "a site by its name": (
        'ونقل موقع "بورت نيوز" عن مدير الميناء أن الشحن زاد.',
        ["بورت نيوز", None],
    ),
}


@pytest.mark.parametrize(("text", "expected"), MEANT.values(), ids=MEANT.keys())
def test_who_is_meant(text: str, expected: list[str | None]) -> None:
    """By agreement in gender and state, or nobody."""
    assert speakers(text) == expected


HEADLINES = {
    "a label before the speaker": ("عاجل | الكرملين: بوتين سيبحث ملف الغاز\nموسكو. قريبا.", ["organization:kremlin"]),
    "one expert is the one": (
        "خبير: الموسم جيد\nقال الخبير سليم البدوي إن الأمطار كافية.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "of two experts it may be any": (
        "خبير: الموسم جيد\nقال الخبير سليم البدوي إن الأمطار كافية. وقال الخبير كمال الراضي إن السدود امتلأت.",
        [None, "سليم البدوي", "كمال الراضي"],
    ),
    "what was said to a paper": (
        "خبير كيني لـ«الميناء»: الموسم جيد\nقال الخبير الكيني سليم البدوي إن الأمطار كافية.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "a visit is no speaker": ("ماكرون في نيروبي: نقلة نوعية\nنيروبي. قريبا.", []),
    "a presidency reveals": (
        "الرئاسة الكينية تكشف موعد الزيارة\nنيروبي. قريبا.",
        ["الرئاسة الكينية"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), HEADLINES.values(), ids=HEADLINES.keys())
def test_who_speaks_in_a_headline(text: str, expected: list[str | None]) -> None:
    """Before the colon, or before the verb."""
    assert speakers(text) == expected


TOLD = {
    "who gives a statement before the verb": (
        "وفي تصريح لوزير النقل الكيني موسى كيبروتو، أكد أن الموسم جيد.",
        ["موسى كيبروتو"],
    ),
    "said before": ("وسبق لوزير النقل الكيني موسى كيبروتو أن أعلن أن الموسم جيد.", ["موسى كيبروتو"]),
    "said so": ("«الموسم جيد»، هكذا قال وزير النقل الكيني موسى كيبروتو.", ["موسى كيبروتو"]),
    "a participle is no part of a name": (
        "وعقب السفير السويدي لارس هانسن قائلا إن الموسم جيد.",
        ["لارس هانسن"],
    ),
    "two ministers by name": ("وأكد الوزيران موسى كيبروتو وجون مباكي أن الموسم جيد.", ["موسى كيبروتو", "جون مباكي"]),
    "an agency attributes": (
        "ونسبت وكالة رويترز إلى الوزير موسى كيبروتو قوله إن الموسم جيد.",
        ["organization:reuters", "موسى كيبروتو"],
    ),
    "a document that a cue introduces": (
        "الموسم جيد، وفقا لما جاء في بيان هيئة الموانئ الكينية.",
        ["هيئة الموانئ الكينية"],
    ),
    "based on": ("الموسم جيد، استنادا إلى تقرير هيئة الموانئ الكينية.", ["هيئة الموانئ الكينية"]),
    "a minister is no surname of another": (
        "وذهب الخبير النفطي الكويتي كامل العنزي إلى أن المشروع مكلف.",
        ["كامل العنزي"],
    ),
    "the spokeswoman in its name": (
        "نفى البيت الأبيض ذلك. وشددت المتحدثة باسمه كارول ليفنت على أن الخيارات مفتوحة.",
        ["البيت الأبيض", "كارول ليفنت"],
    ),
    "a subject in the accusative before the verb": (
        "بيد أن مسؤولا كينيا كبيرا أبلغ وكالة رويترز بأن بلاده راضية.",
        [None],
    ),
    "a source is no person": (
        "ذكرت هيئة الموانئ الكينية أن الشحن زاد. وأعرب الوزير سليم البدوي عن ارتياحه. وذكر المصدر أن العمل مستمر.",
        ["هيئة الموانئ الكينية", "سليم البدوي", "هيئة الموانئ الكينية"],
    ),
    "a report after its authors": (
        "قالت هيئة الموانئ الكينية إن الشحن زاد. وأرجع التقرير ذلك إلى الطلب.",
        ["هيئة الموانئ الكينية", "هيئة الموانئ الكينية"],
    ),
    "the head of a body behind a bare preposition": (
        "وكان الرئيس التنفيذي لـ«نورد ترانسكو» إريك لايبه قد توقع نمو الشحن.",
        ["إريك لايبه"],
    ),
    "a network by its name": ('ونقلت شبكة "بورت فيو" عن مدير الميناء أن الشحن زاد.', ["بورت فيو", None]),
    "the head of a company that stands in quotation marks": (
        "وأوضح رئيس مجلس إدارة شركة «كازموناي غاز» سليم البدوي أن العمل مستمر.",
        ["سليم البدوي"],
    ),
    "a company's nature behind its name": (
        "وقال المدير العام لشركة «نوردو» الحكومية إريك لايبه إن العمل مستمر.",
        ["إريك لايبه"],
    ),
    "one man with two callings": (
        "ويقول الأكاديمي والدبلوماسي السابق غيلا شوبرت إن العمل مستمر.",
        ["غيلا شوبرت"],
    ),
    "a European official is the commissioner": (
        "وقع الاتفاق المفوض لشؤون الشراكات جوزف سوكولا. أما المسؤول الأوروبي فقال إن العمل مستمر.",
        ["جوزف سوكولا"],
    ),
    "praise for what was done": ("وغادر الوزير سليم البدوي، مشيدا بما تحقق في المصنع.", ["سليم البدوي"]),
    "who is spoken of goes on": (
        "أما رئيس الأرجنتين خافيير ميلي فغاب عن القمة، ونفى عبر منصة إكس أن تكون بلاده قد انسحبت.",
        ["person:javier-milei"],
    ),
    "a paper that had said it": (
        "نشرت صحيفة «الميناء» خبرا. وكانت الصحيفة قد نقلت عن مصدرين مطلعين قولهما إن العقد وقع.",
        ["الميناء", None],
    ),
    "who issued the figures, and when": (
        "زاد الشحن وفقا لبيانات صادرة اليوم الأربعاء عن هيئة الموانئ الكينية.",
        ["هيئة الموانئ الكينية"],
    ),
    "but he points out": (
        "ويستبعد الخبير سليم البدوي ذلك، لكنه يلفت إلى أن الشحن زاد.",
        ["سليم البدوي", "سليم البدوي"],
    ),
    "a port does not describe": (
        "وأكد المدير سليم البدوي أن العمل مستمر، ووصف ميناء مومباسا بأنه مهم.",
        ["سليم البدوي", "سليم البدوي"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD.keys())
def test_who_is_told_to_have_said_it(text: str, expected: list[str | None]) -> None:
    """Before the verb, behind a preposition, in a row."""
    assert speakers(text) == expected


def test_entries_of_a_live_page_have_speakers() -> None:
    """The time before an entry is no colon of a speaker."""
    text = "10:15 - وزير الخارجية المصري بدر عبد العاطي يصل إلى نيروبي\n10:40 - عبد العاطي: سنواصل الحوار مع الجميع\n"
    assert speakers(text) == ["person:badr-abdelatty"]

"""Of what time a figure is: «في عام 2024», «خلال النصف الأول من العام الجاري», «بحلول 2030», and not the day on which it was announced."""

from __future__ import annotations

from datetime import date

from caspian_relations.arabic.tokens import WORD, Form
from caspian_relations.model import Percentage, Precision
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.figures.clause import Around
from caspian_relations.reading.figures.signs import Marks

__all__ = ["ahead_of", "behind", "goes_on", "is_same", "is_then", "period", "span_of"]

_OPENING = 5
"""How many phrases into a sentence the clause of an amount may begin that has the date before it."""
_ACT = 4
"""How many phrases before a date the verb of signing or saying may stand whose time it is."""
_REACHES = frozenset({"size", "seen"})
"""Signs of verbs of saying that also tell how much: «سجل»."""
_TIMES = frozenset({"period", "year", "month", "quarter", "half", "season"})
"""Times of which another may be «نفسها»: «خلال الفترة ذاتها», «في العام نفسه»."""
_THAN = 4
"""How many phrases before a date «مما كانت عليه» may stand."""
_AGES = frozenset({Precision.DECADE, Precision.CENTURY})
_STANDARD = 6
"""How many tokens before a date of comparison the word that compares may stand: «مقارنة مع المستوى المسجل السنة الماضية»."""
_FAR = 8
"""How many tokens behind an amount its time may be told to be that of the amount before."""


def period(
    around: Around, words: Marks, forms: list[Form], compared: bool, taken: Phrase | None = None, daily: bool = False
) -> Phrase | None:
    """Return the date of the amount: the first behind it in its clause, else the nearest before it, else one that opens the sentence.

    A date of comparison («مقارنة بعام 2023», «على العام الذي سبقه») belongs to the earlier amount, which may be told (`compared`).
    `taken` is the date of the amount before; `daily`: the amount is a price, which a single day may have.
    """
    row, index = around.row, around.index
    lists = cues().words
    changed = aside = since = False
    for at in range(index if row[index].kind == "date" else index + 1, around.right):
        phrase = row[at]
        if phrase.kind == "stop":
            aside = False
        named = around.noun is not None and around.noun.at == phrase.start  # «… قيمة ما باعته كينيا في 2024»
        if phrase.kind == "verb" and at > index and at != around.behind and not named:
            before = row[at - 1]
            if phrase.lemma in lists["docking"] and not phrase.conj:
                continue  # «باخرة محملة بـ20 ألف طن رست الأسبوع الماضي»
            told = before.kind == "pronoun" and before.lemma not in lists["than_what"]
            if not told or words.has("comparison", before.start - 2, before.start):
                break  # «عقدا قيمته 600 مليون دولار وُقّع في سبتمبر», «مما كان عليه في …», «مقارنة بما كان عليه في …»
            aside = at > index + 2 and before.lemma in lists["relative"]  # «خلال المنتدى الذي اختتم أمس»
        if phrase.kind == "amount" and at > index and isinstance(phrase.value, Percentage):
            changed = True  # «…، أي أقل بنسبة 4% مما كانت عليه في الفترة المماثلة من العام الماضي»
        since = (since or (phrase.prep == "since" and phrase.kind != "date")) and phrase.kind != "stop"
        if (
            phrase.kind != "date"
            or aside
            or since  # «… منذ دخولها السوق قبل عامين»
            or (phrase.prep == "since" and not _begins(forms, phrase))
            or (changed and is_same(forms, phrase.start, phrase.end))
        ):
            continue
        if not _compares(words, row[index].end, phrase, _STANDARD if row[at - 1].kind != "stop" else 3):
            return phrase
    for at in range(index - 1, around.left - 1, -1):
        phrase = row[at]
        if phrase.kind == "date" and phrase is not taken and _is_told_of(row, at, index):
            return phrase
        if (
            phrase.kind == "date"
            and phrase is not taken
            and (compared or not _compares(words, phrase.start - 3, phrase))
            and (daily or not _is_day(phrase) or _lands_then(around, at))
            and not _is_of_another(row, at, index)
            and not _is_than(row, at, index)
            and ((phrase.prep != "since" and not _ever_since(forms, phrase)) or _begins(forms, phrase))
        ):
            return phrase
    left = around.left
    if (standard := _when_it(row, left)) is not None:
        return standard
    if (
        left >= 2
        and row[left - 1].kind == "stop"
        and row[left - 2].kind == "date"
        and not _is_day(row[left - 2])
        and (left == 2 or row[left - 3].kind in ("stop", "particle", "nisba", "participle"))
    ):
        return _before_than(row, left - 2) if _is_than(row, left - 2, index) else row[left - 2]
    return _opening(around)


def _is_told_of(row: list[Phrase], at: int, index: int) -> bool:
    """«مقارنة بأبريل 2023، الذي لم تتجاوز فيه الصادرات 54 مليونا»: a relative clause tells how much it was then."""
    behind = at + 1 + (row[at + 1].kind == "stop" and row[at + 1].lemma in ("،", ","))
    if behind + 1 >= index or row[behind].kind != "pronoun" or row[behind].lemma not in cues().words["relative"]:
        return False
    tells = row[behind + 1]
    if tells.kind == "verb" and not _REACHES.isdisjoint(cues().figures["signs"].get(tells.lemma, ())):
        return tells.features.get("gender") == "masculine"  # «مقارنة بعام 2023 الذي شهد عبور …»
    return any(phrase.kind == "pronoun" and phrase.prep == "in" and phrase.suffix for phrase in row[behind + 1 : index])


def _when_it(row: list[Phrase], left: int) -> Phrase | None:
    """«بزيادة 6% على 2023 حين لم تتعد مبيعاتها 259 مليونا», «مقارنة بالفترة نفسها من 2023، حين بلغت …»: the date right before «حين»."""
    at = left - 1
    if at < 1 or row[at].lemma not in cues().words["when_it"] or row[at].prep:
        return None  # «في حين» sets against
    at -= 1 + (row[at - 1].kind == "stop" and row[at - 1].lemma in ("،", ","))
    return row[at] if at >= 0 and row[at].kind == "date" else None


def _lands_then(around: Around, at: int) -> bool:
    """«وصلت إلى الميناء أمس سفينة محملة بـ20 ألف طن»: the day of the clause whose verb tells of the arrival of what is moved."""
    row, noun, lists = around.row, around.noun, cues().words
    if noun is None or noun.kind != "cargo":
        return False
    between = row[at + 1 : around.index]
    if any(phrase.kind in ("stop", "particle", "conjunction") for phrase in between):
        return False
    if any(phrase.kind == "verb" and phrase.lemma not in lists["carries"] for phrase in between):
        return False  # «وصل أمس وفد شركة تنقل …»
    verb = next((phrase for phrase in reversed(row[max(at - _ACT, 0) : at]) if phrase.kind == "verb"), None)
    return verb is not None and verb.lemma in lists["docking"] and verb.features.get("tense") == "past"


def _is_than(row: list[Phrase], at: int, index: int) -> bool:
    """«أعلى بنسبة 3% مما كانت عليه قبل عام، وبلغت …», «… منها قبل عام، وبلغت …»: a date of what is compared, a comma before the amount."""
    if all(phrase.kind != "stop" for phrase in row[at + 1 : index]):
        return False
    near = row[max(at - _THAN, 0) : at]
    last = max((k for k, phrase in enumerate(near) if phrase.kind == "stop"), default=-1)
    near = near[last + 1 :]
    if any(phrase.kind == "pronoun" and phrase.lemma in cues().words["than_what"] for phrase in near):
        return True
    if row[at].prep == "from" and any(isinstance(phrase.value, Percentage) for phrase in near):
        return True  # «أقل بنسبة 5% في 2024 من العام السابق، إذ بلغت …»
    rate, pronoun = (near[-2], near[-1]) if len(near) > 1 else (row[at], row[at])
    return rate.kind == "amount" and pronoun.kind == "pronoun" and pronoun.prep == "from" and bool(pronoun.suffix)


def _before_than(row: list[Phrase], at: int) -> Phrase | None:
    """«كانت في مايو أعلى بنسبة 3% مما كانت عليه قبل عام»: the date of what is, before that of what it is compared with."""
    for phrase in reversed(row[max(at - _FAR, 0) : at]):
        if phrase.kind == "stop":
            return None
        if phrase.kind == "date" and not _is_day(phrase) and phrase.prep != "since":
            return phrase
    return None


def _is_of_another(row: list[Phrase], at: int, index: int) -> bool:
    """«الدورة، التي عقدت في يونيو، …», «سيبدأ الضخ نهاية الشهر وبواقع …»: when something else took place, or begins."""
    lists = cues().words
    if any(phrase.kind == "verb" and phrase.lemma in lists["sets_in"] for phrase in row[max(at - 2, 0) : at]):
        return True
    if _is_of_the_act(row, at, index) or any(
        phrase.conj == "ف" and phrase.kind != "verb" for phrase in row[at + 1 : index]
    ):
        return True  # «توقفت عام 2016 …، فالهند تستورد اليوم …»
    if all(phrase.kind != "stop" for phrase in row[at:index]):
        return False
    for phrase in reversed(row[max(at - _FAR, 0) : at]):
        if phrase.kind == "stop":
            return False
        if phrase.kind == "pronoun" and phrase.lemma in lists["relative"]:
            return True
    return False


def _is_of_the_act(row: list[Phrase], at: int, index: int) -> bool:
    """«وقعت أواخر نوفمبر عقدا بقيمة …», «أعلنت في يناير إنجاز المشروع بكلفة …»: when it was signed or said."""
    signs = cues().figures["signs"]
    if any(
        phrase.kind in ("particle", "conjunction")
        or (phrase.kind == "verb" and "label" not in signs.get(phrase.lemma, ()))
        for phrase in row[at:index]
    ):
        return False
    verb = next((phrase for phrase in reversed(row[max(at - _ACT, 0) : at]) if phrase.kind == "verb"), None)
    if verb is None:
        return False
    signed = verb.lemma in cues().words["sign"] and any(phrase.kind == "document" for phrase in row[at:index])
    told = "speech" in verb.features and verb.lemma not in cues().figures["verbs"]
    return signed or (told and _REACHES.isdisjoint(signs.get(verb.lemma, ())))


def _ever_since(forms: list[Form], phrase: Phrase) -> bool:
    """«منذ تشغيله في 2018»: only since when."""
    table = cues().prepositions
    return any(table.get(form.text) == "since" for form in forms[max(phrase.start - 3, 0) : phrase.start])


def _opening(around: Around) -> Phrase | None:
    """«وفي 2025، من المنتظر أن ترتفع الكميات إلى …»: the date that opens the sentence, and no verb between."""
    row = around.row
    first, comma = (row[0], row[1]) if len(row) > 1 else (row[0], row[0])
    opens = first.kind == "date" and comma.kind == "stop" and comma.lemma in ("،", ",") and not _is_day(first)
    near = around.left <= _OPENING and all(phrase.kind not in ("verb", "amount") for phrase in row[: around.left])
    return first if opens and near and first.prep != "since" else None


def _begins(forms: list[Form], phrase: Phrase) -> bool:
    """«منذ بداية العام»: the year so far, where «منذ عام 2019» and «منذ مطلع التسعينيات» only say since when."""
    if phrase.value.precision in _AGES:
        return False
    return any(r.features.get("type") == "position" for r in forms[phrase.start].readings)


def is_same(forms: list[Form], start: int, end: int) -> bool:
    """Whether tokens ``[start, end)`` say «الفترة نفسها», «نفس الفترة»: the months of a date before."""
    return any(
        (
            "relative" in forms[at].categories
            and any(r.category == "relative" and r.features.get("type") == "same" for r in forms[at].readings)
        )
        or any(r.category == "dateframe" and r.value == "same" for r in forms[at].readings)
        for at in range(start, end)
    )


def goes_on(around: Around, forms: list[Form]) -> bool:
    """Whether an amount is of «الفترة نفسها» without another year: of the time of the figure before."""
    row, index = around.row, around.index
    end = row[around.right].start if around.right < len(row) else len(forms)
    for at in range(row[around.left].start, min(end, row[index].end + _FAR)):
        form = forms[at]
        if "datepart" in form.categories and any(
            r.category == "datepart" and r.value in _TIMES and r.article for r in form.readings
        ):
            return is_same(forms, max(at - 1, 0), min(at + 2, len(forms)))
    return False


def is_then(around: Around, forms: list[Form]) -> bool:
    """Whether an amount is of «الفترة», «هذه الفترة», «الفترة المذكورة», of which nothing more is told: of the time told of before."""
    row, index = around.row, around.index
    end = row[around.right].start if around.right < len(row) else len(forms)
    for at in range(row[around.left].start + 1, min(end, row[index].end + _FAR)):
        form = forms[at]
        if "datepart" not in form.categories or not any(
            r.category == "datepart" and r.value == "period" and r.article for r in form.readings
        ):
            continue
        lists, after = cues().words, forms[at + 1] if at + 1 < len(forms) else None
        led = at - (forms[at - 1].text in lists["this"])
        during = led > 0 and cues().prepositions.get(forms[led - 1].text) in ("during", "in")
        return during and (after is None or after.kind != WORD or after.text in lists["mentioned"])
    return False


def span_of(row: list[Phrase]) -> Phrase | None:
    """The one time of a sentence that is longer than a day, for «خلال الفترة» in the next one."""
    spans = [phrase for phrase in row if phrase.kind == "date" and not _is_day(phrase) and phrase.prep != "since"]
    return spans[0] if len(spans) == 1 else None


def _compares(words: Marks, floor: int, phrase: Phrase, reach: int = 3) -> bool:
    return phrase.prep in ("about", "on") or words.has("comparison", max(floor, phrase.start - reach), phrase.start)


def _is_day(phrase: Phrase) -> bool:
    return phrase.value.precision is Precision.DAY and not phrase.value.is_interval


def behind(phrase: Phrase, published: date | None) -> bool:
    """Whether the whole of a period lies before the day of publication: no aim is of that time."""
    end = phrase.value.end
    return published is not None and end is not None and end < published


def ahead_of(phrase: Phrase, published: date | None) -> bool:
    """Whether the whole of a period lies after the day of publication."""
    start = phrase.value.start
    return published is not None and start is not None and start > published

"""Dates that are counted from the day of publication: «قبل ثلاث سنوات», «بعد غد»."""

from __future__ import annotations

from caspian_relations.arabic.dates_lists import Read
from caspian_relations.arabic.dates_named import NamedDays
from caspian_relations.arabic.dates_partial import Shift, Step
from caspian_relations.arabic.dates_words import Words
from caspian_relations.arabic.number_words import item_of
from caspian_relations.arabic.numerals import Numerals
from caspian_relations.arabic.tokens import NUMBER, WORD

__all__ = ["CountedDates"]

_LONGEST = 999


class CountedDates:
    """Reads dates of one text that are counted from another day."""

    __slots__ = ("forms", "named", "words")

    def __init__(self, words: Words, named: NamedDays) -> None:
        self.words = words
        self.forms = words.forms
        self.named = named

    def at(self, i: int) -> Read | None:
        """``("قبل" | "بعد") (["نحو"] [number] unit | "أمس" | "غد")``, unless it is counted from something else («قبل يومين من القمة»)."""
        words = self.words
        sign = -1 if words.frame(i, "before") else 1 if words.frame(i, "after") else 0
        if not sign:
            return None
        j = i + 1
        k = j + (words.unit(j, "day") is not None)
        for reading in self.forms[k].readings if k < len(self.forms) else ():
            if (
                reading.category == "relative"
                and reading.features.get("type") == "day"
                and int(reading.value) == sign
                and not reading.skip
            ):
                return self.named.and_weekday(k + 1, Shift(Step("day", 2 * sign)))
        j += words.frame(j, "about")
        counted = self._quantity(j)
        if counted is None:
            return None
        end, count, unit = counted
        behind = end + words.frame(end, "only")
        if words.frame(behind, "upon") and not words.frame(behind + 1, "now"):
            return None  # «بعد ثلاثة أسابيع فقط من توليه منصبه»
        if words.frame(end, "upon"):
            end += 2
        return end, Shift(Step(unit, sign * count, later=sign > 0))

    def _quantity(self, j: int) -> tuple[int, int, str] | None:
        """``number unit | dual | singular``: the token after it, how many, of which unit."""
        words = self.words
        if j >= len(self.forms):
            return None
        form = self.forms[j]
        if "datepart" in form.categories:
            for unit in ("day", "week", "month", "year"):
                dual = words.unit(j, unit, "dual")
                if (
                    dual is not None
                    and not dual.skip
                    and not dual.article
                    and dual.features.get("state") != "construct"
                ):
                    return j + 1, 2, unit
                one = words.unit(j, unit)
                if one is not None and not one.skip and not one.article:
                    if (
                        words.year(j + 1) is not None
                        or words.month(j + 1) is not None
                        or words.reading(j + 1, "weekday") is not None
                    ):
                        return None
                    single = item_of(self.forms[j + 1]) if j + 1 < len(self.forms) else None
                    if single is not None and single.value == 1 and not single.skip:
                        return j + 2, 1, unit
                    return (j + 1, 1, unit) if self._unmodified(j + 1) else None
            return None
        if form.kind != NUMBER and "number" not in form.categories:
            return None
        number = Numerals(self.words.tokens).at(j)
        if (
            number is None
            or number.to is not None
            or number.value != int(number.value)
            or not 1 <= number.value <= _LONGEST
        ):
            return None
        for unit in ("day", "week", "month", "year"):
            for many in ("plural", "singular"):
                reading = words.unit(number.end, unit, many)
                if reading is not None and not reading.skip and not reading.article:
                    return number.end + 1, int(number.value), unit
        return None

    def _unmodified(self, j: int) -> bool:
        """Whether nothing behind a single unit makes another thing of it («قبل يوم القيامة», «بعد عام حافل»)."""
        if j >= len(self.forms) or self.forms[j].kind != WORD:
            return True
        return bool(
            self.forms[j].categories & {"preposition", "verb", "particle", "conjunction", "dateframe"}
        ) or self.forms[j].text.startswith("و")

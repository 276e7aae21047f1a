"""Build ``reference/built/reading.txt`` from the cue files in ``reference/data/reading/``: words folded, one JSON document.

python scripts/build_reading.py            write the built file
python scripts/build_reading.py --check    exit 1 if the built file is stale
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from typing import Any

from built import put
from caspian_relations.arabic.letters import fold
from caspian_relations.reference.columns import format_columns
from caspian_relations.reference.files import BUILT, DATA

SOURCE = DATA / "reading"


def load(name: str) -> dict[str, Any]:
    """Read one source file."""
    return tomllib.loads((SOURCE / f"{name}.toml").read_text(encoding="utf-8"))


def offices() -> dict[str, Any]:
    """Compound titles, how specific each office is, and the words that tie a title to its body."""
    data = load("offices")
    return {
        "offices": {
            slug: {fold(words): whole for words, whole in table.items()} for slug, table in data["compound"].items()
        },
        "office_rank": {slug: rank for rank, slug in enumerate(data["rank"], 1)},
        "office_links": [fold(word) for word in data["links"]],
        "ministry": data["ministry"],
        "styles": {fold(form): style["offices"] for style in data["style"] for form in style["forms"]},
    }


def prepositions() -> dict[str, str]:
    """Words of complex prepositions and their roles."""
    table: dict[str, str] = {}
    for role, words in load("prepositions")["preposition"].items():
        for word in words:
            table[fold(word)] = role
    return table


def frames() -> dict[str, list[dict[str, Any]]]:
    """Frames of verbs and nouns by lemma, without their examples."""
    out: dict[str, list[dict[str, Any]]] = {}
    for path in sorted((SOURCE / "frames").glob("*.toml")):
        for frame in tomllib.loads(path.read_text(encoding="utf-8"))["frame"]:
            lemmas = frame.pop("lemmas")
            frame = {key: value for key, value in frame.items() if key not in ("examples", "counterexamples")}
            for lemma in lemmas:
                out.setdefault(lemma, []).append(frame)
    return out


def occasions() -> dict[str, dict[str, Any]]:
    """What each event noun makes."""
    out = {}
    for entry in load("occasions")["occasion"]:
        for lemma in entry.pop("lemmas"):
            out[lemma] = {key: value for key, value in entry.items() if key != "examples"}
    return out


def series() -> list[dict[str, Any]]:
    """Rules that name editions of series."""
    return [{**rule, "words": [fold(word) for word in rule.get("words", [])]} for rule in load("series")["series"]]


def boilerplate() -> dict[str, str]:
    """Page debris and where it counts."""
    return {_phrase(words): cue for cue, group in load("boilerplate")["cue"].items() for words in group}


def headings() -> list[str]:
    """Headings of lists of other news."""
    return sorted({_phrase(words) for words in load("boilerplate")["heading"]["words"]})


def _phrase(words: str) -> str:
    return fold(" ".join(words.split()))


def figures() -> dict[str, dict[str, Any]]:
    """Tables by word: the kind that a noun or verb makes, and the signs that a word gives.

    A lemma is also entered folded, unless its shadda tells it from another (صدّر, to export, from صدر).
    """
    data = load("figures")
    kinds = {
        part: {form: kind for kind, lemmas in data[part].items() for lemma in lemmas for form in _written(lemma)}
        for part in ("noun", "verb")
    }
    signs: dict[str, set[str]] = {}
    for sign, lemmas in data["sign"].items():
        for form in (form for lemma in lemmas for form in _written(lemma)):
            signs.setdefault(form, set()).add(sign)
    return {
        "nouns": kinds["noun"],
        "verbs": kinds["verb"],
        "signs": {form: sorted(found) for form, found in signs.items()},
    }


def _written(lemma: str) -> tuple[str, ...]:
    return (lemma,) if "\u0651" in lemma else (lemma, fold(lemma))


_BETWEEN = (
    "by_occasion", "let_them", "of_what", "prayed_to", "asks", "he_who", "she_who", "these", "the_matter", "or",
    "upon", "sayings", "extent", "utterances", "based_on", "before_document", "thus", "preceded", "attributing",
    "a_source", "upon_it", "opinion", "off", "this", "this_one", "one_of", "several", "great_ones", "label_ends", "so_that", "out_of", "where_told",
    "the_same", "accusing", "label_talks", "he_himself", "myself", "his_part",
    "part_in", "media_again", "who_is", "meanwhile_is", "not_doing", "that_one", "label_times", "by_deed", "spoken_before", "own_words", "he_alone",
)  # fmt: skip


_LEMMAS = (
    "with_b",
    "concurs",
    "outright",
    "pledging",
    "closing",
    "addressing",
    "asking",
    "emerges",
    "tells_after",
    "leading",
    "pointing",
)
_SOURCE = ("as_for", "by_that", "bare", "of", "from", "from_him", "to_him", "in_his_words", "clause", "idioms")
_OWNERS = ("", "ه", "ها", "هم", "هما")
"""The pronouns of whoever has a view: «رأيه»."""


def statements() -> dict[str, Any]:
    """Reporting clauses: lemma -> what it needs, and sets of folded words, with the endings of the nouns for people."""
    data = load("statements")
    verbs = {
        lemma: {
            key: group[key]
            for key in ("needs", "explicit", "source", "objects", "near", "of", "done_to", "resumed")
            if key in group
        }
        for group in data["verb"]
        for lemma in group["lemmas"]
    }
    for group in verbs.values():
        for key in ("objects", "of", "done_to"):
            if key in group:
                group[key] = [fold(word) for word in group[key]]
    people = set()
    for stem in map(fold, data["speakers"]["people"]):
        for ending in ("", "ه", "ون", "ين", "ان", "ات", "و"):
            people |= {stem + ending, f"ال{stem}{ending}"}
    for words in map(fold, data["speakers"]["forms"]):
        people |= {words} if words.startswith("ال") else {words, f"ال{words}"}
    sets = {
        "people": people,
        **{
            name: map(fold, data["speakers"][name])
            for name in (
                "ministries",
                "reports",
                "letters",
                "papers",
                "data",
                "last",
                "described",
                "telling_more",
                "epithets",
                "guests",
                "both_of_them",
                "latter",
            )
        },
        "purposes": map(fold, data["invitation"]["purposes"]),
        "invitations": data["invitation"]["verbs"],
        "masdars": list(data["masdar"]["manner"]),
        "impersonal": data["impersonal"]["lemmas"],
        "clear": data["impersonal"]["clear"],
        "first_form": data["impersonal"]["first_form"],
        "real": map(fold, data["irrealis"]["real"]),
        "afterwards": map(fold, data["irrealis"]["afterwards"]),
        "mouth": map(fold, data["source"]["mouth"]),
        "replies": data["source"]["replies"],
        "attention": map(fold, data["impersonal"]["attention"]),
        "topic": map(fold, data["speakers"]["topic"]),
        "addressed": map(fold, data["speakers"]["addressed"]),
        "plain": data["speakers"]["plain"],
        "frames": map(fold, data["between"]["frames"]),
        "roles": data["speakers"]["roles"],
        "single_offices": data["speakers"]["single_offices"],
        "each": map(fold, data["speakers"]["each"]),
        "continuing": data["between"]["continuing"],
        "also": map(fold, data["between"]["also"]),
        "institutions": map(fold, data["speakers"]["institutions"]),
        "without": map(fold, data["between"]["without"]),
        "contained": data["source"]["contained"],
        "irrealis": map(fold, data["irrealis"]["words"]),
        **{
            name: map(fold, data["between"][name])
            for name in (
                "adverbs",
                "anonymous",
                "meanwhile",
                "saying",
                "spoken_at",
                "spoken_in",
                "therein",
                "coordinators",
                "beside",
                "past",
            )
        },
        **{name: map(fold, data["source"][name]) for name in _SOURCE},
        "source_verbs": data["source"]["verbs"],
        "shows": data["between"]["shows"],
        "what": map(fold, data["between"]["what"]),
        "spoken": data["between"]["spoken"],
        "of_it": data["between"]["of_it"],
        "of_another": data["between"]["of_another"],
        **{name: map(fold, data["between"][name]) for name in _BETWEEN},
        **{name: data["between"][name] for name in _LEMMAS},
    }
    groups = {name: sorted(group) for name, group in sets.items()}
    idioms = [words.split()[1] for words in groups["idioms"]]
    groups["view_nouns"] = sorted(map(fold, data["source"]["views"]))
    groups["views"] = [noun + ending for noun in groups["view_nouns"] for ending in _OWNERS]
    groups["attached_views"] = [joined + "ب" + view for view in groups["views"] for joined in ("", "و", "ف")]
    groups["view_ahead"] = [joined + fold(words) for words in data["source"]["view_ahead"] for joined in ("", "و", "ف")]
    sources = {*groups["bare"], *groups["of"], *groups["from"], *groups["in_his_words"], *idioms}
    groups["cues"] = sorted({*sources, *groups["views"], *groups["attached_views"]})
    return {
        "verbs": verbs,
        "speech": data["speech"],
        "masdar_manner": data["masdar"]["manner"],
        "opening_nouns": data["masdar"]["opening"],
        "relayed_manner": data["masdar"]["relayed"],
        **groups,
    }


def words() -> dict[str, list[str]]:
    """Named sets of words, and the states whose names are a he, which the writers know: «لبنان الذي أكد»."""
    groups: dict[str, list[str]] = {}
    for path in sorted((SOURCE / "words").glob("*.toml")):
        for name, group in tomllib.loads(path.read_text(encoding="utf-8"))["words"].items():
            if name in groups:
                raise ValueError(f"{path.name}: words.{name}: stands in another file, too")
            groups[name] = group
    genders = tomllib.loads((DATA / "writing" / "entities.toml").read_text(encoding="utf-8"))["gender"]
    groups["he_states"] = [f"state:{code}" for code in genders["masculine_states"]]
    return {name: sorted({fold(word) for word in group} | set(group)) for name, group in groups.items()}


def build() -> str:
    """Return the text of the built file."""
    document = {
        **offices(),
        "prepositions": prepositions(),
        "frames": {**frames(), "series": series()},
        "occasions": occasions(),
        "boilerplate": boilerplate(),
        "headings": headings(),
        "figures": figures(),
        "statements": statements(),
        "words": words(),
    }
    return format_columns([json.dumps(document, ensure_ascii=False, indent=0, sort_keys=True).split("\n")])


def main() -> int:
    """Write the built file, or with --check compare it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    return put(BUILT / "reading.txt", build(), check=args.check)


if __name__ == "__main__":
    sys.exit(main())

"""Look-ups: by id, code, acronym, name near or exact; who held what; editions; what loading costs and whether threads may do it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from caspian_relations import model
from caspian_relations.reference import Reference


@pytest.mark.parametrize("key", ["KZ", "KAZ", "398", "Q232", "state:KZ"])
def test_a_state_is_found_by_every_code(ref: Reference, key: str) -> None:
    """Alpha-2, alpha-3, numeric, Wikidata, id."""
    assert ref.states[key].id == "state:KZ"


def test_an_unknown_key_is_not_found(ref: Reference) -> None:
    """The error is a KeyError and says where was looked."""
    with pytest.raises(KeyError, match="'ZZ' is not among the states"):
        ref.states["ZZ"]
    assert "ZZ" not in ref.states
    assert ref.states.get("ZZ") is None


def test_catalogues_iterate_in_order(ref: Reference) -> None:
    """Every catalogue gives its ids in order and an entity for each."""
    for catalogue in (
        ref.states,
        ref.regions,
        ref.places,
        ref.persons,
        ref.organizations,
        ref.series,
        ref.corridors,
        ref.offices,
    ):
        ids = list(catalogue)
        assert ids == sorted(ids)
        assert len(ids) == len(catalogue) > 0
        assert [entity.id for entity in catalogue.values()] == ids


@pytest.mark.parametrize(
    ("query", "id", "form"),
    [
        ("كازخستان", "state:KZ", "spelling"), ("كازاخستلن", "state:KZ", "name"), ("قيرغيزستن", "state:KG", "name"),
        ("وأذربيجان", "state:AZ", "name"), ("للإمارات", "state:AE", "name"), ("Q227", "state:AZ", "code"), ("OTS", "organization:ots", "code"),
        ("TITR", "corridor:titr", "code"),
        ("Kazakhstan", "state:KZ", "name"), ("Ilham Aliyev", "person:ilham-aliyev", "name"),
        ("place:astana", "place:astana", "id"), ("الهام عليف", "person:ilham-aliyev", "spelling"),
        ("منظمة الدول التركيه", "organization:ots", "name"),
    ],
)  # fmt: skip
def test_find_forgives(ref: Reference, query: str, id: str, form: str) -> None:
    """The best answer, whatever the spelling."""
    best = ref.find(query)[0]
    assert (best.entity.id, best.form) == (id, form)
    assert 0 < best.score <= 1
    assert best.reason


def test_find_says_how_near_and_why(ref: Reference) -> None:
    """A letter that is missing costs score; the reason names the name that is near."""
    exact, near = ref.find("كازاخستان")[0], ref.find("كازاخستاان")[0]
    assert exact.score == 1.0 > near.score
    assert "كازاخستان" in near.reason


@pytest.mark.parametrize("query", ["", "   ", "!!", "ققققققققققق", "the quick brown fox"])
def test_find_gives_nothing_for_nothing(ref: Reference, query: str) -> None:
    """What is near to no name finds nothing."""
    assert ref.find(query) == []


def test_find_keeps_to_its_limit(ref: Reference) -> None:
    """Each entity once, at most so many."""
    found = ref.find("علييف", limit=3)
    assert 1 <= len(found) <= 3
    assert len({match.entity.id for match in found}) == len(found)


@pytest.mark.parametrize(
    ("title", "of", "on", "holder"),
    [
        ("president", "KZ", date(2018, 1, 1), "person:nursultan-nazarbayev"),
        ("president", "KZ", date(2024, 8, 9), "person:kassym-jomart-tokayev"),
        ("president", "AZ", date(2024, 8, 9), "person:ilham-aliyev"),
        ("foreign-minister", "RU", date(2024, 8, 9), "person:sergey-lavrov"),
        ("president", "TM", date(2022, 3, 1), "person:gurbanguly-berdimuhamedov"),
        ("president", "TM", date(2022, 4, 1), "person:serdar-berdimuhamedov"),
        ("secretary-general", "organization:un", date(2024, 8, 9), "person:antonio-guterres"),
    ],
)
def test_holders_on_a_day(ref: Reference, title: str, of: str, on: date, holder: str) -> None:
    """Offices have dates, so that «الرئيس الكازاخستاني» is somebody on a given day."""
    assert holder in [person.id for person in ref.holders(title, of, on=on)]


def test_no_president_sits_twice_at_once(ref: Reference) -> None:
    """Of the presidents of the region at most one is in office in the middle of each year."""
    for code in ("AZ", "KZ", "KG", "TJ", "TM", "UZ", "TR", "RU", "GE", "US", "CN"):
        for year in range(2016, 2026):
            holders = ref.holders("president", code, on=date(year, 6, 15))
            assert len(holders) == 1, (code, year, holders)


def test_offices_of_a_person(ref: Reference) -> None:
    """The earliest first; on a day, only those of that day."""
    offices = ref.offices("kassym-jomart-tokayev")
    starts = [office.since.start for office in offices if office.since is not None and office.since.start is not None]
    assert starts == sorted(starts)
    now = ref.offices("person:kassym-jomart-tokayev", on=date(2024, 8, 9))
    assert [(str(o.title), o.of) for o in now] == [("president", "state:KZ")]


def test_editions(ref: Reference) -> None:
    """The sixth consultative meeting is that of 9 August 2024 in Astana; COP29 was in Baku; what is unknown is None."""
    sixth = ref.edition("series:ca-consultative", 6)
    assert sixth is not None
    assert (sixth.place, sixth.start) == ("place:astana", date(2024, 8, 9))
    cop = ref.edition("cop", 29)
    assert cop is not None
    assert (cop.place, cop.state) == ("place:baku", "state:AZ")
    assert ref.edition("cop", 999) is None
    assert ref.edition("no-such-series", 1) is None


def test_what_is_from_memory_dates_nothing_to_the_day(ref: Reference) -> None:
    """An edition has the precision of a day only where a source confirms the day."""
    for series in ref.series.values():
        for edition in series.editions:
            if edition.precision is model.Precision.DAY:
                assert edition.confirmed, (series.id, edition)


def test_capitals_and_where_places_lie(ref: Reference) -> None:
    """From state to capital and back; seas lie in no state."""
    assert ref.capital_of("KZ").id == "place:astana"
    assert ref.state_of("place:aktau") == "state:KZ"
    assert ref.state_of("place:caspian-sea") is None
    assert ref.state_of("place:nowhere") is None


def test_seas_are_regions_and_places(ref: Reference) -> None:
    """A sea is a part of the world and a place of kind sea."""
    found = {entry.entity for entry in ref.names.get("بحر قزوين")}
    assert found >= {"region:caspian-sea", "place:caspian-sea"}
    assert ref.places["caspian-sea"].kind is model.PlaceKind.SEA


def test_all_corridors_of_the_closed_list_are_there(ref: Reference) -> None:
    """The ids that facts use, each with names."""
    ids = [
        "titr",
        "east-west",
        "instc",
        "rasht-astara",
        "zangezur",
        "btk",
        "btc",
        "sgc",
        "scp",
        "tanap",
        "tap",
        "tapi",
        "cku",
        "cpc",
        "trans-caspian-gas",
        "trans-caspian-fibre",
        "digital-silk-road",
        "caspian-green-energy",
        "black-sea-cable",
        "kars-nakhchivan",
        "caspian-black-sea",
        "trans-afghan",
        "tripp",
        "belt-and-road",
        "baku-supsa",
        "lapis-lazuli",
        "kazakhstan-turkmenistan-iran",
    ]
    assert [id for id in ids if id not in ref.corridors or not ref.corridors[id].names.ar] == []


def test_a_surname_alone_resolves_to_its_bearers(ref: Reference) -> None:
    """«علييف» is several people; «توكاييف» and «توقاييف» are one."""
    assert "person:ilham-aliyev" in {e.entity for e in ref.names.get("علييف") if e.form == "surname"}
    for spelling in ("توكاييف", "توكايف", "توقاييف"):
        assert {e.entity for e in ref.names.get(spelling)} == {"person:kassym-jomart-tokayev"}


def test_names_that_are_words_are_marked(ref: Reference) -> None:
    """The reader is told which names need something near them."""
    for name, need in [
        ("وام", "dateline"),
        ("قنا", "dateline"),
        ("شي", "title"),
        ("دار", "title"),
        ("مالي", "state-context"),
        ("كان", "state-context"),
    ]:
        marks = [entry.features for entry in ref.names.get(name)]
        assert any(m.get("ambiguous") == "word" and m.get("requires") == need for m in marks), name


def test_a_longer_name_says_which_states_it_names(ref: Reference) -> None:
    """A state inside a corridor's or a body's name counts as named."""
    [entry] = ref.names.get("خط سكة حديد الصين-قيرغيزستان-أوزبكستان")
    assert entry.features["states"] == "state:CN,state:KG,state:UZ"
    assert all("states" not in entry.features for entry in ref.names.get("منظمة الدول التركية"))


def test_the_table_is_closed_under_prefixes(ref: Reference) -> None:
    """Every prefix of whole tokens is a key, 0 where it is no name itself."""
    table = ref.names.table
    for text in table:
        if " " in text:
            assert text.rsplit(" ", 1)[0] in table
    assert all(ref.names.entries(group) for group in set(table.values()) - {0})
    assert ref.names.entries(0) == ()


def test_every_entry_names_an_entity(ref: Reference) -> None:
    """Nothing in the table points nowhere."""
    for group in set(ref.names.table.values()):
        for entry in ref.names.entries(group):
            assert entry.entity in ref


THREADS = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from caspian_relations import reference
sys.setswitchinterval(1e-6)
barrier = Barrier(16)

def look(_):
    barrier.wait()
    ref = reference.default()
    found = [ref.find(q)[0].entity.id for q in ("كازاخستاان", "علييف", "OTS")]
    held = [p.id for p in ref.holders("president", "KZ")]
    entries = [e for g in range(1, 400) for e in ref.names.entries(g)]
    return id(ref), found, held, len(entries), len(list(ref.places.values())), len(ref.names.table)

with ThreadPoolExecutor(16) as pool:
    results = list(pool.map(look, range(16)))
assert len({repr(r) for r in results}) == 1, results
print(results[0][1:])
"""

ALONE = (
    THREADS.replace("barrier = Barrier(16)", "barrier = Barrier(1)")
    .replace("range(16)", "range(1)")
    .replace("(16)", "(1)")
)


def _run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_sixteen_threads_in_a_cold_process_find_what_one_finds() -> None:
    """Loading is locked and published whole: no thread sees half a reference."""
    assert _run(THREADS) == _run(ALONE)


def test_nothing_is_loaded_at_import() -> None:
    """Importing the package reads no data and imports no reader of TOML."""
    code = "import sys, caspian_relations.reference as r; print('caspian_relations.reference.knowledge' in sys.modules, 'tomllib' in sys.modules)"
    assert _run(code).split() == ["False", "False"]

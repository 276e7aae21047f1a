"""The model is light: attrs and the standard library, nothing that takes long."""

import subprocess
import sys

HEAVY = ("cattrs", "babel", "dateutil", "orjson", "hypothesis", "rdflib", "networkx", "pyarrow")


def test_importing_the_model_brings_only_attrs() -> None:
    """None of the heavy packages is imported with it."""
    code = f"import sys, caspian_relations.model; print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

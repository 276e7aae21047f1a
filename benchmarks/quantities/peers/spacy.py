"""spaCy: an EntityRuler over the names of states that it is given, on its blank Arabic pipeline."""

import json
import sys
import time

sys.path.pop(0)

import spacy

question = json.load(sys.stdin)
nlp = spacy.blank("ar")
ruler = nlp.add_pipe("entity_ruler")
ruler.add_patterns([{"label": "STATE", "pattern": name, "id": code} for name, code in question["names"]])
texts = question["texts"]
found = [sorted({entity.ent_id_ for entity in nlp(text["text"]).ents}) for text in texts]
start = time.perf_counter()
for text in texts:
    nlp(text["text"])
print(json.dumps({"seconds": time.perf_counter() - start, "found": [{"states": states} for states in found]}))

"""Clauses: verbs, participles and verbal nouns tie phrases together."""

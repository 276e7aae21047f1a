"""Phrases: tokens and hits become the things that clauses are made of, and among them the noun phrases that name an event."""

"""Figures: measured facts, with who, when, how much more than before."""

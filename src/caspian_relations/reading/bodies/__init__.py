"""Bodies and sites: organisations, ministries, media and places that nobody listed, told by a noun and what names it."""

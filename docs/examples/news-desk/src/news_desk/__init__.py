"""A toy pipeline: news in, the diary of each state out, and a shelf that keeps the articles."""

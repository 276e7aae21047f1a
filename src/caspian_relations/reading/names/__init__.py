"""Names: which known name a hit is, and where the name of somebody unknown begins and ends."""

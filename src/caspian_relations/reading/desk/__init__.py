"""The desk: what every stage works with. The sheet with its words and phrases, the scan that fills it, cues, verbs, and what governs or joins a phrase."""

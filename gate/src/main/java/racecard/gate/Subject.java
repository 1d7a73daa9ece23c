package racecard.gate;

/** One implementation that the tools are to look at. */
record Subject(String id, Kind kind, String className) {}

package racecard.gate.run;

/** One implementation that the tools are to look at. */
public record Subject(String id, Kind kind, String className) {}

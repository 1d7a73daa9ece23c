package racecard.explorer.jdk;

/** Stands in for the interface of this name in jdk.internal.access, of which nobody here makes any use. */
public interface JavaUtilConcurrentFJPAccess {}

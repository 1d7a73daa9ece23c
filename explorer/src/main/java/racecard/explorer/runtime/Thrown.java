package racecard.explorer.runtime;

import java.util.List;
import racecard.explorer.lab.Call;

/** An exception that left a thread, and what the thread had done until then. */
public record Thrown(Throwable what, List<Call> calls) {}

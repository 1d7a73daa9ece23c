package racecard.explorer.runtime;

import java.util.List;
import racecard.explorer.lab.Call;

/**
 * What a thread leaves behind.
 *
 * @param result what it returned
 * @param owned places that it keeps for itself, each before what it holds
 * @param named names, each before the object that this history made for it
 * @param calls what it has done, in order
 */
public record Ended(Object result, List<Object> owned, List<Object> named, List<Call> calls) {
    /** How the last call of a thread begins that an exception has ended. */
    public static final String BY_EXCEPTION = "is ended by ";

    /** What a thread leaves behind that was not started. */
    public static final Ended UNBORN = new Ended(null, List.of(), List.of(), List.of());
}

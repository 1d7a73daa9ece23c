package racecard.models.history;

/**
 * A sequential specification in some state: what each call would answer if calls came one after another. Two that are
 * equal answer every sequence of calls alike; that is what lets a search recognise where it has been.
 *
 * @param <C> calls
 */
public interface Sequential<C> {
    /** The result of the call, as text; the state afterwards is the one after it. */
    String apply(C call);

    /** The same state, to go another way from. */
    Sequential<C> copy();
}

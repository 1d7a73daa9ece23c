package racecard.explorer.lab;

import java.util.List;

/**
 * What judges see of a complete execution: the calls that were made, and which was over before which began.
 *
 * <p>A call is over before another begins when both are of one thread and it came first, or when its last event happens
 * before the other's first one: by program order and synchronization, not by any clock. Between calls of different
 * threads of which one has no event nothing is said.
 */
public interface Execution {
    /** The calls of the constructor. */
    List<Call> before();

    /** The calls of the threads, a list a thread. */
    List<List<Call>> threads();

    /** The calls of {@link Harness#after}. */
    List<Call> after();

    /** Whether call {@code i} of thread {@code t} was over before call {@code j} of thread {@code u} began. */
    boolean precedes(int t, int i, int u, int j);
}

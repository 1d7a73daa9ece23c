package racecard.explorer.explore;

import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/**
 * A set of threads, each a function from the values it has read to its next step. The same history must always give the
 * same step.
 */
public interface Program {
    /** How many threads. */
    int threads();

    /** What thread {@code t} does first. */
    Step first(int t);

    /** What thread {@code t} does after the events that it has in the graph. Called once for each history. */
    Step after(Graph graph, int t);

    /** What a location holds before any thread writes it. */
    long initial(int location);
}

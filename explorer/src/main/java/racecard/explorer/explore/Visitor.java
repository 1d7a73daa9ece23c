package racecard.explorer.explore;

import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/**
 * Is shown executions as they are found. A graph shown is the explorer's own and changes afterwards. Each method
 * returns whether to go on.
 */
public interface Visitor {
    /** Every thread has ended. */
    boolean complete(Graph graph);

    /** Some threads wait, and nothing will ever change what they wait for. */
    boolean stuck(Graph graph);

    /** Thread {@code t} has thrown; the graph is what happened until then. */
    boolean failed(Graph graph, int t, Step failure);
}

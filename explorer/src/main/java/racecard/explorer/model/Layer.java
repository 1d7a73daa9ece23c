package racecard.explorer.model;

import racecard.explorer.graph.Graph;

/**
 * Keeps sets of events for every event of a graph. A set may depend on the event's own (po ∪ rf)-past alone: then it
 * never changes while the event lives.
 */
public interface Layer {
    /** How many sets it keeps for an event. */
    int sets();

    /**
     * Computes them for an event whose past has them already, that is the last of its thread, and whose rf is known if
     * it is a read.
     */
    void add(Graph graph, int event);
}

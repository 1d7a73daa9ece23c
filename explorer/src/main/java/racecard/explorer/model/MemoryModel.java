package racecard.explorer.model;

import racecard.explorer.graph.Graph;

/**
 * A memory model, as the explorer asks for it: may this event stand where it has been put? An explorer that never puts
 * in what is refused visits exactly the consistent executions, provided that
 *
 * <ul>
 *   <li>consistent executions have no cycle in po ∪ rf,
 *   <li>what is left of a consistent execution when the end of a (po ∪ rf)-path is cut off is consistent,
 *   <li>a consistent execution stays so when the next event of a thread is put in and reads the coherence-last write,
 *   or is coherence-last itself.
 * </ul>
 *
 * <p>Atomicity of read-modify-writes is the explorer's business and needs no thought here.
 */
public interface MemoryModel extends Layer {
    /** Its name on the command line. */
    String label();

    /**
     * Whether the graph is consistent, when without this event it was. The event is the last of its thread; a read has
     * its rf, a write its rank and no reader.
     */
    boolean admits(Graph graph, int event);

    /**
     * A rank below which this read may read nothing, whatever the rest looks like; -1 when nothing is known. The read
     * is the last event of its thread and has the initial value for its source.
     */
    default int floor(Graph graph, int read) {
        return Graph.INITIAL;
    }
}

package racecard.checker.cat;

import java.util.List;

/** A memory model, parsed from text. Immutable, independent of any program, and good for any number of threads. */
public interface CatModel {
    /** How much of the coherence order a model looks at. */
    enum Coherence {
        /** Nothing: enumerate no order. */
        NONE,
        /** Which write of each location is the last, and no more. */
        LAST,
        /** All of it. */
        ALL
    }

    /** What the text calls itself (the string at its beginning), or the name of its file. */
    String title();

    /** How much of co it looks at. */
    Coherence coherence();

    /**
     * Whether it implies {@code acyclic (po-loc | rf | co | fr)}: some check of it is acyclicity of a union of at least these. Then whoever enumerates co
     * may leave out what breaks this, and for each read the writes that come later in its own thread.
     */
    boolean coherent();

    /** Whether it implies {@code empty (rmw & (fre ; coe))}: no foreign write between the halves of an atomic operation. */
    boolean atomic();

    /**
     * Whether what it forbids of a part of rf and co it forbids of the whole: no check can begin to hold when rf or co grows. Then a choice half made may be given
     * up.
     */
    boolean monotone();

    /** Names of the flags that it may raise, in order of first appearance; {@link Judge#flags} speaks of them as bits. */
    List<String> flags();

    /** Names of its checks, in order. */
    List<String> checks();

    /**
     * A judge for these events: evaluates all that depends on neither rf nor co.
     *
     * @throws CatError if the model names a set or a relation that neither it nor the universe has
     */
    Judge over(Universe universe);
}

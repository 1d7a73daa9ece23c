package racecard.explorer.lab;

import java.util.List;

/**
 * A program to explore: made anew by its constructor, which is what happens before; then its threads run; then somebody
 * looks at what is left.
 */
public interface Harness {
    /** How many threads; the same whenever it is asked. */
    int threads();

    /**
     * Which threads do the same: for each thread the number of the first that is like it, itself if there is none.
     * Executions that differ by nothing but which of several like threads did what are counted once.
     */
    default int[] alike() {
        int[] alike = new int[threads()];
        for (int t = 0; t < alike.length; t++) {
            alike[t] = t;
        }
        return alike;
    }

    /** What witnesses call this thread. */
    default String name(int thread) {
        return "T" + thread;
    }

    /** All that this thread does, 0 and up. The result is made of immutable values of the JDK. */
    Object run(int thread);

    /** When all threads are done, with the memory that they left: null, or what was violated, in one line. */
    String after(List<Object> results);
}

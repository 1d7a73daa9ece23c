package racecard.models.taskwork;

/**
 * What a work's callback does besides being counted.
 *
 * @param kind what
 * @param other the label of the other work that it adds, or the event that it closes; 0 for none
 */
public record Behaviour(Kind kind, int other) {
    /** Kinds of callbacks. */
    public enum Kind {
        /** Frees itself. */
        FREE,
        /** Adds another work, then frees itself. */
        ADD,
        /** The first time adds another work and then itself again, which is what ABA takes; later frees itself. */
        REQUEUE,
        /** Closes a perf event, then frees itself: what fput does when the last file goes. */
        RELEASE,
        /** Closes the ring, then frees itself. */
        CLOSE_RING
    }

    /** Frees itself: what most works do. */
    public static final Behaviour FREE = new Behaviour(Kind.FREE, 0);
}

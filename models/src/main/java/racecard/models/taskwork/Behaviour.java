package racecard.models.taskwork;

/**
 * What a work's callback does besides being counted.
 *
 * @param kind what
 * @param other the label of the other work that it adds; 0 for none
 */
public record Behaviour(Kind kind, int other) {
    /** Kinds of callbacks. */
    public enum Kind {
        /** Frees itself. */
        FREE,
        /** Adds another work, then frees itself. */
        ADD,
        /** The first time adds another work and then itself again, which is what ABA takes; later frees itself. */
        REQUEUE
    }

    /** Frees itself: what most works do. */
    public static final Behaviour FREE = new Behaviour(Kind.FREE, 0);
}

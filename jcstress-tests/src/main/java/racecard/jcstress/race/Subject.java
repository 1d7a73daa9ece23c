package racecard.jcstress.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An implementation on trial. One instance serves all states where the implementation is stateless; {@link #fresh}
 * makes others.
 */
public record Subject(String id, Object implementation) {
    /** The system property that names the implementations of a fork. */
    public static final String PROPERTY = "racecard.subjects";

    private static final int STATES_IN_A_ROW = 64; // so that the processor can predict whose code comes next
    private static final List<Subject> ALL = fromProperty(System.getProperty(PROPERTY));
    private static final AtomicInteger TURN = new AtomicInteger();

    /** Whose turn it is. */
    public static Subject next() {
        if (ALL.isEmpty()) {
            throw new IllegalStateException("name what is on trial: -D" + PROPERTY + "=ID=CLASS,...");
        }
        int turn = Integer.divideUnsigned(TURN.getAndIncrement(), STATES_IN_A_ROW);
        return ALL.get(turn % ALL.size());
    }

    /**
     * By how many spins the first actor starts later than the second, or earlier when negative; each value from -32 to
     * 31 as often as any other.
     */
    public static int nextHandicap() {
        return (TURN.get() * 37 & 63) - 32;
    }

    /** Another instance of the implementation, for those that have a state. */
    public Object fresh() {
        return of(id, implementation.getClass().getName(), Object.class).implementation();
    }

    private static List<Subject> fromProperty(String property) {
        if (property == null) {
            return List.of();
        }
        List<Subject> subjects = new ArrayList<>();
        for (String entry : property.split(",", -1)) {
            int at = entry.indexOf('=');
            subjects.add(of(entry.substring(0, at), entry.substring(at + 1), Object.class));
        }
        return List.copyOf(subjects);
    }

    /**
     * Makes an instance. @throws IllegalArgumentException when the class cannot be found, made, or is none of this
     * protocol
     */
    public static Subject of(String id, String className, Class<?> api) {
        try {
            return new Subject(
                    id,
                    Class.forName(className)
                            .asSubclass(api)
                            .getDeclaredConstructor()
                            .newInstance());
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new IllegalArgumentException("subject " + id + ": " + className + " cannot be used: " + e, e);
        }
    }
}

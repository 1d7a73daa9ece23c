package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * What one model allows of one program.
 *
 * @param model what the model calls itself
 * @param states final states as text, {@code 0:r0=1; [x]=2;}, each with the number of its executions; all there are,
 *     unless {@code unknown} is present
 * @param faults what threads do that has no meaning and stops them,
 *     {@code P1, line 9: `READ_ONCE(*r0)` dereferences NULL}, each with the number of executions in which it happens;
 *     these have no final state and count among no others
 * @param positive executions whose final state has the proposition
 * @param negative the others
 * @param flags names of the flags that some execution raises, {@code data-race}, and last {@link #FAULT} if there are
 *     faults
 * @param bound which loop goes round more often than is looked at; then this is all within that bound
 * @param waiting where no execution comes to its end, the threads that may wait for ever, and for what:
 *     {@code P1, line 9: `spin_lock(l)` waits for a lock that is taken}
 * @param unknown why this is not all
 */
public record Answer(
        String model,
        NavigableMap<String, Long> states,
        NavigableMap<String, Long> faults,
        long positive,
        long negative,
        List<String> flags,
        Optional<String> bound,
        List<String> waiting,
        Optional<String> unknown) {
    /** The flag of an answer with faults. */
    public static final String FAULT = "fault";

    /** How often the proposition holds. */
    public enum Word {
        ALWAYS("Always"),
        SOMETIMES("Sometimes"),
        NEVER("Never");

        private final String label;

        Word(String label) {
            this.label = label;
        }

        /** As herd7 says it. */
        public String label() {
            return label;
        }
    }

    public Answer {
        states = Collections.unmodifiableNavigableMap(states);
        faults = Collections.unmodifiableNavigableMap(faults);
        waiting = List.copyOf(waiting);
        flags = Collections.unmodifiableList(new ArrayList<>(flags));
    }

    /**
     * How often the proposition holds; when nothing is known, and when nothing happens at all, as far as was looked.
     */
    public Word word() {
        if (positive == 0) {
            return Word.NEVER;
        }
        return negative == 0 ? Word.ALWAYS : Word.SOMETIMES;
    }

    /** Executions that the model allows, and that come to their end. */
    public long executions() {
        return positive + negative;
    }
}

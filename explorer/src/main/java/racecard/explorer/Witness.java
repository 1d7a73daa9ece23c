package racecard.explorer;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An execution that is wrong, step by step. Steps stand in an order in which they may be told: a thread's own in
 * program order, and a read after the write that it sees.
 *
 * @param what what is wrong, in one line: the broken invariant, the exception, who waits for ever for what
 * @param threads what each thread is called, by its number
 * @param steps what happens
 * @param missing which orders are missing, a line each; or that the interleaving alone did it
 */
public record Witness(String what, List<String> threads, List<Step> steps, List<String> missing) {
    private static final Pattern PLACE = Pattern.compile("[\\w$]+\\.\\w+:\\d+");

    /**
     * One line of one thread.
     *
     * @param thread its number
     * @param kind what the line tells
     * @param text what people read, without the place
     * @param place {@code file:line}, empty where there is none
     */
    public record Step(int thread, Kind kind, String text, String place) {}

    /** What a line tells. */
    public enum Kind {
        /** A call that was marked begins. */
        CALL,
        /** It returns. */
        RETURN,
        /** An access, a choice, or what the thread waits for or ends by. */
        EVENT,
        /** A remark about the event before: that it does not see what was written already. */
        REMARK
    }

    /**
     * What happens in it, a step a line, without places: the same as long as the same happens, whatever comments and
     * lines come and go in the source.
     */
    public String events() {
        StringBuilder events = new StringBuilder();
        for (Step step : steps) {
            events.append(step.thread)
                    .append(' ')
                    .append(step.kind)
                    .append(' ')
                    .append(step.text)
                    .append('\n');
        }
        return PLACE.matcher(events.append(what)).replaceAll("");
    }

    /**
     * The execution for people: a column a thread, then the missing orders, then what is wrong. Lines are as long as
     * they are.
     */
    public String text() {
        return WitnessText.of(this);
    }
}

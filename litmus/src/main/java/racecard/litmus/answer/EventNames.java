package racecard.litmus.answer;

import java.nio.file.Path;
import racecard.litmus.enumerate.Candidate;
import racecard.litmus.program.Event;
import racecard.litmus.program.LitmusTest;

/**
 * What the events of one execution are called: by letter in tables and drawings, by thread, statement and place in
 * sentences.
 */
final class EventNames {
    private static final int LETTERS = 26;

    private final Candidate execution;
    private final LitmusTest test;
    private final int initials;
    private final String file;

    EventNames(Candidate execution) {
        this.execution = execution;
        test = execution.test();
        initials = (int) execution.events().stream()
                .filter(Candidate.Happening::isInitial)
                .count();
        Path name = Path.of(test.file()).getFileName();
        file = name == null ? test.file() : name.toString();
    }

    /** {@code a}, {@code b}, …, {@code z}, {@code a1}, …; of an initial write {@code init}. */
    String letter(int e) {
        int number = e - initials;
        if (number < 0) {
            return "init";
        }
        String round = number < LETTERS ? "" : Integer.toString(number / LETTERS);
        return (char) ('a' + number % LETTERS) + round;
    }

    /** Line and statement: {@code 7  WRITE_ONCE(*x, 1)}. */
    String statement(int e) {
        Event event = event(e);
        return event.site().line() + "  " + event.site().text();
    }

    /** What it does: {@code writes x = 1}, {@code reads y = 0}, {@code orders}. */
    String effect(int e) {
        Event event = event(e);
        return switch (event.kind()) {
            case READ -> "reads " + location(e) + " = " + value(e);
            case WRITE -> "writes " + location(e) + " = " + value(e);
            case FENCE -> "barrier";
            case SRCU -> "grace period of " + location(e);
        };
    }

    /** What an event is in a sentence: {@code P0's store `WRITE_ONCE(*x, 1)` (SB.litmus:7)}. */
    String name(int e) {
        if (execution.events().get(e).isInitial()) {
            return "the initial value of " + location(e) + " (" + value(e) + ")";
        }
        Event event = event(e);
        return thread(e) + "'s " + noun(event) + " `" + event.site().text() + "` (" + file + ":"
                + event.site().line() + ")";
    }

    private static String noun(Event event) {
        boolean half = event.rmw() >= 0;
        return switch (event.kind()) {
            case READ -> half ? "read of" : "load";
            case WRITE -> half ? "write of" : "store";
            case FENCE -> "barrier";
            case SRCU -> "grace period";
        };
    }

    String thread(int e) {
        return test.threads().get(execution.events().get(e).thread()).name();
    }

    String location(int e) {
        return test.locations().get(event(e).location()).name();
    }

    String value(int e) {
        return test.print(
                event(e).value(), test.locations().get(event(e).location()).type());
    }

    private Event event(int e) {
        return execution.events().get(e).event();
    }
}

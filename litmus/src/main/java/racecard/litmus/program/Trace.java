package racecard.litmus.program;

import java.util.List;

/** What a thread does when its first reads return the values given to {@link ThreadCode#run}. */
public final class Trace {
    /** How far a run came. */
    public enum Ending {
        /**
         * The last event is a READ whose value was not given. Its kind and location are final; its tags, its half of a
         * read-modify-write and the fences that enclose it depend on the value that it will get. So of the events of
         * that one statement only the reads are sure to be there again in a longer run; all events of earlier
         * statements are.
         */
        WAITS,
        /** The thread came to its end. */
        ENDED,
        /**
         * The thread waits: spin_lock() found the lock taken. The read that found it is no event, for a lock that is
         * waited for has no execution in which it is taken; the thread has come as far as the events say. Such a run
         * has no final state, but what it did may be part of an execution in which another thread faults.
         */
        BLOCKED,
        /**
         * The thread would go round a loop more often than is looked at. What it did until then may be part of an
         * execution in which another faults.
         */
        CUT,
        /** The thread came no further because of a {@link Fault}; whatever it did before has happened. */
        FAULTED
    }

    private final Ending ending;
    private final List<Event> events;
    private final long[] registers;
    private final Fault fault;

    private Trace(Ending ending, List<Event> events, long[] registers, Fault fault) {
        this.ending = ending;
        this.events = List.copyOf(events);
        this.registers = registers;
        this.fault = fault;
    }

    /** A run that needs the value of its last event, a READ. */
    public static Trace waiting(List<Event> events) {
        return new Trace(Ending.WAITS, events, new long[0], null);
    }

    /**
     * A run to the end.
     *
     * @param registers the final values of {@link LitmusThread#registers()}, kept and not copied
     */
    public static Trace ended(List<Event> events, long[] registers) {
        return new Trace(Ending.ENDED, events, registers, null);
    }

    /**
     * A run that waits for something that another thread has.
     *
     * @param reason what for, and where
     */
    public static Trace blocked(List<Event> events, Fault reason) {
        return new Trace(Ending.BLOCKED, events, new long[0], reason);
    }

    /**
     * A run that goes round a loop too often.
     *
     * @param reason which loop
     */
    public static Trace cut(List<Event> events, Fault reason) {
        return new Trace(Ending.CUT, events, new long[0], reason);
    }

    /** A run that ends in a fault. */
    public static Trace faulted(List<Event> events, Fault fault) {
        return new Trace(Ending.FAULTED, events, new long[0], fault);
    }

    public Ending ending() {
        return ending;
    }

    public boolean ended() {
        return ending == Ending.ENDED;
    }

    /** The events in program order. */
    public List<Event> events() {
        return events;
    }

    /**
     * The final value of a register of a thread that ENDED; one that was never assigned holds its initial value, 0
     * unless the file says otherwise.
     *
     * @param index into {@link LitmusThread#registers()}
     */
    public long register(int index) {
        return registers[index];
    }

    /** Why the run goes on no further, when it is BLOCKED, CUT or FAULTED. */
    public Fault fault() {
        return fault;
    }

    /** The read that waits for its value, when {@link #ending()} is WAITS. */
    public Event pending() {
        return events.get(events.size() - 1);
    }
}

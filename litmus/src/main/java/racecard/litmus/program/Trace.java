package racecard.litmus.program;

import java.util.List;

/** What a thread does when its first reads return the values given to {@link ThreadCode#run}. */
public final class Trace {
    /** How far a run came. */
    public enum Ending {
        /**
         * The last event is a READ whose value was not given. Its kind and location are final; its tags, its half of a read-modify-write and
         * the fences that enclose it depend on the value that it will get. So of the events of that one statement only the reads are sure to
         * be there again in a longer run; all events of earlier statements are.
         */
        WAITS,
        /** The thread came to its end. */
        ENDED,
        /**
         * No execution has these values: spin_lock() found the lock taken (a lock that is waited for has no execution in which it is taken), or
         * a value that is no address was used as one. The candidate is to be dropped, as herd7 drops it.
         */
        IMPOSSIBLE
    }

    private final Ending ending;
    private final List<Event> events;
    private final long[] registers;
    private final String fault;

    private Trace(Ending ending, List<Event> events, long[] registers, String fault) {
        this.ending = ending;
        this.events = List.copyOf(events);
        this.registers = registers;
        this.fault = fault;
    }

    /** A run that needs the value of its last event, a READ. */
    public static Trace waiting(List<Event> events) {
        return new Trace(Ending.WAITS, events, new long[0], "");
    }

    /**
     * A run to the end.
     *
     * @param registers the final values of {@link LitmusThread#registers()}, kept and not copied
     */
    public static Trace ended(List<Event> events, long[] registers) {
        return new Trace(Ending.ENDED, events, registers, "");
    }

    /** A run that no execution has, and why. */
    public static Trace impossible(List<Event> events, String fault) {
        return new Trace(Ending.IMPOSSIBLE, events, new long[0], fault);
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
     * The final value of a register of a thread that ENDED; one that was never assigned holds its initial value, 0 unless the file says otherwise.
     *
     * @param index into {@link LitmusThread#registers()}
     */
    public long register(int index) {
        return registers[index];
    }

    /** Why the run is IMPOSSIBLE, in words; empty otherwise. */
    public String fault() {
        return fault;
    }

    /** The read that waits for its value, when {@link #ending()} is WAITS. */
    public Event pending() {
        return events.get(events.size() - 1);
    }
}

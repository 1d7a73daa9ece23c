package racecard.litmus.code;

import java.util.ArrayList;
import java.util.List;
import racecard.litmus.program.Address;
import racecard.litmus.program.Event;
import racecard.litmus.program.Kind;
import racecard.litmus.program.Site;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Type;

/**
 * One run of one thread: its registers, its events so far, and what each value depends on.
 *
 * <p>Every evaluation leaves in {@link #dependencies} the reads that its value was computed from. Dependencies are
 * syntactic, as those of the kernel's model are: {@code r & 0} depends on {@code r}. An event is control-dependent on
 * the reads in the conditions of the branches whose arms it stands in, and on no others: what follows the if is not
 * control-dependent. So the kernel's explanation.txt defines it, and so herd7 judges (a test of the corpus,
 * crypto-control-data, is Sometimes for this reason alone).
 */
public final class ThreadRun {
    /** As many reads of one thread as a bit mask has bits; who makes a program refuses more. */
    public static final int MOST_READS = Long.SIZE;

    private static final int NO_PARTNER = -1;

    private final long[] values;
    private final Places places;
    private final long[] registers;
    private final long[] origins;
    private final List<Event> events = new ArrayList<>();
    private int reads;
    private long control;
    private long dependencies;

    /**
     * What memory looks like.
     *
     * @param objects for every location the index of the first of its object
     * @param types of the locations
     */
    @SuppressWarnings("ArrayRecordComponent") // read at every access, and by nobody else
    record Places(int[] objects, Type[] types) {}

    ThreadRun(long[] values, Places places, long[] initialRegisters) {
        this.values = values;
        this.places = places;
        this.registers = initialRegisters.clone();
        this.origins = new long[initialRegisters.length];
    }

    List<Event> events() {
        return events;
    }

    long register(int index) {
        dependencies = origins[index];
        return registers[index];
    }

    /** Assigns a register; the value depends on what the last evaluation left. */
    public void assign(int index, long value) {
        registers[index] = value;
        origins[index] = dependencies;
    }

    /** The reads that the last value was computed from. */
    public long dependencies() {
        return dependencies;
    }

    /** Says what the value about to be returned was computed from. */
    public void dependsOn(long reads) {
        dependencies = reads;
    }

    /** Makes the events that follow control-dependent on more reads; returns what {@link #leave} restores. */
    public long enter(long decidedBy) {
        long before = control;
        control |= decidedBy;
        return before;
    }

    /** Ends what {@link #enter} began. */
    public void leave(long before) {
        control = before;
    }

    /** The location that an address names; whoever uses anything else as an address faults. */
    public int location(long address, Site site) {
        int location = Address.locationOf(address, places.objects());
        if (location < 0) {
            throw Stop.fault(site, address == 0 ? "dereferences NULL" : "uses what is no address of a location");
        }
        return location;
    }

    /** What a location holds. */
    Type type(int location) {
        return places.types()[location];
    }

    /**
     * The value that the next read returns. When it is not given the run ends here, with that read as its last event.
     * Issues no event otherwise: what the event looks like may depend on the value, see {@link #read}.
     */
    public long next(int location, long addr, long provisionalTags, Site site) {
        if (reads >= values.length) {
            events.add(new Event(Kind.READ, location, 0, provisionalTags, addr, 0, control, NO_PARTNER, site));
            throw Stop.waiting();
        }
        return values[reads];
    }

    /** The event of a read whose value {@link #next} told; afterwards {@link #dependencies} is that read alone. */
    public void read(int location, long value, long addr, long tags, Site site) {
        events.add(new Event(Kind.READ, location, value, tags, addr, 0, control, NO_PARTNER, site));
        dependencies = 1L << reads++;
    }

    /** A store: of the value the place keeps what it can hold. */
    public void write(int location, long value, long addr, long data, long tags, Site site) {
        long kept = type(location).convert(value);
        events.add(new Event(Kind.WRITE, location, kept, tags, addr, data, control, NO_PARTNER, site));
    }

    /**
     * Both halves of a read-modify-write that succeeds.
     *
     * @param from what chose the location, made the new value besides the old one, and let the write happen
     * @param computed whether the new value was made from the old one too, as by an increment and not by an exchange
     */
    public void update(int location, long old, long fresh, Origins from, boolean computed, Halves tags, Site site) {
        int first = events.size();
        long self = 1L << reads++;
        long data = computed ? from.data() | self : from.data();
        long ctrl = control | from.ctrl();
        events.add(new Event(Kind.READ, location, old, tags.read(), from.addr(), 0, control, first + 1, site));
        events.add(new Event(Kind.WRITE, location, fresh, tags.write(), from.addr(), data, ctrl, first, site));
        dependencies = self;
    }

    /** Where the parts of a read-modify-write come from, as sets of reads. */
    public record Origins(long addr, long data, long ctrl) {}

    /** The tags of the two halves of a read-modify-write. */
    public record Halves(long read, long write) {}

    /** A fence. */
    public void fence(Tag tag, Site site) {
        events.add(new Event(Kind.FENCE, -1, 0, tag.bit(), 0, 0, control, NO_PARTNER, site));
    }

    /** One of the two fences that make a read-modify-write a full barrier. */
    void enclose(Tag tag, Site site) {
        events.add(new Event(Kind.FENCE, -1, 0, tag.bit() | Tag.ENCLOSING.bit(), 0, 0, control, NO_PARTNER, site));
    }

    /** A grace period of the SRCU domain at this location. */
    public void gracePeriod(int location, long addr, Site site) {
        events.add(new Event(Kind.SRCU, location, 0, Tag.SYNC_SRCU.bit(), addr, 0, control, NO_PARTNER, site));
    }

    /** Ends the run: it goes on only when another thread has given up what it waits for. */
    public static RuntimeException blocked(Site site, String what) {
        return Stop.blocked(site, what);
    }

    /**
     * A thread that stops within read-side critical sections leaves them open for ever. For who judges what happened
     * until then they end where the thread stops: no grace period that waits for them comes to its end before.
     */
    void closeSections(Site site) {
        int open = 0;
        long unlocked = 0;
        for (Event event : events) {
            open += event.has(Tag.RCU_LOCK) ? 1 : event.has(Tag.RCU_UNLOCK) ? -1 : 0;
            unlocked |= event.has(Tag.SRCU_UNLOCK) ? event.data() : 0;
        }
        for (; open > 0; open--) {
            fence(Tag.RCU_UNLOCK, site);
        }
        int read = 0;
        for (Event event : List.copyOf(events)) {
            if (event.has(Tag.SRCU_LOCK) && (unlocked >>> read & 1) == 0) {
                write(event.location(), event.value(), 0, 1L << read, Tag.SRCU_UNLOCK.bit(), site);
            }
            read += event.isRead() ? 1 : 0;
        }
    }

    /**
     * A call about the SRCU domain at this location that touches no memory, as models before 2023 see the marks of a
     * reader.
     */
    public void domain(int location, long value, long addr, long data, long tags, Site site) {
        events.add(new Event(Kind.SRCU, location, value, tags, addr, data, control, NO_PARTNER, site));
    }
}

package racecard.litmus.program;

/**
 * One step of a thread. Sets of reads ({@code addr}, {@code data}, {@code ctrl}) are bit masks over the thread's own
 * reads in program order: bit {@code i} is its {@code i}-th READ, counted from 0. They hold only reads that come before
 * the event.
 *
 * @param kind what it does to memory
 * @param location index into {@link LitmusTest#locations()}, -1 for a FENCE
 * @param value the value read or written, 0 for FENCE and SRCU; of a read whose value is not yet given it means nothing
 * @param tags mask of {@link Tag#bit()}s
 * @param addr reads whose values chose the location
 * @param data reads whose values made the value written
 * @param ctrl reads that decided whether the event happens at all
 * @param rmw index in {@link Trace#events()} of the other half of a read-modify-write that succeeded, -1 for every
 *     other event
 * @param site the statement, for explanations
 */
public record Event(
        Kind kind, int location, long value, long tags, long addr, long data, long ctrl, int rmw, Site site) {
    public boolean isRead() {
        return kind == Kind.READ;
    }

    public boolean isWrite() {
        return kind == Kind.WRITE;
    }

    public boolean has(Tag tag) {
        return tag.in(tags);
    }
}

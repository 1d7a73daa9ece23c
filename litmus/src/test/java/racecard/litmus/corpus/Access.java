package racecard.litmus.corpus;

/** A read or a write of a cycle, which gets its place, value and kind as the cycle is made. */
final class Access {
    final boolean isRead;
    String location;

    /** What a read must see, or what a write writes. */
    int value;

    /** How it is done: {@code once}, {@code acq}, {@code xchg} and so on. */
    String kind = "once";

    /** Where a read keeps it, {@code r0}. */
    String register;

    Access(char direction) {
        isRead = direction == 'R';
    }

    char direction() {
        return isRead ? 'R' : 'W';
    }
}

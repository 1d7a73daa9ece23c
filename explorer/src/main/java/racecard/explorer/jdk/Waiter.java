package racecard.explorer.jdk;

/** One who waits on a condition, in front of those who came later. The lock guards the order. */
final class Waiter {
    Waiter next;
    volatile boolean signalled;

    /** The first, when this one has come. */
    static Waiter with(Waiter first, Waiter come) {
        if (first == null) {
            return come;
        }
        Waiter last = first;
        while (last.next != null) {
            last = last.next;
        }
        last.next = come;
        return first;
    }

    /** The first, when this one has gone. */
    static Waiter without(Waiter first, Waiter gone) {
        if (first == gone) {
            return gone.next;
        }
        Waiter before = first;
        while (before.next != gone) {
            before = before.next;
        }
        before.next = gone.next;
        return first;
    }
}

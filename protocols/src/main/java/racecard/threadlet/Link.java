package racecard.threadlet;

/** A request's place in a {@link QTailQ}; never more than one list a link. */
public final class Link {
    final Request request;
    Link prev; // null: in no list; this and next under the list's lock
    Link next;

    Link(Request request) {
        this.request = request;
    }
}

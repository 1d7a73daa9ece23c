package racecard.threadlet;

import racecard.kernel.Oops;
import racecard.kernel.Word;

/**
 * QTAILQ: a doubly linked list whose links lie in the elements. Guarded by the lock of whoever owns it. To unlink what
 * is not in the list writes through stale pointers in QEMU; here a link that is in no list has none, and following it
 * is the oops that a null pointer gives.
 */
public final class QTailQ {
    private final Link head = new Link(null);
    private final Word length = new Word(0); // written under the lock

    /** An empty list. */
    public QTailQ() {
        head.prev = head;
        head.next = head;
    }

    /** QTAILQ_EMPTY. */
    public boolean isEmpty() {
        return head.next == head;
    }

    /** Whether it was empty at some moment: without the lock, and orders nothing. */
    public boolean looksEmpty() {
        return length.readOnce() == 0;
    }

    /** How many there are. */
    public int size() {
        return length.get();
    }

    /** QTAILQ_INSERT_TAIL. */
    public void insertTail(Link link) {
        insert(head.prev, link);
    }

    /** QLIST_INSERT_HEAD. */
    public void insertHead(Link link) {
        insert(head, link);
    }

    private void insert(Link after, Link link) {
        if (link.prev != null) {
            throw new Oops("list corruption: " + link.request + " is inserted, and is in a list already");
        }
        link.prev = after;
        link.next = after.next;
        link.next.prev = link;
        after.next = link;
        length.writeOnce(length.get() + 1);
    }

    /** QTAILQ_REMOVE. @throws Oops when it is in no list */
    public void remove(Link link) {
        if (link.prev == null) {
            throw new Oops("list corruption: " + link.request + " is unlinked, and is in no list");
        }
        link.prev.next = link.next;
        link.next.prev = link.prev;
        link.prev = null;
        link.next = null;
        length.writeOnce(length.get() - 1);
    }

    /** The oldest of a queue, unlinked. @throws Oops when there is none */
    public Request removeFirst() {
        Request first = first();
        if (first == null) {
            throw new Oops("null pointer: the first of an empty queue");
        }
        remove(head.next);
        return first;
    }

    /** The first, null when there is none. */
    public Request first() {
        return head.next.request;
    }

    /** The one behind this link, null behind the last. */
    public Request after(Link link) {
        return link.next.request;
    }

    /** Whether it is in a list. */
    public boolean contains(Link wanted) {
        for (Link link = head.next; link != head; link = link.next) {
            if (link == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Forgets its elements: what initialising it once more does. */
    public void init() {
        head.prev = head;
        head.next = head;
        length.writeOnce(0);
    }
}

package racecard.kernel;

/**
 * A list_head: the head of a circular doubly linked list, or a link embedded in an object; under CONFIG_DEBUG_LIST, so
 * that a corrupted list is reported by the first operation that meets it, and under KASAN, so that each operation
 * reports a neighbour that was freed. A lock guards each list; only {@link #isEmpty} and {@link #first} may look
 * without it, which is why {@code next} is always written with WRITE_ONCE.
 */
public final class ListHead {
    private final KasanObject owner;
    private final Ptr<ListHead> next = new Ptr<>(KasanObject.STATIC);
    private ListHead prev;

    /** INIT_LIST_HEAD, inside {@code owner}: linked to itself. */
    public ListHead(KasanObject owner) {
        this.owner = owner;
        next.set(this);
        prev = this;
    }

    /** INIT_LIST_HEAD on memory that is used again. */
    public void init() {
        next.writeOnce(this);
        prev = this;
    }

    /** container_of: what the link is embedded in. */
    public KasanObject containerOf() {
        return owner;
    }

    /** list_empty, and whether a link is on no list. False for one that {@link #del} took out, as in the kernel. */
    public boolean isEmpty() {
        owner.kasanCheck();
        return next.readOnce() == this;
    }

    /** The first link after this head, null when there is none. */
    public ListHead first() {
        ListHead first = next.readOnce();
        return first == this ? null : first;
    }

    /** The link before this one: the last of a list, or the head again. Under the list's lock. */
    public ListHead prev() {
        owner.kasanCheck();
        return prev;
    }

    /** The link after this one, null for one that was taken out. Under the list's lock. */
    public ListHead next() {
        owner.kasanCheck();
        return next.get();
    }

    /**
     * list_add: {@code link} becomes the first after this head. @throws Oops when it is linked already, or the list is
     * corrupt
     */
    public void add(ListHead link) {
        addBetween(link, this, next());
    }

    /** list_add_tail: {@code link} becomes the last before this head. */
    public void addTail(ListHead link) {
        addBetween(link, prev(), this);
    }

    private static void addBetween(ListHead link, ListHead before, ListHead after) {
        before.owner.kasanCheck();
        after.owner.kasanCheck();
        link.owner.kasanCheck();
        if (before.next.get() != after || after.prev != before) {
            throw new Oops("list_add corruption: next and prev disagree where " + link.owner + " is added");
        }
        ListHead old = link.next.get();
        if (old != null && old != link) {
            throw new Oops("list_add double add: " + link.owner + " is on a list");
        }
        after.prev = link;
        link.next.writeOnce(after);
        link.prev = before;
        before.next.writeOnce(link);
    }

    /** list_del: takes it out and poisons it. @throws Oops when it was taken out before, or the list is corrupt */
    public void del() {
        unlink();
        next.writeOnce(null);
        prev = null;
    }

    /** list_del_init: takes it out; on no list afterwards, and may be taken out again. */
    public void delInit() {
        if (unlink()) {
            init();
        }
    }

    private boolean unlink() {
        owner.kasanCheck();
        ListHead after = next.get();
        if (after == this) {
            return false;
        }
        ListHead before = prev;
        if (after == null || before == null) {
            throw new Oops("list_del corruption: " + owner + " was taken out before");
        }
        before.owner.kasanCheck();
        after.owner.kasanCheck();
        if (before.next.get() != this || after.prev != this) {
            throw new Oops("list_del corruption: the neighbours of " + owner + " do not know it");
        }
        after.prev = before;
        before.next.writeOnce(after);
        return true;
    }
}

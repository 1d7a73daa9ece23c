package racecard.kernel;

/**
 * A node of an hlist, embedded in its object: {@code struct hlist_node { next; **pprev }}. In Java the object
 * implements this and is its own container_of. The list head is a {@link Ptr} to the first node. A lock guards the
 * list; stores to a word that may be the head are WRITE_ONCE, as in today's list.h, because readers look without the
 * lock whether a list is empty.
 *
 * @param <T> the type of the object that the node is embedded in
 */
public interface HlistNode<T extends HlistNode<T>> {
    /** The pointer to the next node. */
    Ptr<T> next();

    /** The pointer to the pointer that points here: the head, or the next of the node before. */
    Ptr<Ptr<T>> pprev();

    /** hlist_add_head: {@code node} becomes the first. */
    static <T extends HlistNode<T>> void addHead(T node, Ptr<T> head) {
        T first = head.get();
        node.next().set(first);
        if (first != null) {
            first.pprev().set(node.next());
        }
        head.writeOnce(node);
        node.pprev().set(head);
    }

    /** hlist_del: takes {@code node} out of the list that it is on. */
    static <T extends HlistNode<T>> void del(T node) {
        T next = node.next().get();
        Ptr<T> pprev = node.pprev().get();
        pprev.writeOnce(next);
        if (next != null) {
            next.pprev().set(pprev);
        }
    }

    /**
     * hlist_move_list: all nodes of {@code from} move to the empty {@code to}, whose first node then points back to it.
     */
    static <T extends HlistNode<T>> void moveList(Ptr<T> from, Ptr<T> to) {
        T first = from.get();
        to.set(first);
        if (first != null) {
            first.pprev().set(to);
        }
        from.writeOnce(null);
    }
}

package racecard.explorer.graph;

/** Copies of graphs: smaller, larger, in words. */
final class Copy {
    private Copy() {}

    static void restrict(Graph from, long[] gone, Graph to) {
        int capacity = from.capacity;
        System.arraycopy(from.step, 0, to.step, 0, capacity);
        System.arraycopy(from.thread, 0, to.thread, 0, capacity);
        System.arraycopy(from.index, 0, to.index, 0, capacity);
        System.arraycopy(from.rf, 0, to.rf, 0, capacity);
        System.arraycopy(from.rank, 0, to.rank, 0, capacity);
        System.arraycopy(from.value, 0, to.value, 0, capacity);
        System.arraycopy(from.used, 0, to.used, 0, from.words);
        System.arraycopy(from.next, 0, to.next, 0, from.threads);
        System.arraycopy(from.length, 0, to.length, 0, from.threads);
        for (int t = 0; t < from.threads; t++) {
            System.arraycopy(from.po, t * capacity, to.po, t * capacity, to.length[t]);
        }
        for (int s = 0; s < from.rows.length; s++) {
            System.arraycopy(from.rows[s], 0, to.rows[s], 0, from.rows[s].length);
        }
        to.coherence.copy(from.coherence);
        to.pins = from.pins;
        to.size = 0;
        for (int i = 0; i < from.size; i++) {
            if (!Rows.has(gone, 0, from.order[i])) {
                to.order[to.size++] = from.order[i];
            }
        }
        for (int i = 0; i < from.size; i++) {
            if (Rows.has(gone, 0, from.order[i])) {
                drop(to, from.order[i]);
            }
        }
    }

    private static void drop(Graph to, int e) {
        Rows.remove(to.used, 0, e);
        int t = to.thread[e];
        if (to.step[e].kind() != Step.Kind.PIN && to.index[e] < to.length[t]) {
            to.length[t] = to.index[e];
            to.next[t] = to.step[e];
        }
        if (to.step[e].kind() == Step.Kind.PIN) {
            to.pins--;
        }
        if (to.step[e].isWrite() && to.rank[e] >= 0) {
            to.remove(e);
        }
    }

    static Graph enlarged(Graph from) {
        int capacity = from.capacity;
        Graph big = new Graph(from.threads, 2 * capacity, from.rows.length);
        System.arraycopy(from.order, 0, big.order, 0, from.size);
        System.arraycopy(from.step, 0, big.step, 0, capacity);
        System.arraycopy(from.thread, 0, big.thread, 0, capacity);
        System.arraycopy(from.index, 0, big.index, 0, capacity);
        System.arraycopy(from.rf, 0, big.rf, 0, capacity);
        System.arraycopy(from.rank, 0, big.rank, 0, capacity);
        System.arraycopy(from.value, 0, big.value, 0, capacity);
        System.arraycopy(from.used, 0, big.used, 0, from.words);
        System.arraycopy(from.next, 0, big.next, 0, from.threads);
        System.arraycopy(from.length, 0, big.length, 0, from.threads);
        big.coherence.copy(from.coherence);
        big.pins = from.pins;
        big.size = from.size;
        for (int t = 0; t < from.threads; t++) {
            System.arraycopy(from.po, t * capacity, big.po, t * big.capacity, from.length[t]);
        }
        for (int s = 0; s < from.rows.length; s++) {
            for (int e = 0; e < capacity; e++) {
                System.arraycopy(from.rows[s], e * from.words, big.rows[s], e * big.words, from.words);
            }
        }
        return big;
    }

    static String text(Graph graph) {
        StringBuilder text = new StringBuilder();
        for (int t = 0; t < graph.threads; t++) {
            text.append(t).append(':');
            for (int i = 0; i < graph.length[t]; i++) {
                text.append(' ').append(text(graph, graph.event(t, i)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String text(Graph graph, int e) {
        Step s = graph.step[e];
        String text = s.kind().name().charAt(0) + "" + s.location() + "=" + graph.value[e];
        if (s.isRead()) {
            int rf = graph.rf[e];
            text += rf == Graph.INITIAL ? "<-i" : "<-" + graph.thread[rf] + "." + graph.index[rf];
        }
        return s.isWrite() ? text + "@" + graph.rank[e] : text;
    }
}

package racecard.models.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A queue of numbers as a specification: {@code "put 1"} answers {@code "ok"}, {@code "take"} the oldest number or
 * {@code "none"}.
 */
record Fifo(List<String> queue) implements Sequential<String> {
    Fifo() {
        this(new ArrayList<>());
    }

    @Override
    public String apply(String call) {
        if (call.startsWith("put ")) {
            queue.add(call.substring("put ".length()));
            return "ok";
        }
        Deque<String> rest = new ArrayDeque<>(queue);
        String first = rest.isEmpty() ? "none" : rest.pop();
        queue.clear();
        queue.addAll(rest);
        return first;
    }

    @Override
    public Fifo copy() {
        return new Fifo(new ArrayList<>(queue));
    }
}

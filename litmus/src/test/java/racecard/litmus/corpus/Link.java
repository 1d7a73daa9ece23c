package racecard.litmus.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two accesses of a thread that follow each other: the kind of the first, what stands between them, and the kind of the
 * second.
 */
record Link(String first, String step, String second) {
    /** Links in words, {@code "once wmb rel"}. */
    static List<Link> all(String... texts) {
        return Stream.of(texts)
                .map(text -> {
                    String[] words = text.split(" ", -1);
                    return new Link(words[0], words[1], words[2]);
                })
                .toList();
    }

    Link beginning(String kind) {
        return new Link(kind, step, second);
    }

    Link ending(String kind) {
        return new Link(first, step, kind);
    }
}

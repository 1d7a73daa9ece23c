package racecard.explorer.harness;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import racecard.explorer.bytecode.Edit;
import racecard.explorer.bytecode.InstrumentingLoader;
import racecard.explorer.runtime.Origin;

/** Classes loaded for an exploration: instrumented once a source, and kept for the next exploration, unless their statics have changed. */
final class Loaded {
    private static final Map<ClassLoader, Source> SOURCES = new WeakHashMap<>();

    /** Where classes come from: those that no edit touches, and what is kept for each edit. */
    private static final class Source {
        private final Map<String, byte[]> plain = new ConcurrentHashMap<>();
        private final Map<Edit, Shelf> shelves = new WeakHashMap<>();
    }

    private static final class Shelf {
        private final Map<Set<String>, Shelf> late = new HashMap<>();
        private final Map<String, byte[]> edited = new ConcurrentHashMap<>();
        private final ArrayDeque<Loaded> free = new ArrayDeque<>();
    }

    private final ClassLoader loader;
    private final Origin origin = new Origin();
    private final Shelf shelf;

    private Loaded(ClassLoader loader, Shelf shelf) {
        this.loader = loader;
        this.shelf = shelf;
    }

    /**
     * Classes of this source, edited so, that nobody else uses now.
     *
     * @param late those whose initialisers are part of the program
     */
    static synchronized Loaded take(ClassLoader source, Edit edit, Set<String> late) {
        Source from = SOURCES.computeIfAbsent(source, s -> new Source());
        Shelf shelf = from.shelves.computeIfAbsent(edit, e -> new Shelf());
        Map<String, byte[]> plain = from.plain;
        if (!late.isEmpty()) {
            shelf = shelf.late.computeIfAbsent(Set.copyOf(late), l -> new Shelf());
            plain = shelf.edited; // what uses such a class is another one
        }
        Loaded loaded = shelf.free.poll();
        return loaded != null
                ? loaded
                : new Loaded(new InstrumentingLoader(source, edit, plain, shelf.edited, Set.copyOf(late)), shelf);
    }

    /** No longer used. */
    void give() {
        synchronized (Loaded.class) {
            if (!origin.isChanged()) {
                shelf.free.push(this);
            }
        }
    }

    ClassLoader loader() {
        return loader;
    }

    Origin origin() {
        return origin;
    }
}

package racecard.explorer.harness;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import racecard.explorer.bytecode.InstrumentingLoader;
import racecard.explorer.lab.Edit;
import racecard.explorer.runtime.Origin;

/** The classes of one source: instrumented once, and loaded once for as many explorations as leave their statics as they found them. */
public final class InstrumentedClasses {
    private final ClassLoader source;
    private final Map<String, byte[]> plain = new ConcurrentHashMap<>();
    private final Map<Edit, Shelf> shelves = new WeakHashMap<>();

    /** What is kept for an edit: class files that it touches, and loaders that nobody uses now. */
    private static final class Shelf {
        private final Map<String, byte[]> edited = new ConcurrentHashMap<>();
        private final ArrayDeque<Loaded> free = new ArrayDeque<>();
    }

    /** Classes as one exploration has them to itself. */
    record Loaded(ClassLoader loader, Origin origin) {}

    /** @param source where class files are */
    public InstrumentedClasses(ClassLoader source) {
        this.source = source;
    }

    /** Classes, edited so, that nobody else uses now. */
    synchronized Loaded take(Edit edit) {
        Shelf shelf = shelves.computeIfAbsent(edit, e -> new Shelf());
        Loaded loaded = shelf.free.poll();
        return loaded != null
                ? loaded
                : new Loaded(new InstrumentingLoader(source, edit, plain, shelf.edited), new Origin());
    }

    /** They are no longer used. */
    synchronized void give(Edit edit, Loaded loaded) {
        Shelf shelf = shelves.get(edit);
        if (shelf != null && !loaded.origin.isChanged()) {
            shelf.free.push(loaded);
        }
    }
}

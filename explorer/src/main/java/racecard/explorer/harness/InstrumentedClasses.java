package racecard.explorer.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import racecard.explorer.bytecode.InstrumentingLoader;
import racecard.explorer.lab.Edit;
import racecard.explorer.runtime.Origin;

/**
 * The classes of one source: instrumented once, and loaded once for as many explorations as leave their statics as they
 * found them.
 */
public final class InstrumentedClasses {
    private final ClassLoader source;
    private final Map<String, byte[]> plain = new ConcurrentHashMap<>();
    private final Map<Edit, Shelf> shelves = new WeakHashMap<>();

    /**
     * What is kept for an edit: class files that it touches, and loaders that nobody uses now; and the same once more
     * for each choice of classes whose initialisers are late and of abstractions that are not used.
     */
    private static final class Shelf {
        private final Map<List<Set<String>>, Shelf> others = new HashMap<>();
        private final Map<String, byte[]> edited = new ConcurrentHashMap<>();
        private final ArrayDeque<Loaded> free = new ArrayDeque<>();
    }

    /** Classes as one exploration has them to itself. */
    record Loaded(ClassLoader loader, Origin origin, ArrayDeque<Loaded> from) {}

    /** @param source where class files are */
    public InstrumentedClasses(ClassLoader source) {
        this.source = source;
    }

    /**
     * Classes, edited so, that nobody else uses now.
     *
     * @param late those whose initialisers are part of the program, by internal name
     * @param real those of the JDK's that run as what they are although there is an abstraction
     */
    synchronized Loaded take(Edit edit, Set<String> late, Set<String> real) {
        Shelf shelf = shelves.computeIfAbsent(edit, e -> new Shelf());
        Map<String, byte[]> untouched = plain;
        if (!late.isEmpty() || !real.isEmpty()) {
            shelf = shelf.others.computeIfAbsent(List.of(Set.copyOf(late), Set.copyOf(real)), l -> new Shelf());
            untouched = shelf.edited; // what uses such a class is another class file
        }
        Loaded loaded = shelf.free.poll();
        if (loaded != null) {
            return loaded;
        }
        ClassLoader loader =
                new InstrumentingLoader(source, edit, untouched, shelf.edited, Set.copyOf(late), Set.copyOf(real));
        return new Loaded(loader, new Origin(), shelf.free);
    }

    /** The classes that were loaded from the source since this was made, by name, each with a digest of its code. */
    public synchronized SortedMap<String, String> digests() {
        Set<String> names = new TreeSet<>(plain.keySet());
        shelves.values().forEach(shelf -> names.addAll(shelf.edited.keySet()));
        SortedMap<String, String> digests = new TreeMap<>();
        for (String name : names) {
            try (InputStream file = source.getResourceAsStream(name + ".class")) {
                if (file != null) {
                    digests.put(name.replace('/', '.'), CodeDigest.of(file.readAllBytes()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
        return digests;
    }

    /** They are no longer used. */
    synchronized void give(Loaded loaded) {
        if (!loaded.origin.isChanged()) {
            loaded.from.push(loaded);
        }
    }
}

package racecard.explorer.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/** Names of objects that cannot carry them themselves, by identity, for as long as the objects live. */
final class WeakNames {
    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object thing, ReferenceQueue<Object> gone) {
            super(thing, gone);
            hash = System.identityHashCode(thing);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || (other instanceof Key key && get() != null && get() == key.get());
        }
    }

    private final Map<Key, Integer> names = new HashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    void put(Object thing, int name) {
        for (Reference<?> key = gone.poll(); key != null; key = gone.poll()) {
            names.remove(key);
        }
        names.put(new Key(thing, gone), name);
    }

    /** Its name, or 0. */
    int get(Object thing) {
        return names.isEmpty() ? 0 : names.getOrDefault(new Key(thing, null), 0);
    }
}

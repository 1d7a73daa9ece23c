package racecard.explorer.runtime;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import racecard.explorer.graph.Chain;

/**
 * Final fields of what threads make. Nobody but its maker sees an object before its constructors have ended, and then
 * its final fields never change: they are read natively. Only where a reference gets out before, they become fields
 * like any other, for the whole exploration ({@link #published}). Either way this run's references remember how they
 * came ({@link Chain}), so that what is behind a final field is seen as it was when the field was frozen.
 */
final class Finals {
    /** More ways than that are as good as one that promises nothing. */
    private static final int MANY = 16;

    private static final int[] NONE = {};

    /**
     * Constructors that set final fields, of which so many have ended by now, the last of them after so many events.
     */
    private record Frozen(int constructors, int events) {}

    /** A reference that came out of an object of others': as event {@code read}, or from a final field, with -1. */
    private record Came(Object from, Object what, int read) {}

    /** A way: the reads that stand for it, and the read of the object itself, or -1. */
    private static final class Way {
        private final int[] behind;
        private final int own;

        Way(int[] behind, int own) {
            this.behind = behind;
            this.own = own;
        }

        int[] behind() {
            return behind;
        }

        int[] through() {
            return own < 0
                    ? behind
                    : IntStream.concat(IntStream.of(own), Arrays.stream(behind))
                            .sorted()
                            .distinct()
                            .toArray();
        }
    }

    private static final ClassValue<Integer> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            int above = type.getSuperclass() == null ? 0 : get(type.getSuperclass());
            return above + (Tracked.class.isAssignableFrom(type) && fields(type) > 0 ? 1 : 0);
        }
    };

    private final Machine machine;
    private final Heap heap;
    private final IdentityHashMap<Object, Frozen> frozen = new IdentityHashMap<>();
    private final List<Came> came = new ArrayList<>();
    private final IdentityHashMap<Object, Object> behind = new IdentityHashMap<>();
    private boolean escaped;
    private boolean used;

    Finals(Machine machine, Heap heap) {
        this.machine = machine;
        this.heap = heap;
    }

    void begin() {
        frozen.clear();
        came.clear();
        behind.clear();
        used = escaped;
    }

    private static int fields(Class<?> type) {
        int count = 0;
        for (java.lang.reflect.Field field : type.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            count += Modifier.isFinal(modifiers) && !Modifier.isStatic(modifiers) ? 1 : 0;
        }
        return count;
    }

    private static boolean has(Object thing) {
        return CONSTRUCTORS.get(thing.getClass()) > 0;
    }

    /**
     * Whether a reference to what another thread has made came out of a final field, or out of one that has got out too
     * early.
     */
    boolean isUsed() {
        return used;
    }

    /** A constructor of a class with final fields has ended. */
    void freeze(Object thing) {
        Frozen before = frozen.get(thing);
        frozen.put(
                thing,
                new Frozen(
                        before == null ? 1 : before.constructors + 1,
                        machine.replay().position()));
    }

    /** It is a copy: there was no constructor. */
    void cloned(Object copy) {
        if (has(copy)) {
            frozen.put(
                    copy,
                    new Frozen(
                            CONSTRUCTORS.get(copy.getClass()), machine.replay().position()));
        }
    }

    /** A reference is being written where others may see it. @return what the write says of it */
    Chain published(Object thing) {
        if (!(thing instanceof Tracked) || !has(thing)) {
            return null;
        }
        if (heap.isMine(thing, machine.births().since())) {
            Frozen now = frozen.get(thing);
            if (now != null && now.constructors >= CONSTRUCTORS.get(thing.getClass())) {
                return Chain.frozen(now.events);
            }
            escapes(thing);
            return null;
        }
        return chain(ways(thing, came.size()).stream().map(Way::through).toList());
    }

    /** A reference to what is still being made gets out. */
    private void escapes(Object thing) {
        boolean news = false;
        escaped = true;
        used = true;
        for (Class<?> c = thing.getClass(); c != null && Tracked.class.isAssignableFrom(c); c = c.getSuperclass()) {
            for (java.lang.reflect.Field field : c.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                Field ours = Modifier.isFinal(modifiers) && !Modifier.isStatic(modifiers) ? Field.of(field) : null;
                news |= ours != null && machine.places().share(ours);
            }
        }
        if (news && !machine.scouts()) {
            throw new Control.Restart("final fields of " + thing.getClass().getName());
        }
    }

    /** Others may come to it by something else. */
    void reached(Object thing) {
        if (thing instanceof Tracked
                && has(thing)
                && heap.isMine(thing, machine.births().since())) {
            Frozen now = frozen.get(thing);
            if (now == null || now.constructors < CONSTRUCTORS.get(thing.getClass())) {
                escapes(thing);
            }
        }
    }

    /** A reference came out of an object: by an event, or, with -1, natively out of a final field. */
    void got(Object from, Object what, int read) {
        if (what == null
                || !(what instanceof Tracked || what.getClass().isArray())
                || heap.isMine(what, machine.births().since())) {
            return;
        }
        int name = heap.nameOf(what);
        if (name >= 0 || heap.maker(name) < 0) {
            return; // it was there before the threads
        }
        came.add(new Came(from, what, read));
        if (read < 0 || (from != null && behind.containsKey(from))) {
            behind.put(what, what);
            used = true;
        }
    }

    /** How an object was come by, one of whose fields or elements is read now. */
    Chain read(Object object, boolean isFinal) {
        if (object == null || !(isFinal || behind.containsKey(object))) {
            return null;
        }
        List<Way> ways = ways(object, came.size());
        return chain(ways.stream().map(isFinal ? Way::through : Way::behind).toList());
    }

    private static Chain chain(List<int[]> ways) {
        boolean promises = !ways.isEmpty() && ways.stream().noneMatch(way -> way.length == 0);
        return promises ? Chain.by(ways.toArray(new int[0][])) : null;
    }

    /**
     * The ways to an object among the first so many references that came. Whatever led to one of them came before it.
     */
    private List<Way> ways(Object object, int until) {
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < until; i++) {
            Came one = came.get(i);
            if (one.what == object) {
                List<Way> to = one.from == null ? List.of() : ways(one.from, i);
                for (Way way : to.isEmpty() ? List.of(new Way(NONE, -1)) : to) {
                    ways.add(new Way(one.read < 0 ? way.through() : way.behind, has(object) ? one.read : -1));
                }
                if (ways.size() > MANY) {
                    return List.of(new Way(NONE, -1));
                }
            }
        }
        return ways;
    }
}

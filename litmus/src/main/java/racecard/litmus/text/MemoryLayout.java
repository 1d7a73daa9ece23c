package racecard.litmus.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.antlr.v4.runtime.Token;
import racecard.litmus.code.Nearest;
import racecard.litmus.grammar.LitmusParser.ConstantContext;
import racecard.litmus.program.Address;
import racecard.litmus.program.Location;

/**
 * What the program keeps in memory: first its names are declared, then they are laid out, then asked for. Every symbol that a file uses as a value
 * ({@code head = A}) is the address of a location of that name, even when nobody ever goes there.
 */
final class MemoryLayout {
    /** How far beside a location pointer arithmetic may lead; such places are locations of their own. */
    private static final int STRAY = 4;

    private final Source source;
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private final Map<String, ConstantContext> initials = new LinkedHashMap<>();
    private final Map<Integer, Map<String, ConstantContext>> registers = new TreeMap<>();
    private final Map<String, Integer> bases = new LinkedHashMap<>();
    private final List<Integer> objects = new ArrayList<>();

    MemoryLayout(Source source) {
        this.source = source;
    }

    /** Declares a location, or an array when {@code size} is above 1. */
    void declare(String name, int size) {
        sizes.merge(name, size, Math::max);
    }

    void initial(String name, ConstantContext value) {
        initials.put(name, value);
    }

    void register(int thread, String name, ConstantContext value) {
        registers.computeIfAbsent(thread, t -> new LinkedHashMap<>()).put(name, value);
    }

    /** The registers of a thread that the initial state names, with their values, null for none. */
    Map<String, ConstantContext> registers(int thread) {
        return registers.getOrDefault(thread, Map.of());
    }

    /** Threads whose registers the initial state names. */
    Set<Integer> threads() {
        return registers.keySet();
    }

    boolean has(String name) {
        return sizes.containsKey(name);
    }

    /**
     * Gives every location its index.
     *
     * @param strays names whose addresses the program calculates with
     */
    void layOut(Set<String> strays) {
        sizes.forEach((name, size) -> {
            int margin = strays.contains(name) ? STRAY : 0;
            int object = bases.size();
            bases.put(name, objects.size() + margin);
            objects.addAll(Collections.nCopies(size + 2 * margin, object));
        });
    }

    /** For every location, the number of the object that it is part of. */
    int[] objects() {
        return objects.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Every location with its initial value, by index. */
    List<Location> locations() {
        Location[] all = new Location[objects.size()];
        bases.forEach((name, base) -> {
            int size = sizes.get(name);
            List<Long> values = values(initials.get(name));
            for (int i = 0; i < size; i++) {
                long value = i < values.size() ? values.get(i) : 0;
                all[base + i] = new Location(size == 1 ? name : name + "[" + i + "]", value);
            }
        });
        nameStrays(all);
        return List.of(all);
    }

    private void nameStrays(Location[] all) {
        bases.forEach((name, base) -> {
            int object = objects.get(base);
            for (int i = objects.indexOf(object); i <= objects.lastIndexOf(object); i++) {
                if (all[i] == null) {
                    all[i] = new Location(name + (i < base ? "" : "+") + (i - base), 0);
                }
            }
        });
    }

    /** The index of a location, or of an array's element. */
    int index(String name, int element, Token where) {
        Integer base = bases.get(name);
        if (base == null) {
            throw source.wrong(
                    where, "the program has no location '" + name + "'" + Nearest.hint(name, bases.keySet()));
        }
        if (element >= sizes.get(name)) {
            throw source.wrong(where, name + " has " + sizes.get(name) + " elements, counted from 0");
        }
        return base + element;
    }

    long address(String name, int element, Token where) {
        return Address.of(index(name, element, where));
    }

    /** The value of an initial state's constant that is one value. */
    long value(ConstantContext constant) {
        List<Long> values = values(constant);
        return values.isEmpty() ? 0 : values.get(0);
    }

    private List<Long> values(ConstantContext constant) {
        List<Long> values = new ArrayList<>();
        if (constant != null) {
            KnownValues.collect(constant, this, values);
        }
        return values;
    }
}

package racecard.litmus.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.antlr.v4.runtime.Token;
import racecard.litmus.code.Nearest;
import racecard.litmus.grammar.LitmusParser.ConstantContext;
import racecard.litmus.program.Address;
import racecard.litmus.program.Location;
import racecard.litmus.program.Type;

/**
 * What the program keeps in memory: first its names are declared, then they are laid out, then asked for. Every symbol
 * that a file uses as a value ({@code head = A}) is the address of a location of that name, even when nobody ever goes
 * there.
 */
final class MemoryLayout {
    private final Source source;
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, ConstantContext> initials = new LinkedHashMap<>();
    private final Map<Integer, Map<String, ConstantContext>> registers = new TreeMap<>();
    private final Map<String, Integer> bases = new LinkedHashMap<>();
    private int count;

    MemoryLayout(Source source) {
        this.source = source;
    }

    /** Declares a location, or an array when {@code size} is above 1. */
    void declare(String name, int size) {
        sizes.merge(name, size, Math::max);
    }

    /** Says what a location holds, or each element of an array: who says it first, is right. */
    void type(String name, Type type) {
        types.putIfAbsent(name, type);
    }

    /** What a location holds; nobody says it of some, and they are ints. */
    Type type(String name) {
        return types.getOrDefault(name, Type.INT);
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

    /** Gives every location its index. */
    void layOut() {
        sizes.forEach((name, size) -> {
            bases.put(name, count);
            count += size;
        });
    }

    /** Every location with its initial value, by index. */
    List<Location> locations() {
        List<Location> all = new ArrayList<>();
        bases.forEach((name, base) -> {
            int size = sizes.get(name);
            List<Long> values = values(initials.get(name));
            for (int i = 0; i < size; i++) {
                long value = i < values.size() ? values.get(i) : 0;
                String label = size == 1 ? name : name + "[" + i + "]";
                all.add(new Location(label, type(name), type(name).convert(value), base));
            }
        });
        return all;
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
        return Address.of(index(name, 0, where)) + index(name, element, where) - index(name, 0, where);
    }

    /** The value of an initial state's constant that is one value. */
    long value(ConstantContext constant) {
        List<Long> values = values(constant);
        return values.isEmpty() ? 0 : values.get(0);
    }

    /** The type of a pointer to what a constant is the address of; empty when it is no address. */
    Optional<Type> pointerType(ConstantContext constant) {
        List<Type> types = new ArrayList<>();
        KnownValues.symbols(constant, (name, element) -> types.add(type(name).pointer()));
        return types.stream().findFirst();
    }

    private List<Long> values(ConstantContext constant) {
        List<Long> values = new ArrayList<>();
        if (constant != null) {
            KnownValues.collect(constant, this, values);
        }
        return values;
    }
}

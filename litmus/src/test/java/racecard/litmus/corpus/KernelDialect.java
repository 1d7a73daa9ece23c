package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Cycles in the kernel's C. */
final class KernelDialect implements Dialect {
    /** Parameters come in this order; w is where a pointer points that does not point at the next location. */
    private static final String ORDER = "xyzabcdw";

    private static final Set<String> OF_POINTERS =
            Set.of("once", "acq", "deref", "rel", "assign", "plain", "xchg", "xchgr", "xchga", "xchgl");

    @Override
    public String prefix() {
        return "LK";
    }

    @Override
    public String seedWord() {
        return "lk";
    }

    @Override
    public Map<String, List<Link>> core() {
        return KernelLinks.CORE;
    }

    @Override
    public List<Link> links(String directions) {
        return KernelLinks.of(directions);
    }

    @Override
    public String word(Access access) {
        return switch (access.kind) {
            case "once" -> "";
            case "plain" -> "pln";
            case "assign" -> "asg";
            default -> access.kind;
        };
    }

    @Override
    public Optional<String> text(String name, String comment, Cycle cycle, List<List<String>> steps, Dice dice) {
        try {
            return Optional.of(sensible(name, comment, cycle, steps, dice));
        } catch (Senseless e) {
            return Optional.empty();
        }
    }

    private static String sensible(String name, String comment, Cycle cycle, List<List<String>> steps, Dice dice)
            throws Senseless {
        KernelPlaces places = places(cycle, steps, dice);
        List<String> code = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        List<String> registers = new ArrayList<>();
        List<String> spare = new ArrayList<>();
        for (int t = 0; t < cycle.threads.size(); t++) {
            KernelThread thread = new KernelThread(t, places, dice);
            thread.write(cycle.threads.get(t), steps.get(t));
            code.add("P%d(%s)\n{\n%s}\n".formatted(t, parameters(thread, places), thread.text()));
            conditions.addAll(thread.conditions);
            registers.addAll(thread.shown);
            spare.addAll(thread.spare);
        }
        cycle.writes.forEach((location, writes) -> {
            if (writes > 1) {
                conditions.add(location + "=" + writes);
            }
        });
        registers.addAll(spare);
        String clauses = Question.kernel(conditions, List.copyOf(cycle.writes.keySet()), registers)
                .text(dice);
        String init = places.pointers().entrySet().stream()
                .map(p -> p.getKey() + "=" + p.getValue().get(0) + "; ")
                .collect(Collectors.joining());
        return "C %s\n(* %s *)\n{ %s}\n\n%s\n%s".formatted(name, comment, init, String.join("\n", code), clauses);
    }

    private static String parameters(KernelThread thread, KernelPlaces places) {
        List<String> all = new ArrayList<>();
        thread.used.stream().sorted(Comparator.comparing(ORDER::indexOf)).forEach(l -> all.add(places.type(l) + l));
        if (thread.locked) {
            all.add("spinlock_t *s");
        }
        return String.join(", ", all);
    }

    private static KernelPlaces places(Cycle cycle, List<List<String>> steps, Dice dice) throws Senseless {
        NavigableMap<String, List<String>> pointers = pointers(cycle, steps);
        Set<String> atomic = new HashSet<>();
        for (int t = 0; t < cycle.threads.size(); t++) {
            List<Access> thread = cycle.threads.get(t);
            for (int i = 0; i < thread.size(); i++) {
                Access access = thread.get(i);
                boolean pointer = pointers.containsKey(access.location);
                String before = i == 0 ? "" : steps.get(t).get(i - 1);
                String behind = i + 1 == thread.size() ? "" : steps.get(t).get(i);
                Senseless.when(pointer && !OF_POINTERS.contains(access.kind));
                Senseless.when(
                        pointer && !access.isRead && Set.of("data", "datax").contains(before));
                Senseless.when(pointer
                        && access.isRead
                        && Set.of("data", "datax", "ctrl", "ctrlrmb", "addrf").contains(behind));
                Senseless.when(!pointer && Set.of("deref", "assign").contains(access.kind));
                boolean counts = access.kind.startsWith("inc");
                if ((counts || access.kind.startsWith("faa") || access.kind.startsWith("add")) && dice.chance(60)) {
                    atomic.add(access.location);
                }
                Senseless.when(counts && access.value != 1 && cycle.writes.get(access.location) < 2);
            }
        }
        return new KernelPlaces(pointers, atomic);
    }

    /** A location that an address is read from holds addresses, of two locations: at first, and when it is written. */
    private static NavigableMap<String, List<String>> pointers(Cycle cycle, List<List<String>> steps) throws Senseless {
        NavigableMap<String, List<String>> pointers = new TreeMap<>();
        for (int t = 0; t < cycle.threads.size(); t++) {
            List<Access> thread = cycle.threads.get(t);
            for (int i = 0; i < steps.get(t).size(); i++) {
                if (steps.get(t).get(i).equals("addr")) {
                    Access from = thread.get(i);
                    String to = thread.get(i + 1).location;
                    Senseless.when(pointers.containsKey(from.location)
                            || cycle.writes.get(from.location) > 1
                            || from.location.equals(to)
                            || pointers.containsKey(to));
                    pointers.put(from.location, from.value == 1 ? List.of("w", to) : List.of(to, "w"));
                }
            }
        }
        Senseless.when(pointers.values().stream().flatMap(List::stream).anyMatch(pointers::containsKey));
        return pointers;
    }
}

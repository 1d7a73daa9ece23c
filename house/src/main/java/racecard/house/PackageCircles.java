package racecard.house;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages of a room can be read in an order: none knows one that knows it, by however many steps. */
final class PackageCircles implements Rule {
    /**
     * What is left, each circle whole, so that one that grows or shrinks is named. The explorer's two facades, its root
     * and {@code lab}, start the machinery and are also what it answers with.
     */
    private static final Set<Set<String>> LEFT =
            Set.of(Stream.of("", "bytecode", "explore", "harness", "lab", "runtime")
                    .map(name -> String.join(".", "racecard", "explorer", name).replaceAll("\\.$", ""))
                    .collect(Collectors.toSet()));

    /**
     * A family is one thing, in packages below its own: there is its interface, and its catalogue, which names the
     * revisions and bugs that implement it.
     */
    private static final String FAMILIES = "protocols";

    private static final Pattern FAMILY = Pattern.compile("racecard\\.\\w+");

    private static final Pattern SOURCE = Pattern.compile("([\\w-]+)/src/main/java/(racecard(?:/\\w+)*)/\\w+\\.java");
    private static final Pattern NAMED = Pattern.compile("\\bracecard(?:\\.[a-z]\\w*)+");
    private static final Pattern NO_CODE =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"(?:\\\\.|[^\"\\\\\n])*\"|\\bpackage [\\w.]+;");

    @Override
    public String promise() {
        return "no packages of a room know each other in a circle, but for those that PackageCircles lists";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        Map<String, Map<String, Set<String>>> rooms = new TreeMap<>();
        for (String file : tree.files()) {
            Matcher source = SOURCE.matcher(file);
            if (source.matches()) {
                Set<String> known = rooms.computeIfAbsent(source.group(1), r -> new TreeMap<>())
                        .computeIfAbsent(source.group(2).replace('/', '.'), p -> new TreeSet<>());
                Matcher named = NAMED.matcher(
                        NO_CODE.matcher(tree.text(file).orElse("")).replaceAll(""));
                while (named.find()) {
                    known.add(named.group());
                }
            }
        }
        List<String> faults = new ArrayList<>();
        int looked = 0;
        for (Map.Entry<String, Map<String, Set<String>>> room : rooms.entrySet()) {
            looked += room.getValue().size();
            judge(room.getKey(), room.getValue(), faults);
        }
        return new Inspection(looked, faults);
    }

    private static void judge(String room, Map<String, Set<String>> knows, List<String> faults) {
        Map<String, Set<String>> reached = new TreeMap<>();
        knows.keySet().forEach(name -> reached.put(name, reachable(name, knows)));
        Set<Set<String>> circles = new LinkedHashSet<>();
        for (String name : knows.keySet()) {
            Set<String> circle = new TreeSet<>(reached.get(name));
            circle.removeIf(other -> !reached.get(other).contains(name));
            if (circle.size() > 1) {
                circles.add(circle);
            }
        }
        circles.stream()
                .filter(circle -> !LEFT.contains(circle) && !(room.equals(FAMILIES) && isOneFamily(circle)))
                .forEach(circle -> faults.add(room + " has a circle of packages: " + String.join(", ", circle)));
        LEFT.stream()
                .filter(left -> knows.keySet().containsAll(left) && !circles.contains(left))
                .forEach(left -> faults.add(
                        "PackageCircles lists a circle that " + room + " does not have: " + new TreeSet<>(left)));
    }

    private static boolean isOneFamily(Set<String> circle) {
        return circle.stream()
                        .map(name -> FAMILY.matcher(name)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group())
                        .distinct()
                        .count()
                == 1;
    }

    /** All that a package knows by one step or several; itself too if it comes back to it. */
    private static Set<String> reachable(String name, Map<String, Set<String>> knows) {
        Set<String> seen = new TreeSet<>();
        Deque<String> todo = new ArrayDeque<>(List.of(name));
        while (!todo.isEmpty()) {
            String from = todo.pop();
            for (String to : knows.get(from)) {
                if (knows.containsKey(to) && !to.equals(from) && seen.add(to)) {
                    todo.push(to);
                }
            }
        }
        return seen;
    }
}

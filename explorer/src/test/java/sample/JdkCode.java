package sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JDK's collections between two threads: the first changes something, then raises a flag; the second looks, and
 * only when it is raised if it is careful.
 */
public final class JdkCode extends Sample {
    private static final class Mine extends HashMap<String, Integer> {
        private static final long serialVersionUID = 1;
    }

    private static final List<Integer> EVERYWHERE = new ArrayList<>();

    private final String what;
    private final List<Integer> list = new ArrayList<>(List.of(0));
    private final Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 1));
    private final Map<String, Integer> mine = new Mine();
    private final Map<String, List<Integer>> nested = Map.of("k", list);
    private final Optional<List<Integer>> maybe = Optional.of(list);
    private final List<Integer> fixed = Arrays.asList(0, 0);
    private final int[] numbers = {3, 2, 1};
    private final StringBuilder text = new StringBuilder();
    private volatile boolean ready;
    private volatile List<Integer> published = List.of();

    /** With the name of what is done. */
    public JdkCode(String... args) {
        what = args[0];
    }

    @Override
    public Object run(int t) {
        if (t == 0) {
            change();
            ready = true;
            return "";
        }
        return ready ? look() : "-";
    }

    private void change() {
        switch (what) {
            case "list" -> list.add(1);
            case "addAll" -> Collections.addAll(list, 1, 2);
            case "iterator" -> list.iterator().forEachRemaining(list::indexOf);
            case "reference" -> {
                Consumer<Integer> add = list::add;
                add.accept(1);
            }
            case "stream" -> Stream.of(1, 2).map(i -> 2 * i).forEach(list::add);
            case "nested" -> nested.get("k").add(1);
            case "maybe" -> maybe.ifPresent(l -> l.add(1));
            case "keySet" -> map.keySet().remove("a");
            case "entrySet" -> map.entrySet().forEach(e -> e.setValue(e.getValue() + 1));
            case "merge" -> map.merge("a", 5, Integer::sum);
            case "mine" -> mine.put("x", 1);
            case "asList" -> fixed.set(0, 1);
            case "sort" -> Arrays.sort(numbers);
            case "fill" -> Arrays.fill(numbers, 7);
            case "text" -> text.append("a").append(1).append('c');
            case "static" -> EVERYWHERE.add(1);
            case "afterwards" -> {
                List<Integer> made = new ArrayList<>();
                published = made;
                made.add(1);
            }
            default -> throw new IllegalArgumentException(what);
        }
    }

    private Object look() {
        return switch (what) {
            case "keySet", "entrySet", "merge" -> new TreeMap<>(map).toString();
            case "mine" -> mine.toString();
            case "asList" -> fixed.toString();
            case "sort", "fill" -> Arrays.toString(numbers);
            case "text" -> text.toString();
            case "static" -> EVERYWHERE.toString();
            case "afterwards" -> published.toString();
            default -> list.stream().map(String::valueOf).collect(Collectors.joining("+"));
        };
    }

    @Override
    String last() {
        return what.equals("static") ? EVERYWHERE.toString() : new ArrayDeque<>(list).toString();
    }
}

package racecard.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may know whom: main code names packages of the rooms beside it in {@link #KNOWS}, and no others. The tools know
 * no revision and no bug by name: what they are given is an id and a class to load, so that no check can be steered by
 * the answer that is wanted.
 */
final class Rooms implements Rule {
    static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("verdict", Set.of()),
            Map.entry("explorer", Set.of("verdict")),
            Map.entry("litmus", Set.of("verdict")),
            Map.entry("evidence", Set.of("verdict")),
            Map.entry("protocols", Set.of()),
            Map.entry("models", Set.of("protocols")),
            Map.entry("explorer-tests", Set.of("verdict", "evidence", "protocols", "models", "explorer")),
            Map.entry("jqwik-tests", Set.of("verdict", "evidence", "protocols", "models")),
            Map.entry("lincheck-tests", Set.of("verdict", "evidence", "protocols", "models")),
            Map.entry("jcstress-tests", Set.of("verdict", "evidence", "protocols", "models", "explorer")),
            Map.entry("gate", Set.of("verdict", "evidence", "protocols", "models", "explorer", "litmus")),
            Map.entry(
                    "benchmarks",
                    Set.of("verdict", "evidence", "protocols", "models", "explorer", "litmus", "explorer-tests")),
            Map.entry("house", Set.of()));

    /**
     * Whose programs a room may name in quotes, to start them in a process of their own. None of their classes is
     * loaded for that.
     */
    static final Map<String, Set<String>> STARTS =
            Map.of("gate", Set.of("explorer-tests", "jqwik-tests", "lincheck-tests", "jcstress-tests"));

    /** The rooms that may name a revision or a bug. */
    private static final Set<String> NAMES_SUBJECTS = Set.of("protocols", "gate");

    private static final Pattern SOURCE =
            Pattern.compile("([\\w-]+)/src/main/java/(racecard(?:/\\w+)*)/\\w[\\w-]*\\.java");
    private static final Pattern PACKAGE = Pattern.compile("\\bracecard(?:\\.[a-z]\\w*)+");
    private static final Pattern SUBJECT = Pattern.compile(".*\\.(revision|bug)");

    @Override
    public String promise() {
        return "a room knows only the rooms below it, and no tool knows a revision or a bug by name";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        Set<String> faults = new TreeSet<>();
        List<Matcher> sources = new ArrayList<>();
        Map<String, String> homes = new HashMap<>();
        for (String file : tree.files()) {
            Matcher source = SOURCE.matcher(file);
            if (source.matches()) {
                sources.add(source);
                String other = homes.putIfAbsent(packageOf(source), source.group(1));
                if (other != null && !other.equals(source.group(1))) {
                    faults.add("package " + packageOf(source) + " lives in both " + other + " and " + source.group(1));
                }
            }
        }
        for (Matcher source : sources) {
            String text = tree.text(source.group()).orElse("");
            Matcher named = PACKAGE.matcher(text);
            while (named.find()) {
                boolean quoted = named.start() > 0 && text.charAt(named.start() - 1) == '"';
                if (!quoted || !starts(source.group(1), homes.get(named.group()))) {
                    judge(source.group(), source.group(1), named.group(), homes, faults);
                }
            }
        }
        return new Inspection(sources.size(), List.copyOf(faults));
    }

    private static void judge(String file, String room, String named, Map<String, String> homes, Set<String> faults) {
        String home = homes.get(named);
        Set<String> knows = KNOWS.get(room);
        if (knows == null) {
            faults.add(room + " is a room that Rooms.KNOWS does not list: say there which rooms it may know");
        } else if (home != null && !home.equals(room) && !knows.contains(home)) {
            faults.add(file + " names " + named + ", but " + room + " may not know " + home);
        } else if (home != null && SUBJECT.matcher(named).matches() && !NAMES_SUBJECTS.contains(room)) {
            faults.add(file + " names " + named + ", but only the catalogue may name a revision or a bug");
        }
    }

    private static boolean starts(String room, String home) {
        return home != null && STARTS.getOrDefault(room, Set.of()).contains(home);
    }

    private static String packageOf(Matcher source) {
        return source.group(2).replace('/', '.');
    }
}

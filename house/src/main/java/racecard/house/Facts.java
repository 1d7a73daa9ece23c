package racecard.house;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids that {@code docs/facts} has a line for. A line for {@code I7} begins a table row with it or sets it in bold:
 * {@code | I7 | ...} or {@code - **I7** ...}. A commit, or the number of a mail, has a line where a line names it.
 */
final class Facts {
    static final String HOME = "docs/facts/";

    private static final Pattern ROW = Pattern.compile("^\\| *`?([\\w'+-]+)`? *\\|", Pattern.MULTILINE);
    private static final Pattern BOLD = Pattern.compile("\\*\\*([\\w'+-]+)\\*\\*");
    private static final Pattern COMMIT = Pattern.compile("\\b[0-9a-f]{7,12}\\b|\\b\\d{9,11}\\b");

    /** Whose ids are its own. What is of no protocol may cite any of them. */
    private static final Map<String, Pattern> PROTOCOLS = Map.of(
            "task-work", Pattern.compile("task-?work", Pattern.CASE_INSENSITIVE),
            "threadlet", Pattern.compile("threadlet|/qemu/", Pattern.CASE_INSENSITIVE),
            "z3fold", Pattern.compile("z3fold", Pattern.CASE_INSENSITIVE));

    private final Map<String, Set<String>> ids = new TreeMap<>();
    private final Set<String> commits = new HashSet<>();

    private Facts() {}

    static Facts of(Tree tree) throws IOException {
        Facts facts = new Facts();
        for (String file : files(tree)) {
            String text = tree.text(file).orElse("");
            Set<String> own = new HashSet<>();
            for (Pattern line : List.of(ROW, BOLD)) {
                for (Matcher found = line.matcher(text); found.find(); ) {
                    own.add(found.group(1));
                }
            }
            facts.ids.put(file, own);
            for (Matcher found = COMMIT.matcher(text); found.find(); ) {
                facts.commits.add(found.group());
            }
        }
        return facts;
    }

    private static List<String> files(Tree tree) {
        return tree.ending(".md").filter(f -> f.startsWith(HOME)).toList();
    }

    /** Whether an id has a line where a text of that path may look for it. */
    boolean has(String citing, String id) {
        if (id.startsWith(HOME)) {
            return ids.containsKey(id);
        }
        return ids.entrySet().stream()
                .filter(e -> mayCite(citing, e.getKey()))
                .anyMatch(e -> e.getValue().contains(id) || isShortFor(id, e.getValue()));
    }

    /** {@code TL-08} is TL-08-done-wmb-rmb. */
    private static boolean isShortFor(String id, Set<String> own) {
        return id.matches("(TL-|Z)\\d\\d") && own.stream().anyMatch(o -> o.startsWith(id + "-"));
    }

    /** Commits are cited at different lengths. */
    boolean hasCommit(String id) {
        return commits.contains(id)
                || commits.stream()
                        .anyMatch(c -> c.length() >= 7 && id.length() >= 7 && (c.startsWith(id) || id.startsWith(c)));
    }

    /** A protocol's texts cite its own facts and those of no protocol, or two ids of one name would be mistaken. */
    private static boolean mayCite(String citing, String file) {
        String name = file.substring(HOME.length(), file.length() - ".md".length());
        boolean mine = PROTOCOLS.containsKey(name)
                && PROTOCOLS.get(name).matcher(citing).find();
        boolean ofNone =
                PROTOCOLS.values().stream().noneMatch(p -> p.matcher(citing).find());
        boolean common = !PROTOCOLS.containsKey(name) && !name.equals("sched");
        return mine || ofNone || common;
    }
}

package racecard.litmus.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import racecard.litmus.cat.CatModel;

/**
 * Takes away every check of every shipped model, one at a time: some program of the tables must then be judged
 * otherwise, or nobody needs the check.
 */
final class EveryAxiomCountsTest {
    /** A check: from its keyword at the start of a line to its name. */
    private static final Pattern CHECK =
            Pattern.compile("(?m)^(?:acyclic|irreflexive|empty) [^(*]*?(?:\\([^*][^\\n]*)?as ([\\w-]+)$");

    /** Implied by others, and there to be used by enumerators: see the model. */
    private static final Set<String> REDUNDANT = Set.of("rc11 coherence-per-location");

    private static final Map<String, String> TABLES = Map.of(
            "sc",
            "java.tsv",
            "tso",
            "java.tsv",
            "arm",
            "java.tsv",
            "rc11",
            "java.tsv",
            "lkmm",
            "lkmm.tsv",
            "java",
            "java.tsv",
            "java-jam21",
            "java.tsv");

    @Test
    void without_any_one_check_some_verdict_changes() {
        List<String> unneeded = new ArrayList<>();
        int checks = 0;
        for (String name : MemoryModels.names()) {
            String text = MemoryModels.text(name + ".cat").orElseThrow();
            CatModel whole = model(name, text);
            Matcher check = CHECK.matcher(text);
            List<String> found = new ArrayList<>(List.of("coherence-order"));
            while (check.find()) {
                checks++;
                found.add(check.group(1));
                CatModel broken = model(name, text.substring(0, check.start()) + text.substring(check.end()));
                if (!differs(whole, broken, TABLES.get(name))) {
                    unneeded.add(name + " " + check.group(1));
                }
            }
            assertTrue(found.containsAll(whole.checks()), name + " has " + whole.checks() + ", found " + found);
        }
        assertEquals(REDUNDANT, Set.copyOf(unneeded));
        assertTrue(checks > 20, "only " + checks);
    }

    private static boolean differs(CatModel whole, CatModel broken, String table) {
        boolean kernel = table.equals("lkmm.tsv");
        List<String[]> rows = GridTest.rows(table);
        for (String[] row : rows.subList(1, rows.size())) {
            List<Mini> paths = MiniReader.paths(row[1], kernel);
            if (Naive.allows(whole, paths, row[2], new ArrayList<>())
                    != Naive.allows(broken, paths, row[2], new ArrayList<>())) {
                return true;
            }
        }
        return false;
    }

    private static CatModel model(String name, String text) {
        return CatModel.parse(name + ".cat", text, MemoryModels::text);
    }
}

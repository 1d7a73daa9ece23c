package racecard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import racecard.verdict.Exit;
import racecard.verdict.Verdict;

/** What people are told of verdicts and exit codes is the rule that the code goes by. */
class ExitRuleTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Pattern ORDER = Pattern.compile("\\d+(?:\\s+before\\s+\\d+)+");
    private static final Pattern HELP = Pattern.compile("^ +(\\d+) {2,}", Pattern.MULTILINE);

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide.md"})
    void theDocumentsTellTheOneOrder(String document) throws IOException {
        String rule = Arrays.stream(Exit.values())
                .map(e -> Integer.toString(e.code()))
                .collect(Collectors.joining(" before "));
        Matcher told = ORDER.matcher(Files.readString(ROOT.resolve(document)));
        List<String> orders = new ArrayList<>();
        while (told.find()) {
            orders.add(told.group().replaceAll("\\s+", " "));
        }
        assertEquals(List.of(rule), orders, document);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void theReadmeGivesEachVerdictItsCode(Verdict verdict) throws IOException {
        String row = Files.readString(ROOT.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("| " + verdict.label() + " |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the README has no row for " + verdict.label()));
        boolean counts = verdict.green() || verdict.exit() != Exit.GOOD;
        String code = counts ? " " + verdict.exit().code() + " |" : " none, and never green |";
        assertTrue(row.endsWith("|" + code), row);
    }

    /**
     * Each command lists the codes that it can give, in the order of the rule but for the good news, which people look
     * for first.
     */
    @ParameterizedTest
    @ValueSource(strings = {"check", "explore", "litmus", "repro", "mutate", "tables"})
    void theHelpOfEachCommandKnowsTheCodes(String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Racecard.run(new Fake(home).setting(stream, stream), "help", command);
        assertEquals(0, code);
        String help = out.toString(StandardCharsets.UTF_8);
        Matcher codes = HELP.matcher(help.substring(help.indexOf("Exit codes:")));
        List<Exit> told = new ArrayList<>();
        while (codes.find()) {
            int number = Integer.parseInt(codes.group(1));
            told.add(Arrays.stream(Exit.values())
                    .filter(e -> e.code() == number)
                    .findFirst()
                    .orElseThrow());
        }
        assertTrue(told.contains(Exit.GOOD) && told.contains(Exit.CANNOT), help);
        List<Exit> sorted = told.stream()
                .filter(e -> e != Exit.GOOD && e != Exit.INTERRUPTED)
                .sorted(Comparator.naturalOrder())
                .toList();
        assertEquals(
                sorted,
                told.stream()
                        .filter(e -> e != Exit.GOOD && e != Exit.INTERRUPTED)
                        .toList());
    }

    @Test
    void theRoomIsTheCheckout() {
        assertTrue(Files.exists(ROOT.resolve("CI.yml")), ROOT::toString);
    }
}

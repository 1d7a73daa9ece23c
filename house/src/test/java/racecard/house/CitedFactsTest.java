package racecard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cited id without a line is named, wherever it is cited and whatever kind it is of. */
class CitedFactsTest {
    private static final String CARD = "protocols/src/main/java/racecard/z3fold/Card.java";
    private static final String FACTS = "docs/facts/z3fold.md";

    @TempDir
    Path root;

    @BeforeEach
    void soundTree() throws IOException {
        write("docs/facts/java-model.md", "- **X1** coherence of reads. **S0** and **S2**: logs.\n");
        write(FACTS, """
                | I7 | objects | 5710a3e0 |
                | Z9 | a correction |
                | TL-08-done | Never |

                **M1**: id 5994947013. **F-RACE** and **B-03**.
                """);
        write(CARD, """
                /** By axiom X1 (docs/facts/java-model.md), I7 and Z9: see 5710a3e09f. */
                String from = "thread M1, id 5994947013; litmus TL-08, seeds S0 and S2";
                String no = "a string is read here, " + I9 + " is code";
                """);
        write("docs/guide.md", "# Guide\n\nBreaks I7; B-03, F-RACE, correction Z9.\n");
        write("gate/src/main/java/racecard/gate/Text.java", "String token = \"X9 in a string of the gate\"; // X1\n");
    }

    @Test
    void whatHasALineIsFine() throws IOException {
        Inspection seen = inspect();
        assertEquals(List.of(), seen.faults());
        assertEquals(15, seen.looked());
    }

    @ParameterizedTest
    @CsvSource({
        "docs/facts/java-model.md, X1, X2, Card.java:1 cites X1",
        "docs/facts/java-model.md, **S2**, S2, Card.java:2 cites S2",
        FACTS + ", | Z9, | Z8, Card.java:1 cites Z9",
        FACTS + ", 5710a3e0, 5710a3e1, Card.java:1 cites 5710a3e09f",
        FACTS + ", 5994947013, 5994947014, cites 5994947013",
        FACTS + ", **M1**, M1, cites M1",
        FACTS + ", | Z9, | Z8, guide.md:3 cites Z9",
        FACTS + ", TL-08-done, TL-09-done, cites TL-08",
        FACTS + ", **F-RACE**, F-RACE, cites F-RACE",
        FACTS + ", **B-03**, **B-04**, cites B-03",
        CARD + ", facts/java-model, facts/gone, cites docs/facts/gone.md",
        CARD + ", By axiom, By facts 2.6, cites 2.6",
        CARD + ", a string, By I8 a string, Card.java:3 cites I8",
        "docs/guide.md, I7, I8, guide.md:3 cites I8",
        "gate/src/main/java/racecard/gate/Text.java, // X1, // X7, Text.java:1 cites X7"
    })
    void whatHasNoneIsNamed(String file, String sound, String broken, String said) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertTrue(text.contains(sound), "the fault must be planted");
        write(file, text.replace(sound, broken));
        List<String> faults = inspect().faults();
        assertTrue(faults.stream().anyMatch(f -> f.contains(said)), faults::toString);
    }

    @Test
    void aFactOfAnotherProtocolIsNone() throws IOException {
        write("docs/facts/task-work.md", "| I9 | an invariant of another protocol |\n");
        write("protocols/src/main/java/racecard/z3fold/Other.java", "/** I9 */\n");
        assertEquals(1, inspect().faults().size());
        write(FACTS, Files.readString(root.resolve(FACTS)) + "| I9 | one of its own |\n");
        assertEquals(List.of(), inspect().faults());
    }

    private Inspection inspect() throws IOException {
        return new CitedFacts().inspect(Tree.at(root));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

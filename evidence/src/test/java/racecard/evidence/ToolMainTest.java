package racecard.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tool's process ends, and says why, whatever a stranger's class does in it. */
class ToolMainTest {
    /** Would rather not say what it is. */
    private static final class Hostile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("hostile");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("hostile");
        }
    }

    /** A tool that does what its seed says. */
    public static final class Tool {
        private Tool() {}

        /** Started by hand, so it speaks on standard output. */
        public static void main(String[] args) {
            ToolMain.run("tool", args, (order, wire) -> act(order.seed()));
            System.out.println("came back");
        }

        private static void act(long what) throws Exception {
            switch ((int) what) {
                case 1 -> throw new IllegalArgumentException("no such\nsubject");
                case 2 -> throw new Hostile();
                case 3 -> throw new NoClassDefFoundError("no/such/Class");
                case 4 -> new Thread(ToolMainTest::sleep).start();
                case 5 -> Runtime.getRuntime().addShutdownHook(new Thread(ToolMainTest::sleep));
                default -> System.out.println("PASS");
            }
        }
    }

    private static void sleep() {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private record Ended(int code, String said) {}

    private static Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Tool.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | PASS",
                "1 | 2 | tool: no such",
                "2 | 3 | tool broke: racecard.evidence.ToolMainTest$Hostile",
                "3 | 3 | tool broke: java.lang.NoClassDefFoundError: no/such/Class",
                "4 | 0 | ''",
                "5 | 0 | ''",
            })
    void itEnds(int seed, int code, String first) throws IOException, InterruptedException {
        Ended ended = run("--protocol", "fake", "--seed", Integer.toString(seed));
        assertEquals(code, ended.code(), ended.said());
        assertEquals(first, ended.said().lines().findFirst().orElse(""), ended.said());
        assertFalse(ended.said().contains("came back"), ended.said());
    }

    @Test
    void anOrderThatMakesNoSense() throws IOException, InterruptedException {
        Ended ended = run("--seed", "1");
        assertEquals(2, ended.code());
        assertTrue(ended.said().startsWith("tool: --protocol is missing"), ended.said());
    }
}

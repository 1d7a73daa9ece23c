package racecard.lincheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import racecard.models.Families;

class TraceTest {
    private static String trace(String report) {
        return Trace.of(report, number -> "add(" + number + ", 0)", Families.of("task-work")::thread);
    }

    private static final String REPORT = """
            = Validation function settle has failed =
            The following interleaving leads to the error:
            | ------------------------------------ |
            |      Thread 1       |    Thread 2    |
            | ------------------------------------ |
            | perform(7)          |                |
            |   bench.add(7, 0)   |                |
            |     guarded(L#1)    |                |
            |       taskWork.add(Task#1, TrackedWork#3, 0): 0 | |
            |                     | cancel(7)      |
            |                     |   works.readOnce(): TrackedWork#3 |
            | ------------------------------------ |

            Detailed trace:
            | perform(7): 0 | |
            |   taskWork.add(Task#1, TrackedWork#3, 0): 0 at TaskWorkBench | |
            """;

    @Test
    void aTraceSpeaksOfTheProtocolAndNotOfTheBench() {
        assertEquals("""
                T, the task;
                add(7, 0);
                  taskWork.add(T, work7, 0): 0;
                ; cancel(7)
                ;   works.readOnce(): work7
                """, columns(trace(REPORT)));
    }

    @Test
    void anEmptyPartLeavesNoDoubledRuleAndTheJudgementNoExceptionsName() {
        String trace = trace("""
                The following interleaving leads to the error:
                | --------------------------------- |
                | Thread 1                           |
                | --------------------------------- |
                | --------------------------------- |
                | settle(): IllegalStateException #1 |
                | --------------------------------- |
                """);
        assertEquals("""
                | ---------------- |
                | T, the task      |
                | ---------------- |
                | settle(): broken |
                | ---------------- |""", trace);
    }

    private static String columns(String table) {
        StringBuilder text = new StringBuilder();
        for (String line : table.lines().filter(l -> !l.startsWith("| -")).toList()) {
            String[] cells = line.split("\\|", -1);
            text.append(cells[1].substring(1).stripTrailing())
                    .append(';')
                    .append(cells[2].stripTrailing().replace("CPU 2", "").stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void aReportWithoutInterleavingIsGivenWhole() {
        assertEquals("= The execution has hung =", trace("= The execution has hung =\n"));
    }
}

package racecard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LitmusFaultTest {
    @TempDir
    Path home;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private Fake.Result litmus(Path file) {
        return new Fake(home).run("litmus", file.toString());
    }

    /** A missing check for NULL is wrong whatever the file asks; only a file that names it gets away with it. */
    @Test
    void aFaultIsAFailUnlessTheFileExpectsIt() throws IOException {
        String program = """
                C missing-check
                %s{}
                P0(int **p, int *x) { WRITE_ONCE(*x, 1); rcu_assign_pointer(*p, x); }
                P1(int **p) { int *r0; int r1; r0 = rcu_dereference(*p); r1 = READ_ONCE(*r0); }
                forall (1:r1=1)
                """;
        Fake.Result result = litmus(file("f.litmus", program.formatted("")));
        assertEquals(1, result.code());
        assertTrue(result.out().contains("\nNo\nWitnesses\n"), result.out());
        assertTrue(result.out().contains("\nFlag fault\nFault P1, line 4: `READ_ONCE(*r0)` dereferences NULL\n"));
        assertTrue(result.out().contains("\nAn execution with a fault:\n  P0 "), result.out());
        assertEquals(
                1,
                litmus(file("n.litmus", program.formatted("(* Result: Always *)")))
                        .code());
        assertEquals(
                0,
                litmus(file("y.litmus", program.formatted("(* Result: Always FAULT *)")))
                        .code());
        assertEquals(
                0,
                litmus(file("w.litmus", program.formatted("(* Result: FAULT *)")))
                        .code());
        assertEquals(
                1,
                litmus(file("s.litmus", program.formatted("(* Result: Never FAULT *)")))
                        .code());
        Path sb = file("sb.litmus", "C sb\n(* Result: Always FAULT *)\n{}\nP0(int *x) { *x = 1; }\nexists (x=1)\n");
        assertTrue(litmus(sb).out().contains("FAIL expected a fault, there is none"));
    }
}

package racecard.gate.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racecard.gate.Fake;

/** Models of the user's whose files say what the primitives of the programs are. */
class LitmusMacrosTest {
    private static final String SB = """
            C SB
            (* Result: Never *)
            {}
            P0(int *x, int *y) { int r0; WRITE_ONCE(*x, 1); smp_mb(); r0 = READ_ONCE(*y); }
            P1(int *x, int *y) { int r0; WRITE_ONCE(*y, 1); smp_mb(); r0 = READ_ONCE(*x); }
            exists (0:r0=0 /\\ 1:r0=0)
            """;

    @TempDir
    Path home;

    private Path file(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Fake.Result litmus(Object... arguments) {
        List<String> all = new ArrayList<>(List.of("litmus"));
        Arrays.stream(arguments).map(Object::toString).forEach(all::add);
        return new Fake(home).run(all.toArray(new String[0]));
    }

    /**
     * The macros beside a model are its primitives; a model without any judges the same file by the kernel's of today.
     */
    @Test
    void theMacrosBesideAModelAreItsPrimitives() throws IOException {
        Path model = file("own/my.cat", "include \"cos.cat\"\nacyclic fencerel(Heavy) | rf | co | fr as mine\n");
        file("own/my.bell", "enum Fences = 'heavy\n");
        file(
                "own/my.def",
                "WRITE_ONCE(X,V) { __store{heavy}(X,V); }\nREAD_ONCE(X) __load{heavy}(X)\nsmp_mb() { __fence{heavy}; }\n");
        Path sb = file("SB.litmus", SB);
        Fake.Result result = litmus(sb, "--model", "lkmm", "--model", model, "--model", "sc");
        assertEquals(
                List.of("Model lkmm", "Model " + model, "Model sc"),
                result.out().lines().filter(line -> line.startsWith("Model ")).toList());
        assertEquals(0, result.code(), result.out() + result.err());
        Files.writeString(home.resolve("own/my.def"), "READ_ONCE(X) __load{heavy}(X)\n");
        Fake.Result fewer = litmus(sb, "--model", model);
        assertTrue(fewer.err().contains("SB.litmus:4:30: unknown primitive 'WRITE_ONCE'"), fewer.err());
        assertEquals(2, fewer.code());
        file("own/my.cfg", "model my.cat\nskipchecks mine\n");
        Fake.Result refused = litmus(sb, "--model", home.resolve("own/my.cfg"));
        assertTrue(refused.err().contains("my.cfg:2:1: 'skipchecks' is not done here"), refused.err());
        assertEquals(2, refused.code());
    }
}

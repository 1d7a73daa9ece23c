package racecard.litmus.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.text.LitmusReader;

/**
 * What every type holds and becomes: in C as gcc computes it, in Java as the compiler and the machine do that run this.
 * herd7 has no widths and is no witness.
 */
class WidthsTest {
    private static final CatModel SC =
            CatModel.parse("sc.cat", MemoryModels.text("sc.cat").orElseThrow(), MemoryModels::text);

    private static Answer answer(String text) {
        return Enumeration.of(LitmusReader.parse("t.litmus", text), List.of(SC), Budget.of(1_000_000, 600))
                .answers()
                .get(0);
    }

    /** The table is what {@link WidthTable} wrote: the same programs, with what gcc made of them. */
    @Test
    void cComputesAsGccDoes() throws IOException {
        List<String> recorded;
        try (var in = WidthsTest.class.getResourceAsStream("widths-gcc.tsv")) {
            recorded = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
        assertEquals(WidthTable.PROGRAMS, recorded.size());
        Map<String, String> wrong = new TreeMap<>();
        for (int seed = 0; seed < recorded.size(); seed++) {
            WidthPrograms program = WidthPrograms.c(seed);
            String[] row = recorded.get(seed).split("\t", -1);
            assertEquals(WidthTable.row(program), row[0], "program " + seed + " is another one than the recorded one");
            String state = one(WidthTable.litmus(program));
            if (!state.equals(row[1])) {
                wrong.put(row[0], state + " and not " + row[1]);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    private static String one(String text) {
        Answer answer = answer(text);
        return answer.faults().isEmpty() && answer.states().size() == 1
                ? answer.states().firstKey()
                : answer.states() + " " + answer.faults();
    }

    @Test
    void javaComputesAsJavaDoes(@TempDir Path folder) throws Exception {
        int programs = 400;
        StringBuilder code = new StringBuilder("import java.lang.invoke.*;\npublic class Widths {\n");
        for (int seed = 0; seed < programs; seed++) {
            WidthPrograms program = WidthPrograms.java(seed);
            code.append("static ")
                    .append(program.place())
                    .append(" x")
                    .append(seed)
                    .append(";\n");
            code.append("public static String p").append(seed).append("() throws Exception { VarHandle X = ");
            code.append("MethodHandles.lookup().findStaticVarHandle(Widths.class, \"x")
                    .append(seed)
                    .append("\", ");
            code.append(program.place())
                    .append(".class); ")
                    .append(program.computation())
                    .append("X.set((");
            code.append(program.place())
                    .append(") r3); ")
                    .append(program.place())
                    .append(" r4 = (");
            code.append(program.place()).append(") ").append(program.update());
            code.append("; return \"0:r3=\" + (long) r3 + \"; 0:r4=\" + (long) r4 + \"; [x]=\" + (long) x");
            code.append(seed).append(" + \";\"; }\n");
        }
        Path source = Files.writeString(folder.resolve("Widths.java"), code.append("}\n"));
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", source.toString()));
        Map<String, String> wrong = new TreeMap<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> widths = loader.loadClass("Widths");
            for (int seed = 0; seed < programs; seed++) {
                Method method = widths.getMethod("p" + seed);
                WidthPrograms program = WidthPrograms.java(seed);
                String text = "Java t\n{ " + program.place() + " x = 0; 0:X=x; }\nThread0 { " + program.computation()
                        + "X.set(r3); " + program.place() + " r4 = " + program.update()
                        + "; }\nlocations [0:r3; 0:r4; x]\nexists (true)\n";
                String expected = (String) method.invoke(null);
                String state = one(text);
                if (!state.equals(expected)) {
                    wrong.put(text, state + " and not " + expected);
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    /** The issue's own examples, and how a question compares: as C would. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int r0; int r1; r0 = 0xffffffff; r1 = r0 < 0;          | 0:r1=1",
                "int r0; int r1; r0 = 2147483647 + 1; r1 = r0 < 0;      | 0:r1=1",
                "uint8_t r0; int r1; r0 = 255; r0 += 1; r1 = r0;        | 0:r1=0",
                "uint8_t r0; r0 = 300;                                  | 0:r0=44",
                "int r0; r0 = -1;                                       | 0:r0=0xffffffff",
                "u32 r0; r0 = -1;                                       | 0:r0=-1",
                "u32 r0; r0 = -1;                                       | 0:r0=4294967295",
                "u64 r0; r0 = -1;                                       | 0:r0=0xffffffffffffffff",
                "bool r0; r0 = 256;                                     | 0:r0=1",
                "bool r0; r0 = x;                                       | 0:r0=1",
                "int r0; *x = 0x1ffffffff; r0 = *x;                     | 0:r0=-1 /\\ x=-1",
                "int *r0; int r1; r0 = x; r1 = r0 == x;                 | 0:r1=1 /\\ 0:r0=x",
            })
    void examples(String code, String outcome) {
        Answer answer = answer("C t\n{}\nP0(int *x) { " + code + " }\nexists (" + outcome + ")\n");
        assertEquals(Answer.Word.ALWAYS, answer.word(), answer.states().toString());
    }

    @Test
    void anUnsignedLongIsPrintedAsSuch() {
        String text =
                "C t\n{ u64 x = 0; }\nP0(u64 *x) { u64 r0; *x = -1; r0 = *x; }\nlocations [x; 0:r0]\nexists (true)\n";
        assertEquals("0:r0=18446744073709551615; [x]=18446744073709551615;", one(text));
    }

    @Test
    void whatCGivesNoMeaningIsAFault() {
        for (String code :
                List.of("r1 = 1 << r0", "r1 = 1 >> r0", "r1 = (-2147483647 - 1) / (r0 - 41)", "set_bit(r0, x)")) {
            Answer answer =
                    answer("C t\n{ x=40; }\nP0(int *x) { int r0; int r1; r0 = *x; " + code + "; }\nexists (true)\n");
            assertEquals(1, answer.faults().size(), code);
        }
        assertTrue(
                answer("Java t\n{ x=40; 0:X=x; }\nThread0 { int r0 = X.get(); int r1 = 1 << r0; }\nexists (0:r1=256)\n")
                        .faults()
                        .isEmpty());
    }
}

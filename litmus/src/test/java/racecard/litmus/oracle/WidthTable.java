package racecard.litmus.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the table that {@link WidthsTest} reads: hands the programs to a C compiler, runs them, and records what they
 * print. A tool: it needs {@code gcc}, and whoever builds need not have it. Its argument is the file to write,
 * {@code src/test/resources/racecard/litmus/oracle/widths-gcc.tsv}.
 */
final class WidthTable {
    static final int PROGRAMS = 1_000;

    private static final String HEAD = """
            #include <stdio.h>
            #include <stdbool.h>
            typedef unsigned char u8; typedef signed char s8; typedef unsigned short u16; typedef short s16;
            typedef unsigned int u32; typedef int s32; typedef unsigned long u64; typedef long s64;
            #define READ_ONCE(x) (x)
            #define xchg(p, v) ({ __typeof__(*(p)) old = *(p); *(p) = (v); old; })
            #define cmpxchg(p, o, n) ({ __typeof__(*(p)) old = *(p), want = (o); if (old == want) *(p) = (n); old; })
            #define FORM(v) _Generic((v), unsigned long: "%lu", default: "%ld")
            static void show(const char *name, const char *form, long v) { printf("%s", name); printf(form, v); }
            """;

    private WidthTable() {}

    /** What stands in the table before the result. */
    static String row(WidthPrograms program) {
        return program.computation() + program.place() + " x = r3; " + program.place() + " r4 = " + program.update()
                + ";";
    }

    /** The program for us. */
    static String litmus(WidthPrograms program) {
        return "C t\n{ " + program.place() + " x; }\nP0(" + program.place() + " *x) { " + program.computation()
                + "WRITE_ONCE(*x, r3); " + program.place() + " r4 = " + program.update()
                + "; }\nlocations [0:r3; 0:r4; x]\nexists (true)\n";
    }

    private static String c() {
        StringBuilder code = new StringBuilder(HEAD).append("int main(void) {\n");
        for (int seed = 0; seed < PROGRAMS; seed++) {
            WidthPrograms program = WidthPrograms.c(seed);
            code.append("{ ").append(program.place()).append(" place = 0, *x = &place; ");
            code.append(program.computation())
                    .append("*x = r3; ")
                    .append(program.place())
                    .append(" r4 = ");
            code.append(program.update()).append("; show(\"0:r3=\", FORM(r3), r3); show(\"; 0:r4=\", FORM(r4), r4);");
            code.append(" show(\"; [x]=\", FORM(place), place); printf(\";\\n\"); }\n");
        }
        return code.append("}\n").toString();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("widths");
        Path source = Files.writeString(folder.resolve("widths.c"), c());
        Path binary = folder.resolve("widths");
        int compiled = new ProcessBuilder(
                        "gcc", "-std=gnu11", "-w", "-fwrapv", "-O0", "-o", binary.toString(), source.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (compiled != 0) {
            throw new IOException("gcc does not compile " + source);
        }
        Process run = new ProcessBuilder(binary.toString()).start();
        List<String> results = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<String> rows = new ArrayList<>();
        rows.add("# Programs of one thread, and what gcc 64-bit makes of them with -fwrapv. Written by WidthTable.");
        for (int seed = 0; seed < PROGRAMS; seed++) {
            rows.add(row(WidthPrograms.c(seed)) + "\t" + results.get(seed));
        }
        Files.write(Path.of(arguments[0]), rows);
    }
}

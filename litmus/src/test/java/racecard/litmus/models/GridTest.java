package racecard.litmus.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import racecard.litmus.cat.CatModel;

/** The verdicts that herd7 gave, on paper models read by it, come out cell by cell with the models that ship. */
final class GridTest {
    /**
     * How a column of the base shapes writes an access and what it puts between two: model, read mode, write mode,
     * fence, kernel's tags.
     */
    private record Column(String model, String read, String write, String fence, boolean kernel) {}

    /** STLR/LDAPR is missing: no language here has a name for LDAPR. */
    private static final Map<String, Column> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("SC", new Column("sc", ".o", ".o", "", false));
        COLUMNS.put("TSO mov", new Column("tso", ".o", ".o", "", false));
        COLUMNS.put("TSO mov+mfence", new Column("tso", ".o", ".o", "FF;", false));
        COLUMNS.put("A64 plain", new Column("arm", ".o", ".o", "", false));
        COLUMNS.put("A64 STLR/LDAR", new Column("arm", ".a", ".r", "", false));
        COLUMNS.put("A64 DMB", new Column("arm", ".o", ".o", "FF;", false));
        COLUMNS.put("LK once", new Column("lkmm", ".o", ".w", "", true));
        COLUMNS.put("LK rel/acq", new Column("lkmm", ".a", ".r", "", true));
        COLUMNS.put("LK mb", new Column("lkmm", ".o", ".w", "mb;", true));
        COLUMNS.put("J plain", new Column("java-jam21", "", "", "", false));
        COLUMNS.put("J opq", new Column("java-jam21", ".o", ".o", "", false));
        COLUMNS.put("J ra", new Column("java-jam21", ".a", ".r", "", false));
        COLUMNS.put("J vol", new Column("java-jam21", ".v", ".v", "", false));
        COLUMNS.put("J opq+FF", new Column("java-jam21", ".o", ".o", "FF;", false));
        COLUMNS.put("J plain+FF", new Column("java-jam21", "", "", "FF;", false));
        COLUMNS.put("RC11 rlx", new Column("rc11", ".o", ".o", "", false));
        COLUMNS.put("RC11 ra", new Column("rc11", ".a", ".r", "", false));
        COLUMNS.put("RC11 sc", new Column("rc11", ".v", ".v", "", false));
    }

    @Test
    void the_base_shapes_come_out_in_every_column() {
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        List<String[]> rows = rows("shapes.tsv");
        String[] header = rows.get(0);
        for (String[] row : rows.subList(1, rows.size())) {
            for (int i = 3; i < row.length; i++) {
                Column column = COLUMNS.get(header[i]);
                if (column != null) {
                    cells++;
                    judge(
                            row[0] + " " + header[i],
                            shape(row[1], column),
                            row[2],
                            column.kernel(),
                            column.model(),
                            row[i],
                            wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(32 * 18, cells);
    }

    @Test
    void the_mixed_mode_tests_come_out_under_both_java_models() {
        table("java.tsv", false, 244);
    }

    @Test
    void the_kernel_tests_come_out() {
        table("lkmm.tsv", true, 78);
    }

    @Test
    void only_the_race_is_flagged_as_one() {
        List<String> flags = new ArrayList<>();
        Naive.allows(model("lkmm"), MiniReader.paths("x=1;y=1 ∥ y;x", true), "1.0=1 1.1=0", flags);
        assertEquals(List.of("data-race"), flags);
        flags.clear();
        Naive.allows(model("lkmm"), MiniReader.paths("x=1;y.r=1 ∥ y.a;if0=1 x", true), "1.0=1 1.1=1", flags);
        assertEquals(List.of(), flags);
    }

    private static void table(String file, boolean kernel, int cells) {
        List<String> wrong = new ArrayList<>();
        List<String[]> rows = rows(file);
        int judged = 0;
        for (String[] row : rows.subList(1, rows.size())) {
            for (int i = 3; i < row.length; i++) {
                judge(row[0] + " " + rows.get(0)[i], row[1], row[2], kernel, rows.get(0)[i], row[i], wrong);
                judged++;
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(cells, judged);
    }

    private static void judge(
            String cell,
            String program,
            String outcome,
            boolean kernel,
            String model,
            String expected,
            List<String> wrong) {
        boolean allowed = Naive.allows(model(model), MiniReader.paths(program, kernel), outcome, new ArrayList<>());
        if (allowed != expected.equals("A")) {
            wrong.add(cell + " [" + program + "] " + outcome + ": " + (allowed ? "allowed" : "forbidden"));
        }
    }

    /** {@code Wx1;Ry ∥ …} with the column's modes and fences. */
    private static String shape(String shape, Column column) {
        StringBuilder program = new StringBuilder();
        for (String thread : shape.split(" ∥ ", -1)) {
            program.append(program.isEmpty() ? "" : " ∥ ");
            String[] steps = thread.split(";", -1);
            for (int i = 0; i < steps.length; i++) {
                String loc = steps[i].substring(1, 2);
                program.append(i == 0 ? "" : ";" + column.fence());
                program.append(
                        steps[i].startsWith("R")
                                ? loc + column.read()
                                : loc + column.write() + "=" + steps[i].substring(2));
            }
        }
        return program.toString();
    }

    static CatModel model(String name) {
        return CatModel.parse(name + ".cat", MemoryModels.text(name + ".cat").orElseThrow(), MemoryModels::text);
    }

    static List<String[]> rows(String file) {
        try (InputStream in = GridTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

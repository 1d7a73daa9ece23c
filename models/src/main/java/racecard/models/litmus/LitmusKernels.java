package racecard.models.litmus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import racecard.models.litmus.LitmusKernel.Reach;

/**
 * The litmus programs of a protocol, read from the resources beside this class: {@code task-work/expected.tsv} names
 * them in reading order, and every file repeats its verdict under the Linux-kernel memory model in a line of its own,
 * so that neither can change alone.
 */
public final class LitmusKernels {
    private static final Pattern EXPECTED = Pattern.compile("\\(\\* expected: (\\w+) \\*\\)");
    private static final String TABLE = "expected.tsv";
    private static final String HEADER = "test\tlkmm\tsc\ttso";

    private LitmusKernels() {}

    /**
     * The kernels of one protocol, in reading order; none when it has no table of them.
     *
     * @throws IllegalStateException naming file and line, when a program and the table of expected verdicts disagree
     */
    public static List<LitmusKernel> of(String protocol) {
        return LitmusKernels.class.getResource(protocol + "/" + TABLE) == null
                ? List.of()
                : read(file -> resource(protocol + "/" + file));
    }

    /** As {@link #of}, from any source of files: the name goes in, the text comes out. */
    static List<LitmusKernel> read(UnaryOperator<String> files) {
        List<String> table = files.apply(TABLE).lines().toList();
        List<LitmusKernel> kernels = new ArrayList<>();
        boolean headerSeen = false;
        for (int i = 0; i < table.size(); i++) {
            String where = TABLE + ":" + (i + 1);
            String row = table.get(i);
            if (row.startsWith("#")) {
                continue;
            }
            if (!headerSeen) {
                require(row.equals(HEADER), where, "the header is not 'test, lkmm, sc, tso'");
                headerSeen = true;
                continue;
            }
            String[] cells = row.split("\t", -1);
            require(cells.length == 4, where, "a row has four cells, this one " + cells.length);
            kernels.add(kernel(cells, where, files.apply(cells[0] + ".litmus")));
        }
        return List.copyOf(kernels);
    }

    private static LitmusKernel kernel(String[] row, String where, String text) {
        String name = row[0];
        Reach lkmm = Reach.of(row[1], where);
        List<String> lines = text.lines().toList();
        require(
                lines.get(0).equals("C " + name),
                name + ".litmus:1",
                "the program calls itself '" + lines.get(0) + "'");

        int at = 0;
        Matcher expected = EXPECTED.matcher("");
        while (at < lines.size() && !expected.reset(lines.get(at)).matches()) {
            at++;
        }
        require(at < lines.size(), name + ".litmus:1", "no line '(* expected: ... *)'");
        String here = name + ".litmus:" + (at + 1);
        Reach claimed = Reach.of(expected.group(1), here);
        require(claimed == lkmm, here, "expected " + claimed.label() + ", but " + where + " says " + lkmm.label());
        return new LitmusKernel(
                name, text, purpose(lines, at + 1, here), lkmm, Reach.of(row[2], where), Reach.of(row[3], where));
    }

    /** The comment block that follows the expected line, as one paragraph. */
    private static String purpose(List<String> lines, int from, String where) {
        int end = from;
        while (end < lines.size() && !lines.get(end).strip().equals("*)")) {
            end++;
        }
        require(
                from < lines.size() && lines.get(from).strip().equals("(*") && end < lines.size(),
                where,
                "no comment follows that says what the program shows");
        return lines.subList(from + 1, end).stream()
                .map(line -> line.strip().replaceFirst("^\\*\\s*", ""))
                .collect(Collectors.joining(" "));
    }

    private static void require(boolean holds, String where, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(where + ": " + otherwise);
        }
    }

    static String resource(String path) {
        try (InputStream in = LitmusKernels.class.getResourceAsStream(path)) {
            require(in != null, path, "there is no such litmus resource");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}

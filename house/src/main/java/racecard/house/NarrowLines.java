package racecard.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line is read whole, beside another file: none is wider than 120 columns, comments and strings of Java too. How
 * long a file is, is for its reader to say; about 250 lines, one idea each, is advice and no law.
 */
final class NarrowLines implements Rule {
    static final int COLUMNS = 120;

    /** What {@code racecard} writes. */
    private static final Pattern GENERATED = Pattern.compile("docs/(detection|outcomes/.*|mutations/.*)\\.md");

    private static final String BLOCK = "\"\"\"";
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");

    @Override
    public String promise() {
        return "no line of Java, and no sentence that people wrote, is wider than " + COLUMNS + " columns";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> sources = tree.ending(".java").toList();
        for (String source : sources) {
            List<String> lines = tree.text(source).orElse("").lines().toList();
            boolean block = false;
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean data = block;
                block ^= line.split(BLOCK, -1).length % 2 == 0;
                String code = LITERAL.matcher(line).replaceAll("\"\"");
                int columns = code.codePointCount(0, code.length());
                if (columns > COLUMNS && !data) {
                    faults.add(source + ":" + (i + 1) + " has " + columns + " columns: wrap it");
                }
            }
        }
        List<String> pages = tree.ending(".md")
                .filter(page -> !GENERATED.matcher(page).matches())
                .toList();
        for (String page : pages) {
            prose(page, tree.text(page).orElse("").lines().toList(), faults);
        }
        return new Inspection(sources.size() + pages.size(), faults);
    }

    /** Blocks are as they are printed, and a row of a table has one line. */
    private static void prose(String page, List<String> lines, List<String> faults) {
        boolean block = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            block ^= line.startsWith("```");
            int columns = lines.get(i).codePointCount(0, lines.get(i).length());
            if (columns > COLUMNS && !block && !line.startsWith("|")) {
                faults.add(page + ":" + (i + 1) + " has " + columns + " columns: wrap it");
            }
        }
    }
}

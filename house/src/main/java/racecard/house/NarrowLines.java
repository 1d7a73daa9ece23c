package racecard.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line is read whole, beside another file: no line of Java is wider than 120 columns, comments and strings too. How
 * long a file is, is for its reader to say; about 250 lines, one idea each, is advice and no law.
 */
final class NarrowLines implements Rule {
    static final int COLUMNS = 120;

    private static final String BLOCK = "\"\"\"";
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");

    @Override
    public String promise() {
        return "no line of Java is wider than " + COLUMNS + " columns";
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
        return new Inspection(sources.size(), faults);
    }
}

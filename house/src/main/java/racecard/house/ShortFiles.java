package racecard.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One idea a file. The aim is 250 lines; ten more are granted before the build says no. */
final class ShortFiles implements Rule {
    static final int LIMIT = 260;

    @Override
    public String promise() {
        return "no Java file is longer than " + LIMIT + " lines";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> sources = tree.ending(".java").toList();
        for (String source : sources) {
            long lines = tree.text(source).orElse("").lines().count();
            if (lines > LIMIT) {
                faults.add(source + " has " + lines + " lines: which of its ideas wants a file of its own?");
            }
        }
        return new Inspection(sources.size(), faults);
    }
}

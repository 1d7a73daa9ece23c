package racecard.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whoever reads an id in a trace, on a card or in a comment can look it up. */
final class CitedFacts implements Rule {
    private static final Pattern READ = Pattern.compile(".*\\.(java|litmus|md)");

    @Override
    public String promise() {
        return "every id of a fact that is cited has a line in docs/facts";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        Facts facts = Facts.of(tree);
        int looked = 0;
        List<String> faults = new ArrayList<>();
        for (String file : tree.files()) {
            // This room's own tests cite what is not there.
            if (READ.matcher(file).matches() && !file.startsWith(Facts.HOME) && !file.startsWith("house/")) {
                for (Citations.Citation cited :
                        Citations.in(file, tree.text(file).orElse(""))) {
                    looked++;
                    if (!(cited.isCommit() ? facts.hasCommit(cited.id()) : facts.has(file, cited.id()))) {
                        faults.add(file + ":" + cited.line() + " cites " + cited.id() + ", and " + Facts.HOME
                                + " has no line for it: add it to the file of its protocol, with its source");
                    }
                }
            }
        }
        return new Inspection(looked, faults);
    }
}

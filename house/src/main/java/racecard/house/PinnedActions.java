package racecard.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A tag can be moved under us; a commit cannot. */
final class PinnedActions implements Rule {
    private static final Pattern PINNED =
            Pattern.compile("uses: [\\w.-]+/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

    @Override
    public String promise() {
        return "every action of the workflow is pinned by commit, its version beside it";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        List<String> uses = tree.text("CI.yml")
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(l -> l.matches("(- )?[\"']?uses\\b.*"))
                .map(l -> l.startsWith("- ") ? l.substring(2) : l)
                .toList();
        List<String> faults = new ArrayList<>();
        for (String line : uses) {
            if (!PINNED.matcher(line).matches()) {
                faults.add("CI.yml: '" + line + "' should read: uses: owner/action@40-digit-commit # v1.2.3");
            }
        }
        if (uses.size()
                != Workflow.steps(tree).stream().filter(s -> s.has("uses")).count()) {
            faults.add(
                    "CI.yml: an action is named in a form that this rule does not see; write 'uses:' on a line of its own");
        }
        return new Inspection(uses.size(), faults);
    }
}

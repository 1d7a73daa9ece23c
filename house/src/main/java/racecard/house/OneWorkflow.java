package racecard.house;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * GitHub reads no workflow through a link, so its copy of {@code CI.yml} is a file, and this holds it to the original.
 */
final class OneWorkflow implements Rule {
    static final String HOME = ".github/workflows/ci.yml";

    @Override
    public String promise() {
        return HOME + " is a copy of CI.yml";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        Optional<String> text = tree.text("CI.yml");
        boolean same = text.isPresent() && text.equals(tree.text(HOME));
        return new Inspection(
                text.isPresent() ? 1 : 0,
                same ? List.of() : List.of(HOME + " is not CI.yml; mend it with: cp CI.yml " + HOME));
    }
}

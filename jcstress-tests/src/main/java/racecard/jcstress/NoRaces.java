package racecard.jcstress;

import java.util.List;
import java.util.Set;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.verdict.Verdict;

/** What is said of the subjects of a family for which nobody has written a race. */
record NoRaces(String protocol, Set<String> subjects) implements Check {
    private static final String ALL = "all";

    @Override
    public List<Message.Item> items() {
        return subjects.stream().map(id -> new Message.Item(id, ALL)).toList();
    }

    @Override
    public List<Finding> perform(Forks forks) {
        return notRun("nobody has written a race for " + protocol);
    }

    @Override
    public List<Finding> notRun(String why) {
        return subjects.stream()
                .map(id -> new Finding(
                        protocol, id, JcstressTool.NAME, ALL, Verdict.NOT_RUN, 0, JcstressTool.UNIT, 0, why, null))
                .toList();
    }
}

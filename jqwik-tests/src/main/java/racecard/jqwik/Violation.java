package racecard.jqwik;

import java.util.List;

/** A try that broke a rule. Its message is the rule; its story is every step up to there. */
public final class Violation extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String story;

    /** The rule, and the steps that led there. */
    public Violation(String rule, List<String> steps) {
        super(rule);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append(String.format("%3d  %s%n", i + 1, steps.get(i)));
        }
        this.story = text.append("broken: ").append(rule).toString();
    }

    /** What happened, one line a step, the broken rule last. */
    String story() {
        return story;
    }
}

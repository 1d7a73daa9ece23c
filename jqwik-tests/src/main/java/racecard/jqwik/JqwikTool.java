package racecard.jqwik;

import racecard.evidence.ToolMain;

/**
 * The process that the gate starts for the sequential checks.
 *
 * <pre>--protocol task-work --profile quick|standard|deep --seed N --subject ID=CLASS ... [--until-failure]</pre>
 *
 * Findings go to the gate; the same order gives the same findings, times apart. Exit
 * code 0 when it came to its end, whatever it found; 2 for an order that cannot be carried out.
 */
public final class JqwikTool {
    private static final int PATIENCE_SECONDS = 20;

    private JqwikTool() {}

    /** Carries out one order. */
    public static void main(String[] args) {
        ToolMain.run(
                "jqwik", args, (order, wire) -> new Run(order, Subject.of(order), PATIENCE_SECONDS, wire::send).run());
    }
}

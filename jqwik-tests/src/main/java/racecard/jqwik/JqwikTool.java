package racecard.jqwik;

import racecard.evidence.Order;
import racecard.evidence.Wire;

/**
 * The process that the gate starts for the sequential checks.
 *
 * <pre>--protocol task-work --profile quick|standard|deep --seed N --subject ID=CLASS ... [--until-failure]</pre>
 *
 * Findings go to standard output, one JSON object a line; the same order gives the same findings, times apart. Exit
 * code 0 when it came to its end, whatever it found; 2 for an order that cannot be carried out.
 */
public final class JqwikTool {
    private static final int PATIENCE_SECONDS = 20;

    private JqwikTool() {}

    /** Carries out one order. */
    public static void main(String[] args) {
        Wire wire = Wire.takeStandardOutput();
        Run run;
        try {
            Order order = Order.parse(args);
            run = new Run(order, Subject.of(order), PATIENCE_SECONDS, wire::send);
        } catch (IllegalArgumentException e) {
            System.err.println("jqwik: " + e.getMessage());
            System.exit(2);
            return;
        }
        run.run();
    }
}

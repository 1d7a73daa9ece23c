package racecard.models.taskwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import racecard.models.scenario.Scenario;

/**
 * Scenarios that nobody thought of: short random programs of adds, cancels and batches, whose results are all held
 * against the specification. The same seed gives the same programs.
 */
final class RandomScenarios {
    private static final int LABELS = 4;

    private RandomScenarios() {}

    /** This many programs of two or three threads. */
    static List<Scenario> generate(long seed, int count) {
        Random random = new Random(seed);
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scenarios.add(program("generated-" + i, random));
        }
        return scenarios;
    }

    /** Every label is added once at most, as callers of task_work must see to. */
    private static Scenario program(String name, Random random) {
        List<Integer> unused = new ArrayList<>();
        for (int label = 1; label <= LABELS; label++) {
            unused.add(label);
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(add(unused, random));
        }
        text.append("| runBatch;").append(random.nextBoolean() ? "runBatch;" : "");
        for (int thread = 1 + random.nextInt(2); thread > 0; thread--) {
            text.append('|');
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                boolean adds = !unused.isEmpty() && random.nextBoolean();
                text.append(adds ? add(unused, random) : "cancelFunc " + (1 + random.nextInt(LABELS)) + ";");
            }
        }
        return Scenarios.scenario(name, text.append("| runBatch").toString());
    }

    private static String add(List<Integer> unused, Random random) {
        return "add " + unused.remove(random.nextInt(unused.size())) + " NONE;";
    }
}

package racecard.exploration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import racecard.explorer.Counts;
import racecard.explorer.Explored;
import racecard.explorer.Model;
import racecard.explorer.Witness;
import racecard.explorer.lab.Harness;
import racecard.models.history.History;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;

/**
 * An engine to test the rest with: it runs the threads one after another, in every order, on this JVM. It sees what
 * needs no interleaving and no second thread's memory, in harnesses whose threads wait for nobody.
 */
final class OneAfterAnother implements Engine {
    @Override
    public Explored explore(Question question) {
        List<List<Integer>> orders = new ArrayList<>();
        permute(new ArrayList<>(), make(question).threads(), orders);
        long done = 0;
        for (List<Integer> order : orders) {
            done++;
            Optional<Witness> failure = run(question, order);
            if (failure.isPresent()) {
                return explored(question, done, failure);
            }
        }
        return explored(question, done, Optional.empty());
    }

    private static Optional<Witness> run(Question question, List<Integer> order) {
        Harness harness = make(question);
        Object[] results = new Object[order.size()];
        for (int thread : order) {
            try {
                results[thread] = harness.run(thread);
            } catch (RuntimeException oops) {
                return failure(order, "oops: " + oops.getMessage());
            }
        }
        String violation = harness.after(Arrays.asList(results));
        if (violation != null) {
            return failure(order, violation);
        }
        return question.judge().fault(history(question, order, results)).flatMap(fault -> failure(order, fault));
    }

    private static Explored explored(Question question, long done, Optional<Witness> failure) {
        return new Explored(
                question.harness(),
                Model.SEQUENTIAL_CONSISTENCY,
                new Counts(done, done, done, 0, 0, 0, 1, failure.isEmpty()),
                new TreeMap<>(),
                List.of(),
                List.of(),
                failure,
                Optional.empty());
    }

    private static Optional<Witness> failure(List<Integer> order, String what) {
        return Optional.of(new Witness(what, List.of(), List.of(), List.of("threads in the order " + order)));
    }

    /**
     * The calls of the threads. What comes before them gives what a list with one thread gives; what comes after is
     * left out.
     */
    private static History<String> history(Question question, List<Integer> order, Object... results) {
        List<History.Done<String>> calls = new ArrayList<>();
        if (question.harness().equals(ScenarioHarness.class.getName())) {
            Scenario scenario = ((Family) made(question.args().get(0)))
                    .scenario(question.args().get(2));
            scenario.before().forEach(call -> calls.add(new History.Done<>(call.toString(), "0")));
            for (int thread : order) {
                int at = 0;
                for (Object result : (List<?>) results[thread]) {
                    calls.add(new History.Done<>(
                            scenario.threads().get(thread).get(at++).toString(), (String) result));
                }
            }
        }
        return History.of(calls, (a, b) -> a < b);
    }

    private static Object made(String type) {
        try {
            return Class.forName(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type, e);
        }
    }

    private static Harness make(Question question) {
        try {
            return Class.forName(question.harness())
                    .asSubclass(Harness.class)
                    .getConstructor(String[].class)
                    .newInstance((Object) question.args().toArray(new String[0]));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(question.harness(), e);
        }
    }

    private static void permute(List<Integer> prefix, int size, List<List<Integer>> found) {
        if (prefix.size() == size) {
            found.add(List.copyOf(prefix));
        }
        for (int next = 0; next < size; next++) {
            if (!prefix.contains(next)) {
                prefix.add(next);
                permute(prefix, size, found);
                prefix.remove(prefix.size() - 1);
            }
        }
    }
}

package racecard.jcstress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All ladders, read from their annotations. */
public final class Ladders {
    private Ladders() {}

    /**
     * The ladders of a protocol in reading order. None where the protocol has no question that is about memory alone.
     */
    public static List<Ladder> of(String protocol) {
        return FamilyTests.of(protocol).ladders().stream().map(Ladders::read).toList();
    }

    private static Ladder read(Class<?> type) {
        Claim claim = type.getAnnotation(Claim.class);
        List<Class<?>> tests = new ArrayList<>(List.of(type.getDeclaredClasses()));
        tests.removeIf(test -> !test.isAnnotationPresent(Rung.class));
        tests.sort(
                Comparator.comparingInt(test -> test.getAnnotation(Rung.class).value()));
        List<Ladder.Step> steps = new ArrayList<>();
        for (Class<?> test : tests) {
            Rung rung = test.getAnnotation(Rung.class);
            Optional<String> kernel = Optional.of(rung.kernel()).filter(k -> !k.isEmpty());
            steps.add(new Ladder.Step(claim.ladder(), kernel, rung.change(), Experiment.of(test)));
        }
        return new Ladder(claim.ladder(), claim.value(), steps);
    }
}

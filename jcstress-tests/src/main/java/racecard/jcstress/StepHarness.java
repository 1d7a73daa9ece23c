package racecard.jcstress;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Result;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;
import racecard.explorer.lab.Bound;
import racecard.explorer.lab.Harness;
import racecard.explorer.lab.Operation;

/**
 * A jcstress test as the explorer runs it: the very methods that jcstress calls, on one state and one result. The
 * actors are threads, and so is the signal of a termination test; the arbiter comes when they are done. What jcstress
 * would print of the result is the result of a call named {@link #OUTCOME}.
 */
public final class StepHarness implements Harness {
    static final String OUTCOME = "outcome";

    /** What jcstress says of a termination test whose actor came to its end. */
    static final String TERMINATED = "TERMINATED";

    private final Runnable[] threads;
    private final Runnable[] arbiters;
    private final Object result;

    /** @param args the test's class */
    public StepHarness(String... args) throws ReflectiveOperationException {
        Class<?> test = Class.forName(args[0]);
        Object self = test.getConstructor().newInstance();
        Object state = make(test, State.class);
        result = make(test, Result.class);
        Runnable[] actors = bound(test, Actor.class, self, state, result);
        Runnable[] signals = bound(test, Signal.class, self, state, result);
        threads = Stream.concat(Stream.of(actors), Stream.of(signals)).toArray(Runnable[]::new);
        arbiters = bound(test, Arbiter.class, self, state, result);
    }

    @Override
    public int threads() {
        return threads.length;
    }

    @Override
    public Object run(int thread) {
        threads[thread].run();
        return "done";
    }

    @Override
    public String after(List<Object> results) {
        for (Runnable arbiter : arbiters) {
            arbiter.run();
        }
        Operation.begin(OUTCOME);
        Operation.end(result == null ? TERMINATED : result.toString());
        return null;
    }

    /** The parameter that carries this annotation, made once for all; null when no method asks for one. */
    private static Object make(Class<?> test, Class<? extends Annotation> mark) throws ReflectiveOperationException {
        for (Method method : test.getMethods()) {
            for (Class<?> type : method.getParameterTypes()) {
                if (type.isAnnotationPresent(mark)) {
                    return type.getConstructor().newInstance();
                }
            }
        }
        return null;
    }

    /** The methods in this role, by name, each with all that it takes. */
    private static Runnable[] bound(
            Class<?> test, Class<? extends Annotation> role, Object self, Object state, Object result)
            throws ReflectiveOperationException {
        List<Method> methods = Arrays.stream(test.getMethods())
                .filter(m -> m.isAnnotationPresent(role))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        Runnable[] bound = new Runnable[methods.size()];
        for (int i = 0; i < bound.length; i++) {
            Object[] arguments = Arrays.stream(methods.get(i).getParameterTypes())
                    .map(type -> type.isAnnotationPresent(State.class) ? state : result)
                    .toArray();
            bound[i] = Bound.call(methods.get(i), self, arguments);
        }
        return bound;
    }
}

package racecard.explorer.harness;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import racecard.explorer.Actor;
import racecard.explorer.Invariant;
import racecard.explorer.Limits;
import racecard.explorer.Observer;
import racecard.explorer.lab.Harness;
import racecard.explorer.lab.Operation;

/**
 * An object whose class says with {@link Actor}, {@link Observer} and {@link Invariant} which of its methods are what.
 */
final class AnnotatedHarness implements Harness {
    private static final Set<Class<?>> HELD = Set.of(void.class, boolean.class);

    private final Object object;
    private final List<Method> actors;
    private final List<Method> observers;
    private final List<Method> invariants;

    /** @throws IllegalArgumentException when a method cannot be what its annotation says */
    AnnotatedHarness(Object object) {
        this.object = object;
        actors = marked(object.getClass(), Actor.class).stream()
                .flatMap(method -> Collections.nCopies(copies(method), method).stream())
                .toList();
        if (actors.size() > Limits.THREADS) {
            throw new IllegalArgumentException(object.getClass().getName() + " has " + actors.size()
                    + " actors, and a program may have " + Limits.THREADS);
        }
        observers = marked(object.getClass(), Observer.class);
        invariants = marked(object.getClass(), Invariant.class);
        actors.forEach(method -> demand(method.getReturnType() == void.class, method, "an actor returns nothing"));
        observers.forEach(method -> demand(
                hasText(method.getReturnType()),
                method,
                "what an observer returns reads as text: a String, a number, a record"));
        invariants.forEach(method ->
                demand(HELD.contains(method.getReturnType()), method, "an invariant returns a boolean or nothing"));
        if (observers.size() > 1) {
            throw new IllegalArgumentException(object.getClass().getName() + " has " + observers.size()
                    + " methods with @Observer: one is enough");
        }
    }

    private static int copies(Method method) {
        int threads = method.getAnnotation(Actor.class).threads();
        demand(threads > 0, method, "it is run by one thread at least");
        return threads;
    }

    /** Whether a class has actors. */
    static boolean describes(Class<?> type) {
        return !marked(type, Actor.class).isEmpty();
    }

    Object object() {
        return object;
    }

    @Override
    public int threads() {
        return actors.size();
    }

    @Override
    public int[] alike() {
        return actors.stream().mapToInt(actors::indexOf).toArray();
    }

    /** The method; and which of those that run it, where there are several. */
    @Override
    public String name(int thread) {
        Method method = actors.get(thread);
        return method.getName() + (copies(method) == 1 ? "" : "#" + (thread - actors.indexOf(method) + 1));
    }

    @Override
    public Object run(int thread) {
        return call(actors.get(thread));
    }

    @Override
    public String after(List<Object> results) {
        observers.forEach(method -> Operation.outcome(String.valueOf(call(method))));
        for (Method method : invariants) {
            if (Boolean.FALSE.equals(call(method))) {
                return "invariant " + method.getName() + " is broken";
            }
        }
        return null;
    }

    /**
     * What is marked and cannot be called is a mistake worth a word: a thread that is left out without one would make a
     * check of nothing.
     */
    private static List<Method> marked(Class<?> type, Class<? extends Annotation> mark) {
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(mark))
                .forEach(method -> demand(Modifier.isPublic(method.getModifiers()), method, "it is to be public"));
        Map<String, Method> byName = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (method.isAnnotationPresent(mark)) {
                demand(method.getParameterCount() == 0, method, "it may take no parameters");
                // A bridge and what it leads to are one method.
                byName.merge(method.getName(), method, (a, b) -> a.isBridge() ? b : a);
            }
        }
        return List.copyOf(byName.values());
    }

    private static void demand(boolean met, Method method, String rule) {
        if (!met) {
            throw new IllegalArgumentException(
                    method.getDeclaringClass().getName() + "." + method.getName() + ": " + rule);
        }
    }

    /** The identity of an object is another in every run: it is no outcome. */
    private static boolean hasText(Class<?> type) {
        try {
            return type != void.class
                    && (type.isPrimitive() || type.getMethod("toString").getDeclaringClass() != Object.class);
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private Object call(Method method) {
        try {
            return method.invoke(object);
        } catch (InvocationTargetException e) {
            throw AnnotatedHarness.<RuntimeException>asItIs(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public method of a public class can be called: " + method, e);
        }
    }

    /** The checker itself leaves a thread by throwing: nothing may be wrapped around that. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException asItIs(Throwable cause) throws T {
        throw (T) cause;
    }
}

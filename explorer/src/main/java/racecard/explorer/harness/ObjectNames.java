package racecard.explorer.harness;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import racecard.explorer.lab.Speech;
import racecard.explorer.runtime.Tracked;

/**
 * What people call objects: by the shortest way to them from the harness, in the words of its fields
 * ({@code head.next}); what does not hang there by class and number, in the order in which they are asked for. What an
 * object says of itself is its content, which differs from moment to moment, so it is not asked, unless the vocabulary
 * says that it is a name.
 */
final class ObjectNames {
    private static final Set<Class<?>> CONSTANTS = Set.of(
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class);
    private static final Pattern ACTOR = Pattern.compile("T(\\d+)");
    private static final Pattern UNNAMED = Pattern.compile("Thread-\\d+");

    /** Whose one field is all that there is to it: the object's name will do. */
    private static final String STANDINS = "racecard.explorer.jdk.";

    private static final Set<String> ONLY = Set.of("value", "array");

    private final JavaProgram program;
    private final Speech speech;
    private final IdentityHashMap<Object, String> labels = new IdentityHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    ObjectNames(JavaProgram program, Speech speech) {
        this.program = program;
        this.speech = speech;
        Object root = program.root();
        labels.put(root, "");
        ArrayDeque<Object> todo = new ArrayDeque<>(List.of(root));
        while (!todo.isEmpty()) {
            Object object = todo.remove();
            if (object instanceof Object[] elements) {
                for (int i = 0; i < elements.length; i++) {
                    reach(todo, elements[i], of(object) + "[" + i + "]");
                }
            } else {
                fields(object.getClass())
                        .forEach(field -> reach(todo, value(field, object), part(object, field.getName())));
            }
        }
    }

    private void reach(ArrayDeque<Object> todo, Object object, String way) {
        if (object == null || isConstant(object) || labels.containsKey(object)) {
            return;
        }
        String said = speaksForItself(object) ? object.toString() : null;
        labels.put(object, said == null ? way : said);
        if (object instanceof Tracked || object instanceof Object[]) {
            todo.add(object);
        }
    }

    private static boolean isConstant(Object object) {
        return object instanceof String
                || object instanceof Enum<?>
                || object instanceof Class<?>
                || CONSTANTS.contains(object.getClass());
    }

    private boolean speaksForItself(Object object) {
        try {
            return speech.namesItself()
                    && object instanceof Tracked
                    && !object.getClass().isRecord()
                    && object.getClass().getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every object has toString", e);
        }
    }

    private static Stream<Field> fields(Class<?> type) {
        if (type == null || type.getName().startsWith("java.")) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(type.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .sorted(Comparator.comparing(Field::getName)),
                fields(type.getSuperclass()));
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field that was made accessible is not: " + field, e);
        }
    }

    /**
     * A field of an object. Within the vocabulary's own classes fields are not worth a word: a lock's word is the lock.
     */
    String part(Object object, String name) {
        String field = name.startsWith("this$") ? "outer" : name.substring(name.indexOf('$') + 1);
        String whole = of(object);
        String type = object.getClass().getName();
        if (whole.equals("this")) {
            return field;
        }
        boolean only = type.startsWith(STANDINS) && ONLY.contains(field);
        return only || speech.isVocabulary(type) ? whole : whole + "." + field;
    }

    /** What this object, which need not be one, is called. */
    String of(Object object) {
        if (object == null) {
            return "null";
        } else if (object instanceof String text) {
            return '"' + text + '"';
        } else if (object instanceof Enum<?> constant) {
            return constant.name();
        } else if (object instanceof Class<?> type) {
            return type.getSimpleName();
        } else if (isConstant(object)) {
            return String.valueOf(object);
        }
        String label = labels.computeIfAbsent(object, this::stranger);
        return label.isEmpty() ? "this" : label;
    }

    /** Calls an object so from now on. */
    void call(Object object, String name) {
        labels.put(object, name);
    }

    private String stranger(Object object) {
        if (object instanceof Thread thread) {
            Matcher actor = ACTOR.matcher(thread.getName());
            if (actor.matches()) {
                return program.name(Integer.parseInt(actor.group(1)));
            } else if (!UNNAMED.matcher(thread.getName()).matches()) {
                return thread.getName();
            }
        } else if (speaksForItself(object) && object.toString() != null) { // null while it is being made
            return object.toString();
        }
        String kind =
                object.getClass().isHidden() ? "lambda" : object.getClass().getSimpleName();
        return kind + "#" + numbers.merge(kind, 1, Integer::sum);
    }
}

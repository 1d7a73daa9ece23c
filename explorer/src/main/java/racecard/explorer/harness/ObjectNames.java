package racecard.explorer.harness;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import racecard.explorer.lab.Speech;
import racecard.explorer.runtime.Tracked;

/**
 * What people call objects: as they call themselves, if their class has a {@code toString}; otherwise by the shortest way from the harness, or from an object on
 * the way that has a name; otherwise by class and number, in the order in which they are asked for.
 */
final class ObjectNames {
    private final Speech speech;
    private final IdentityHashMap<Object, String> labels = new IdentityHashMap<>();
    private int strangers;

    ObjectNames(Object root, Speech speech) {
        this.speech = speech;
        labels.put(root, "");
        ArrayDeque<Object> todo = new ArrayDeque<>(List.of(root));
        while (!todo.isEmpty()) {
            Object object = todo.remove();
            if (object.getClass().isArray()) {
                for (int i = 0; i < Array.getLength(object); i++) {
                    reach(todo, Array.get(object, i), of(object) + "[" + i + "]");
                }
            } else {
                fields(object.getClass())
                        .forEach(field -> reach(todo, value(field, object), part(object, field.getName())));
            }
        }
    }

    private void reach(ArrayDeque<Object> todo, Object object, String way) {
        boolean looked = object instanceof Tracked
                || (object != null
                        && object.getClass().isArray()
                        && !object.getClass().getComponentType().isPrimitive());
        if (looked && !labels.containsKey(object)) {
            String name = speaksForItself(object) ? String.valueOf(object) : way;
            labels.put(object, name);
            todo.add(object);
        } else if (object != null
                && (object.getClass().isArray()
                        || object.getClass() == Object.class
                        || object.getClass().isHidden())) {
            labels.putIfAbsent(object, way);
        }
    }

    private static boolean speaksForItself(Object object) {
        try {
            Class<?> declaring = object.getClass().getMethod("toString").getDeclaringClass();
            return declaring != Object.class
                    && !object.getClass().isRecord()
                    && !object.getClass().isEnum();
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

    /** A field of an object. Within the vocabulary's own classes fields are not worth a word: a lock's word is the lock. */
    String part(Object object, String field) {
        String whole = of(object);
        if (whole.equals("this")) {
            return field;
        }
        if (speech.isVocabulary(object.getClass().getName())) {
            return whole;
        }
        return whole + "." + field;
    }

    /** What this object, which need not be one, is called. */
    String of(Object object) {
        if (object == null) {
            return "null";
        } else if (object instanceof String text) {
            return '"' + text + '"';
        }
        String label = labels.computeIfAbsent(object, o -> {
            if (o instanceof Thread thread) {
                return thread.getName();
            } else if (o instanceof Tracked && speaksForItself(o)) {
                return String.valueOf(o);
            } else if (o instanceof Tracked
                    || o.getClass().isArray()
                    || o.getClass().isHidden()) {
                String name = o.getClass().getSimpleName();
                return (o.getClass().isHidden() ? "lambda" : name) + "#" + ++strangers;
            }
            return o.getClass() == Object.class ? "Object#" + ++strangers : String.valueOf(o);
        });
        return label.isEmpty() ? "this" : label;
    }
}

package racecard.explorer.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which strings and boxes are objects of their own. Constants of the source are one object wherever they stand (JLS
 * 3.10.5), and so are interned strings and the boxes that valueOf keeps (5.1.7 demands those from -128 to 127). Every
 * other string and box was made by somebody, and {@code ==} tells it from its equals.
 */
public final class Identity {
    private static final Set<String> INTERNED = ConcurrentHashMap.newKeySet();

    private static final ClassValue<Boolean> BY_IDENTITY = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            for (Class<?> c = type; c != null && c != Object.class && c != Enum.class; c = c.getSuperclass()) {
                for (Method method : c.getDeclaredMethods()) {
                    if (method.getName().equals("hashCode") && method.getParameterCount() == 0) {
                        return false;
                    }
                }
            }
            return true;
        }
    };

    private Identity() {}

    /** A constant of a class file, or an interned string. */
    public static String interned(String text) {
        String one = text.intern();
        INTERNED.add(one);
        return one;
    }

    /** Whether this is a string or a box, or a handle, that need not be the same as another with its value. */
    static boolean isOwn(Object thing) {
        if (thing instanceof String text) {
            return !INTERNED.contains(text) || one(text) != thing;
        }
        return thing instanceof VarHandle || thing instanceof MethodHandle || (isBox(thing) && kept(thing) != thing);
    }

    private static Object one(String text) {
        return text.intern();
    }

    private static boolean isBox(Object thing) {
        return thing instanceof Boolean
                || thing instanceof Character
                || (thing instanceof Number && thing.getClass().getName().startsWith("java.lang."));
    }

    /** What valueOf returns for this value. */
    private static Object kept(Object box) {
        if (box instanceof Integer value) {
            return Integer.valueOf(value.intValue());
        } else if (box instanceof Long value) {
            return Long.valueOf(value.longValue());
        } else if (box instanceof Short value) {
            return Short.valueOf(value.shortValue());
        } else if (box instanceof Byte value) {
            return Byte.valueOf(value.byteValue());
        } else if (box instanceof Character value) {
            return Character.valueOf(value.charValue());
        } else if (box instanceof Boolean value) {
            return Boolean.valueOf(value.booleanValue());
        }
        return null; // nobody keeps a float or a double
    }

    /**
     * Object.toString of what need not have one of its own: the text of an Object or of an array is another in every
     * run.
     */
    public static String textOf(Object thing) {
        if (Machine.running() != null
                && (thing.getClass() == Object.class || thing.getClass().isArray())) {
            throw new Control.Refused("it calls toString of " + thing.getClass().getSimpleName()
                    + ", which is any number: print something that the program knows");
        }
        return thing.toString();
    }

    /** Whether an object's hash is that of its identity, which is another in every run. */
    private static boolean hashesByIdentity(Object thing) {
        return (thing instanceof Enum<?> || !(thing instanceof Tracked)) && BY_IDENTITY.get(thing.getClass());
    }

    /** The program is about to call Object.hashCode of this. */
    public static void hashed(Object thing) {
        if (thing != null && hashesByIdentity(thing) && Machine.current() != null) {
            throw new Control.Refused("it calls hashCode of " + thing.getClass().getSimpleName()
                    + ", which is any number: use one that the program knows");
        }
    }

    /** Object.hashCode, as the JDK's tables call it: the same in every run, so that they have one order. */
    public static int bucketOf(Object thing) {
        if (!hashesByIdentity(thing)) {
            return thing.hashCode();
        }
        return thing instanceof Enum<?> constant
                ? constant.name().hashCode()
                : thing instanceof Class<?> type ? type.getName().hashCode() : Hooks.hash(thing);
    }
}

package racecard.explorer.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which strings and boxes are objects of their own. Constants of the source are one object wherever they stand (JLS
 * 3.10.5), and so are interned strings and the boxes that valueOf keeps (5.1.7 demands those from -128 to 127). Every
 * other string and box was made by somebody, and {@code ==} tells it from its equals.
 */
public final class Identity {
    private static final Set<String> INTERNED = ConcurrentHashMap.newKeySet();

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
}

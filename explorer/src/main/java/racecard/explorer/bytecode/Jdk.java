package racecard.explorer.bytecode;

import java.util.Set;

/**
 * What calls into the JDK mean to the explorer. Immutable things and the collections are let through as they are; whatever asks the world outside (clocks, files,
 * chance, other threads) is refused, and so is what nobody has looked at.
 */
final class Jdk {
    /** What is to be done about a call. */
    enum Call {
        /** Changes nothing. */
        PURE,
        /** May change its receiver. */
        EFFECT,
        /** Cannot be modelled. */
        REFUSED
    }

    private static final Set<String> SYSTEM = Set.of("arraycopy", "lineSeparator");
    private static final Set<String> THREAD = Set.of("onSpinWait", "yield", "sleep", "getName", "<init>");
    private static final Set<String> TRANSPARENT =
            Set.of("java/lang/Object", "java/lang/Enum", "java/lang/Record", "java/lang/Thread", "java/lang/Throwable");
    private static final Set<String> CONCURRENT = Set.of(
            "java/util/concurrent/Callable", "java/util/concurrent/TimeUnit", "java/util/concurrent/TimeoutException");
    private static final Set<String> READING = Set.of(
            "size",
            "isEmpty",
            "get",
            "getOrDefault",
            "contains",
            "containsKey",
            "containsValue",
            "hasNext",
            "iterator",
            "stream",
            "equals",
            "hashCode",
            "toString",
            "indexOf",
            "of",
            "copyOf",
            "peek",
            "peekFirst",
            "peekLast",
            "getFirst",
            "getLast",
            "entrySet",
            "keySet",
            "values",
            "getKey",
            "getValue",
            "asList",
            "length",
            "charAt",
            "first",
            "last",
            "isPresent",
            "subList",
            "containsAll",
            "toArray",
            "name",
            "ordinal",
            "getClass",
            "cardinality",
            "nextSetBit",
            "unmodifiableList",
            "unmodifiableSet",
            "unmodifiableMap",
            "emptyList",
            "noneOf",
            "allOf",
            "range",
            "copyOfRange",
            "requireNonNull",
            "forEach");

    private Jdk() {}

    /** What to do about a call of this method. */
    static Call call(String owner, String name) {
        if (isRefused(owner, name)) {
            return Call.REFUSED;
        }
        boolean reads = owner.startsWith("java/util/function/")
                || owner.startsWith("java/util/stream/")
                || owner.startsWith("java/util/Optional")
                || (owner.startsWith("java/lang/") && !owner.startsWith("java/lang/StringBu"))
                || READING.contains(name);
        return reads ? Call.PURE : Call.EFFECT;
    }

    /** Whether a class of the JDK's keeps nothing to itself that a subclass's threads could share. */
    static boolean isTransparent(String superclass) {
        return TRANSPARENT.contains(superclass) || superclass.endsWith("Exception") || superclass.endsWith("Error");
    }

    /** Whether a field of this type may hold something of the JDK that can be changed. */
    static boolean mayBeMutable(String descriptor) {
        return descriptor.startsWith("Ljava/util/")
                || descriptor.startsWith("Ljava/lang/StringBu")
                || descriptor.equals("Ljava/lang/Iterable;")
                || descriptor.equals("Ljava/lang/Object;");
    }

    /** Whether such calls need to know whose object it is. */
    static boolean isCollection(String owner) {
        return (owner.startsWith("java/util/") || owner.startsWith("java/lang/StringBu"))
                && !owner.startsWith("java/util/function/")
                && !owner.startsWith("java/util/stream/")
                && !owner.startsWith("java/util/concurrent/");
    }

    private static boolean isRefused(String owner, String name) {
        return switch (owner) {
            case "java/lang/System" -> !SYSTEM.contains(name);
            case "java/lang/Thread" -> !THREAD.contains(name);
            case "java/lang/Math", "java/lang/StrictMath" -> name.equals("random");
            case "java/lang/Runtime",
                    "java/lang/ThreadLocal",
                    "java/lang/InheritableThreadLocal",
                    "java/lang/ThreadGroup",
                    "java/lang/ProcessBuilder",
                    "java/lang/Process",
                    "java/lang/ClassLoader",
                    "java/util/Random",
                    "java/util/SplittableRandom",
                    "java/util/Scanner",
                    "java/util/Timer",
                    "java/util/WeakHashMap" -> true;
            case "java/util/UUID" -> name.equals("randomUUID");
            case "java/util/Collections" -> name.equals("shuffle") || name.startsWith("synchronized");
            case "java/lang/Class" ->
                name.startsWith("getDeclared") || name.equals("forName") || name.equals("newInstance");
            default ->
                owner.startsWith("java/lang/reflect/")
                        || owner.startsWith("java/lang/ref/")
                        || (owner.startsWith("java/util/concurrent/") && !CONCURRENT.contains(owner))
                        || !(owner.startsWith("java/lang/")
                                || owner.startsWith("java/util/")
                                || owner.startsWith("java/math/"))
                        || owner.startsWith("java/util/logging/");
        };
    }
}

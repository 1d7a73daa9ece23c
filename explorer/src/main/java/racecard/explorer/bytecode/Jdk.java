package racecard.explorer.bytecode;

import java.util.Map;
import java.util.Set;

/**
 * Calls of what the JDK has and no twin runs. A class is let through when its objects never change (JdkTest reads their
 * code in the JDK that runs), a method when it is known by name; of a method that speaks of twins there is none. All
 * else is refused.
 */
final class Jdk {
    /** Values: whatever is called on them changes nothing, and returns a value or an array that is new. */
    static final Set<String> VALUES = Set.of(
            "java/lang/Boolean",
            "java/lang/Byte",
            "java/lang/Character",
            "java/lang/Double",
            "java/lang/Enum",
            "java/lang/Float",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Number",
            "java/lang/Record",
            "java/lang/Short",
            "java/lang/StackTraceElement",
            "java/lang/String",
            "java/lang/Void",
            "java/math/BigDecimal",
            "java/math/BigInteger",
            "java/math/MathContext",
            "java/math/RoundingMode",
            "java/time/Duration",
            "java/time/temporal/ChronoUnit",
            "java/util/Locale",
            "java/util/UUID");

    /** Nothing but static methods without memory, and interfaces: what runs is whoever implements them. */
    static final Set<String> STATELESS = Set.of(
            "java/lang/AutoCloseable",
            "java/lang/CharSequence",
            "java/lang/Comparable",
            "java/lang/Math",
            "java/lang/Runnable",
            "java/lang/StrictMath",
            "java/lang/Thread$UncaughtExceptionHandler",
            "java/io/Closeable",
            "java/security/PrivilegedAction",
            "java/security/PrivilegedExceptionAction");

    /** Methods of values that are about the whole process, or that make what is not safe from races. */
    private static final Map<String, Set<String>> BUT_NOT = Map.of(
            "java/lang/Boolean", Set.of("getBoolean"),
            "java/lang/Integer", Set.of("getInteger"),
            "java/lang/Long", Set.of("getLong"),
            "java/util/Locale", Set.of("<init>", "forLanguageTag", "of", "setDefault"));

    /** Methods of classes that have others, too. */
    private static final Map<String, Set<String>> METHODS = Map.ofEntries(
            Map.entry("java/lang/Object", Set.of("<init>", "equals", "getClass", "hashCode", "toString")),
            Map.entry("java/lang/System", Set.of("arraycopy", "lineSeparator")),
            Map.entry(
                    "java/lang/Thread",
                    Set.of(
                            "<init>",
                            "getName",
                            "getPriority",
                            "getThreadGroup",
                            "isDaemon",
                            "isVirtual",
                            "onSpinWait",
                            "run",
                            "setDaemon",
                            "setName",
                            "setPriority",
                            "toString",
                            "yield")),
            Map.entry(
                    "java/lang/Class",
                    Set.of(
                            "cast",
                            "desiredAssertionStatus",
                            "equals",
                            "getComponentType",
                            "getEnclosingClass",
                            "getEnumConstants",
                            "getSimpleName",
                            "getSuperclass",
                            "getGenericInterfaces",
                            "hashCode",
                            "isAnonymousClass",
                            "isArray",
                            "isAssignableFrom",
                            "isEnum",
                            "isInstance",
                            "isInterface",
                            "isPrimitive",
                            "isRecord",
                            "toString")),
            Map.entry("java/lang/Runtime", Set.of("getRuntime")),
            Map.entry("java/lang/reflect/Array", Set.of("getLength", "newInstance")),
            Map.entry("java/lang/reflect/ParameterizedType", Set.of("getActualTypeArguments", "getRawType")),
            Map.entry("java/lang/ref/Reference", Set.of("reachabilityFence")),
            Map.entry("java/lang/invoke/MethodHandles", Set.of("arrayElementVarHandle", "lookup", "privateLookupIn")),
            Map.entry("java/lang/invoke/MethodHandles$Lookup", Set.of("lookupClass")));

    /** Of methods that depend on something besides memory: what to do instead. */
    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("java/util/Random", "give it a seed"),
            Map.entry("java/util/SplittableRandom", "give it a seed"),
            Map.entry("java/util/concurrent/ThreadLocalRandom", "hand in a Random with a seed, or the numbers"),
            Map.entry("java/lang/Math", "hand in the number"),
            Map.entry("java/util/UUID", "hand in the UUID"),
            Map.entry("java/security/SecureRandom", "hand in a Random with a seed"),
            Map.entry("java/util/Timer", "call its task from an actor"),
            Map.entry("java/time/Instant", "hand in the time, or read System.nanoTime"),
            Map.entry("java/time/Clock", "hand in the time, or read System.nanoTime"),
            Map.entry("java/lang/Runtime", "hand in the number"),
            Map.entry("java/lang/System", "hand in what it answers"),
            Map.entry("java/io/File", "hand in the content"),
            Map.entry("java/nio/file/Files", "hand in the content"),
            Map.entry("java/lang/reflect/Method", "call the method itself"),
            Map.entry("java/lang/reflect/Field", "use the field itself, or a VarHandle"),
            Map.entry("java/lang/ref/WeakReference", "hold what it refers to by a field"),
            Map.entry("java/lang/ref/SoftReference", "hold what it refers to by a field"));

    private static final Set<String> TRANSPARENT = Set.of(
            "java/lang/Object",
            "java/lang/Enum",
            "java/lang/Number",
            "java/lang/Record",
            "java/lang/Thread",
            "java/lang/Throwable");

    private Jdk() {}

    /** Why this call cannot be modelled, or null when it can. */
    static String refused(String owner, String name, String descriptor) {
        if (isChance(owner, name, descriptor) || !isKnown(owner, name) || Twins.isMentioned(descriptor)) {
            String named = Twins.original(owner).replace('/', '.') + "." + name;
            String advice = ADVICE.get(Twins.original(owner));
            return "it calls " + named + ", which the checker cannot model" + (advice == null ? "" : ": " + advice);
        }
        return null;
    }

    /**
     * Whether a method, of a twin or not, asks for chance, or for the time of day: what it answers is another thing
     * each time that the program is explored, also where it is asked before the threads.
     */
    static boolean isChance(String owner, String name, String descriptor) {
        String original = Twins.original(owner);
        return switch (original) {
            case "java/lang/Math", "java/lang/StrictMath" -> name.equals("random");
            case "java/lang/System" -> name.equals("identityHashCode");
            case "java/util/UUID" -> name.equals("randomUUID");
            case "java/util/Random", "java/util/SplittableRandom" -> name.equals("<init>") && descriptor.equals("()V");
            case "java/security/SecureRandom" -> name.equals("<init>") || name.startsWith("getInstance");
            case "java/time/Clock" -> name.startsWith("system") || name.startsWith("tick");
            default -> original.startsWith("java/time/") && name.equals("now");
        };
    }

    private static boolean isKnown(String owner, String name) {
        return (VALUES.contains(owner) && !BUT_NOT.getOrDefault(owner, Set.of()).contains(name))
                || STATELESS.contains(owner)
                || isThrowable(owner)
                || METHODS.getOrDefault(owner, Set.of()).contains(name);
    }

    /** Whether a class of the JDK's is an exception. */
    static boolean isThrowable(String name) {
        return Scope.isJdk(name)
                && (name.endsWith("Exception") || name.endsWith("Error") || name.equals("java/lang/Throwable"));
    }

    /** Whether a class of the JDK's keeps nothing to itself that a subclass's threads could share. */
    static boolean isTransparent(String superclass) {
        return TRANSPARENT.contains(superclass) || isThrowable(superclass);
    }

    /** Whether a field of this type may hold something that is no value and no twin. */
    static boolean mayBeForeign(String descriptor) {
        return descriptor.startsWith("L")
                && Scope.isJdk(descriptor.substring(1))
                && !VALUES.contains(descriptor.substring(1, descriptor.length() - 1));
    }
}

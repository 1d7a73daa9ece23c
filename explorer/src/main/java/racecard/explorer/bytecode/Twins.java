package racecard.explorer.bytecode;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.Remapper;

/**
 * The part of the JDK that runs as what it is. Each of its classes has a twin: the running JDK's own bytecode,
 * instrumented like the program's, in a package of ours. All references lead to twins, interfaces included: so an
 * object of the JDK's own class cannot pass for one of theirs anywhere, and a way out that was overlooked ends in an
 * error and not in silence.
 *
 * <p>Some have a stand-in written by hand instead. Below the twins lies a floor that no bytecode describes, such as
 * Unsafe: its stand-ins are always there. The others are abstractions, quicker to explore than what the JDK does;
 * without them the JDK's own code is explored, which is what they are held against.
 */
final class Twins extends Remapper {
    static final String PACKAGE = "racecard/twin/";
    static final String STANDINS = "racecard/explorer/jdk/";

    private static final Set<String> FLOOR = Set.of(
            "java/lang/StringBuffer",
            "java/lang/StringBuilder",
            "java/lang/ThreadLocal",
            "java/util/concurrent/ThreadLocalRandom",
            "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
            "java/util/concurrent/atomic/AtomicLongFieldUpdater",
            "java/util/concurrent/atomic/AtomicReferenceFieldUpdater",
            "java/util/concurrent/locks/LockSupport",
            "jdk/internal/access/JavaLangAccess",
            "jdk/internal/access/JavaUtilCollectionAccess",
            "jdk/internal/access/JavaUtilConcurrentFJPAccess",
            "jdk/internal/access/JavaUtilConcurrentTLRAccess",
            "jdk/internal/access/SharedSecrets",
            "jdk/internal/misc/CDS",
            "jdk/internal/misc/Unsafe",
            "jdk/internal/misc/VM",
            "jdk/internal/vm/SharedThreadContainer",
            "sun/security/action/GetBooleanAction",
            "sun/security/action/GetPropertyAction");

    private static final Set<String> ABSTRACTIONS = Set.of(
            "java/util/concurrent/Exchanger",
            "java/util/concurrent/FutureTask",
            "java/util/concurrent/Semaphore",
            "java/util/concurrent/ThreadPoolExecutor",
            "java/util/concurrent/atomic/AtomicBoolean",
            "java/util/concurrent/atomic/AtomicInteger",
            "java/util/concurrent/atomic/AtomicIntegerArray",
            "java/util/concurrent/atomic/AtomicLong",
            "java/util/concurrent/atomic/AtomicLongArray",
            "java/util/concurrent/atomic/AtomicReference",
            "java/util/concurrent/atomic/AtomicReferenceArray",
            "java/util/concurrent/locks/AbstractQueuedSynchronizer",
            "java/util/concurrent/locks/ReentrantLock",
            "java/util/concurrent/locks/ReentrantReadWriteLock",
            "java/util/concurrent/locks/StampedLock");

    /** Of java.util, but about the world outside, or values that never change. */
    private static final Set<String> NATIVE = Set.of(
            "Calendar",
            "Currency",
            "Date",
            "Formattable",
            "Formatter",
            "GregorianCalendar",
            "Locale",
            "ResourceBundle",
            "Scanner",
            "ServiceLoader",
            "SimpleTimeZone",
            "TimeZone",
            "Timer",
            "TimerTask",
            "UUID");

    /** Its packages that have nothing to do with collections or threads. */
    private static final Set<String> ELSEWHERE = Set.of("jar", "logging", "prefs", "spi", "zip");

    private static final Set<String> VIEWS =
            Set.of("keySet", "values", "entrySet", "navigableKeySet", "descendingMap", "descendingKeySetView");

    private static final Map<Set<String>, Twins> ALL = new ConcurrentHashMap<>();

    /** Those of the abstractions that stand in for what they are abstractions of. */
    private final Set<String> abstractions;

    private final Map<String, byte[]> instrumented = new ConcurrentHashMap<>();

    private Twins(Set<String> abstractions) {
        super(Opcodes.ASM9);
        this.abstractions = abstractions;
    }

    /** With all abstractions but of these classes, by internal name. */
    static Twins without(Set<String> real) {
        Set<String> left = new TreeSet<>(ABSTRACTIONS);
        left.removeAll(real);
        return ALL.computeIfAbsent(Set.copyOf(left), Twins::new);
    }

    /** With the JDK's own code throughout. */
    static Twins real() {
        return without(ABSTRACTIONS);
    }

    /** The class of the JDK that a stand-in is an abstraction of, or null when it is no abstraction. */
    String abstracted(String standin) {
        String simple = outer(standin).substring(STANDINS.length());
        return abstractions.stream()
                .filter(name -> name.endsWith("/" + simple))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String map(String name) {
        String outer = outer(name);
        if (name.equals("sun/misc/Unsafe")) {
            return STANDINS + "SunUnsafe"; // another class of the same simple name has a stand-in, too
        } else if (FLOOR.contains(outer) || abstractions.contains(outer)) {
            return STANDINS + name.substring(name.lastIndexOf('/') + 1);
        }
        return hasTwin(name) ? PACKAGE + name : name;
    }

    /** The class of the JDK that this is the twin of, or the class itself. */
    static String original(String name) {
        return name.startsWith(PACKAGE) ? name.substring(PACKAGE.length()) : name;
    }

    static boolean isTwin(String name) {
        return name.startsWith(PACKAGE);
    }

    /** Whether it is the checker's in place of the JDK's: the same for every program. */
    static boolean isOurs(String name) {
        return isTwin(name) || name.startsWith(STANDINS);
    }

    /**
     * Whether a map keeps a view of itself there, lest it be made twice. It is made anew each time here: to look at a
     * map is not to write.
     */
    static boolean isViewCache(String owner, String field) {
        return owner.startsWith(PACKAGE + "java/util/") && VIEWS.contains(field);
    }

    /** Whether a method with this descriptor takes or returns one of ours. */
    static boolean isMentioned(String descriptor) {
        return descriptor.contains("L" + PACKAGE) || descriptor.contains("L" + STANDINS);
    }

    /** Those of our classes that have been instrumented in this process. */
    Map<String, byte[]> instrumented() {
        return instrumented;
    }

    private static String outer(String name) {
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    private static boolean hasTwin(String name) {
        if (name.startsWith("jdk/internal/util/")) {
            return true;
        } else if (!name.startsWith("java/util/")) {
            return name.equals("java/lang/Iterable");
        }
        // Exceptions are thrown by what has no twin, too, and caught by anybody.
        String rest = outer(name).substring("java/util/".length());
        int slash = rest.indexOf('/');
        return !name.endsWith("Exception")
                && !name.endsWith("Error")
                && !(slash < 0 ? NATIVE.contains(rest) : ELSEWHERE.contains(rest.substring(0, slash)));
    }
}

package racecard.explorer.bytecode;

import java.util.Set;
import org.objectweb.asm.commons.Remapper;

/** Classes of java.util.concurrent for which the checker has its own, written in plain Java on fields and VarHandles, so that what they do is explored like everything else. */
final class Standin {
    static final String PACKAGE = "racecard/explorer/jdk/";

    private static final Set<String> ATOMIC = Set.of(
            "AtomicBoolean",
            "AtomicInteger",
            "AtomicIntegerArray",
            "AtomicIntegerFieldUpdater",
            "AtomicLong",
            "AtomicLongArray",
            "AtomicLongFieldUpdater",
            "AtomicReference",
            "AtomicReferenceArray",
            "AtomicReferenceFieldUpdater");

    private static final Set<String> OTHER = Set.of(
            "java/util/concurrent/Semaphore",
            "java/util/concurrent/locks/ReentrantLock",
            "java/util/concurrent/locks/Lock",
            "java/util/concurrent/locks/Condition");

    static final Remapper REMAPPER = new Remapper(org.objectweb.asm.Opcodes.ASM9) {
        @Override
        public String map(String name) {
            return of(name);
        }
    };

    private Standin() {}

    /** The class that stands in for this one, or this one. Internal names. */
    static String of(String name) {
        String simple = name.substring(name.lastIndexOf('/') + 1);
        boolean has =
                OTHER.contains(name) || (name.startsWith("java/util/concurrent/atomic/") && ATOMIC.contains(simple));
        return has ? PACKAGE + simple : name;
    }

    static String descriptor(String descriptor) {
        return REMAPPER.mapDesc(descriptor);
    }
}

package racecard.explorer.bytecode;

import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

/** Methods of the JDK in place of which static ones of the checker's run, with the receiver as the first argument. */
final class Replaced {
    static final String SYNC = "racecard/explorer/runtime/Sync";
    static final String OUTPUT = "racecard/explorer/runtime/Output";

    private static final String HANDLES = "racecard/explorer/runtime/VarHandles";
    private static final String THREADS = "racecard/explorer/runtime/ThreadCalls";
    private static final String TIME = "racecard/explorer/runtime/Time";
    private static final String FLOOR = "racecard/explorer/runtime/Floor";

    private static final String ATOMIC = "racecard/twin/java/util/concurrent/atomic/";
    private static final Set<String> PROBES = Set.of("getProbe", "advanceProbe");

    private static final Set<String> PRINTING =
            Set.of("print", "println", "printf", "format", "append", "write", "flush");

    private record By(String owner, String name) {}

    private static final Map<String, By> EVERYWHERE = Map.ofEntries(
            Map.entry("java/lang/Object.wait", new By(SYNC, "await")),
            Map.entry("java/lang/Object.notify", new By(SYNC, "signal")),
            Map.entry("java/lang/Object.notifyAll", new By(SYNC, "signalAll")),
            Map.entry("java/lang/Thread.holdsLock", new By(SYNC, "isHeld")),
            Map.entry("java/lang/Thread.getId", new By(THREADS, "getId")),
            Map.entry("java/lang/Thread.threadId", new By(THREADS, "getId")),
            Map.entry("java/lang/Thread.sleep", new By(THREADS, "sleep")),
            Map.entry("java/lang/Thread.currentThread", new By(SYNC, "currentThread")),
            Map.entry("java/lang/Thread.start", new By(SYNC, "start")),
            Map.entry("java/lang/Thread.startVirtualThread", new By(THREADS, "startVirtualThread")),
            Map.entry("java/lang/Thread.join", new By(SYNC, "join")),
            Map.entry("java/lang/Thread.isAlive", new By(SYNC, "isAlive")),
            Map.entry("java/lang/Thread.interrupt", new By(THREADS, "interrupt")),
            Map.entry("java/lang/Thread.interrupted", new By(THREADS, "interrupted")),
            Map.entry("java/lang/Thread.isInterrupted", new By(THREADS, "isInterrupted")),
            Map.entry("java/lang/System.nanoTime", new By(TIME, "nanoTime")),
            Map.entry("java/lang/System.currentTimeMillis", new By(TIME, "currentTimeMillis")),
            Map.entry("java/lang/Class.getName", new By(FLOOR, "getName")),
            Map.entry("java/lang/invoke/MethodHandles$Lookup.findVarHandle", new By(HANDLES, "findVarHandle")),
            Map.entry(
                    "java/lang/invoke/MethodHandles$Lookup.findStaticVarHandle",
                    new By(HANDLES, "findStaticVarHandle")),
            Map.entry("java/lang/invoke/ConstantBootstraps.fieldVarHandle", new By(HANDLES, "fieldVarHandle")),
            Map.entry(
                    "java/lang/invoke/ConstantBootstraps.staticFieldVarHandle",
                    new By(HANDLES, "staticFieldVarHandle")));

    /** What the JDK asks of its surroundings. */
    private static final Map<String, By> IN_TWINS = Map.ofEntries(
            Map.entry("java/lang/System.getProperty", new By(FLOOR, "getProperty")),
            Map.entry("java/lang/System.getSecurityManager", new By(FLOOR, "getSecurityManager")),
            Map.entry("java/lang/Runtime.availableProcessors", new By(FLOOR, "availableProcessors")),
            Map.entry("java/lang/Class.desiredAssertionStatus", new By(FLOOR, "desiredAssertionStatus")),
            Map.entry("java/lang/Thread.getState", new By(THREADS, "getState")),
            Map.entry("java/lang/Thread.setContextClassLoader", new By(FLOOR, "setContextClassLoader")),
            Map.entry("java/lang/invoke/MethodHandles.privateLookupIn", new By(FLOOR, "privateLookupIn")),
            Map.entry("java/security/AccessController.doPrivileged", new By(FLOOR, "doPrivileged")),
            Map.entry(
                    "racecard/twin/java/util/concurrent/atomic/AtomicLong.VMSupportsCS8",
                    new By(FLOOR, "comparesLongs")),
            Map.entry("racecard/twin/java/util/Objects.toIdentityString", new By(FLOOR, "toIdentityString")),
            Map.entry("jdk/internal/invoke/MhUtil.findVarHandle", new By(HANDLES, "findVarHandle")),
            Map.entry(
                    "racecard/twin/jdk/internal/util/ArraysSupport.vectorizedMismatch",
                    new By(FLOOR, "vectorizedMismatch")));

    private Replaced() {}

    private static By by(String owner, String name, boolean inTwin) {
        String method = owner + "." + name;
        By found = inTwin ? IN_TWINS.get(method) : null;
        if (found == null) {
            found = EVERYWHERE.get(method);
        }
        if (found == null && owner.startsWith(ATOMIC) && PROBES.contains(name)) {
            found = new By(FLOOR, name); // Striped64's, whichever subclass is named
        }
        if (found == null && owner.equals("java/io/PrintStream") && PRINTING.contains(name)) {
            found = new By(OUTPUT, name);
        }
        if (found == null && name.equals("printStackTrace") && Jdk.isThrowable(owner)) {
            found = new By(OUTPUT, name);
        }
        return found;
    }

    /** Puts the checker's own method in place of this call. @return whether there is one */
    static boolean call(MethodInsnNode at, boolean inTwin) {
        By by = by(at.owner, at.name, inTwin);
        if (by != null) {
            at.desc = descriptor(at.owner, at.desc, at.getOpcode() == Opcodes.INVOKESTATIC);
            at.setOpcode(Opcodes.INVOKESTATIC);
            at.owner = by.owner;
            at.name = by.name;
            at.itf = false;
        }
        return by != null;
    }

    /** The checker's own method for one that is referred to, or null. */
    static Handle handle(Handle to, boolean inTwin) {
        By by = by(to.getOwner(), to.getName(), inTwin);
        return by == null
                ? null
                : new Handle(
                        Opcodes.H_INVOKESTATIC,
                        by.owner,
                        by.name,
                        descriptor(to.getOwner(), to.getDesc(), to.getTag() == Opcodes.H_INVOKESTATIC),
                        false);
    }

    /** Monitors and exceptions come as what they are declared to be: the checker's methods take any. */
    private static String descriptor(String owner, String descriptor, boolean isStatic) {
        if (isStatic) {
            return descriptor;
        }
        String receiver = Jdk.isThrowable(owner) ? "java/lang/Throwable" : owner;
        return "(L" + receiver + ";" + descriptor.substring(1);
    }
}

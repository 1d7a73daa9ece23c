package racecard.explorer.runtime;

import java.lang.invoke.MethodHandles;
import java.security.PrivilegedAction;

/**
 * What the JDK's own code finds below and around it. It runs as on a machine with one processor, where nobody spins for
 * what another thread will do at once: all that happens with more happens there too, for threads are interleaved
 * anyhow.
 */
public final class Floor {
    private static final String TWINS = "racecard.twin.";
    private static final String MISSING = "needs what the checker does not have of this JDK: ";

    private Floor() {}

    /** When the JDK's own code came upon something that is missing here, then that is no exception of the program's. */
    static void check(int thread, Throwable thrown) {
        if (isMissing(thrown)) {
            throw new Control.Refused(thread, MISSING + thrown.getMessage());
        }
    }

    /** The same before the threads. */
    public static void check(Throwable thrown) {
        if (isMissing(thrown)) {
            throw new Control.Refused("it " + MISSING + thrown.getMessage());
        }
    }

    private static boolean isMissing(Throwable thrown) {
        return thrown instanceof LinkageError
                && !(thrown instanceof ExceptionInInitializerError)
                && String.valueOf(thrown.getMessage()).contains("racecard");
    }

    /** Class.getName. */
    public static String getName(Class<?> type) {
        String name = type.getName();
        return name.startsWith(TWINS) ? name.substring(TWINS.length()) : name;
    }

    /** Whether a class is the JDK's own. */
    public static boolean isOfJdk(Class<?> type) {
        return type.getName().startsWith(TWINS);
    }

    /** System.getProperty: none is set. */
    public static String getProperty(String name) {
        return null;
    }

    /** System.getProperty. */
    public static String getProperty(String name, String otherwise) {
        return otherwise;
    }

    /** System.getSecurityManager. */
    @SuppressWarnings("removal")
    public static SecurityManager getSecurityManager() {
        return null;
    }

    /** Runtime.availableProcessors. */
    public static int availableProcessors(Runtime runtime) {
        return 1;
    }

    /** Objects.toIdentityString: what something is called that nobody looks for. */
    public static String toIdentityString(Object object) {
        return getName(object.getClass());
    }

    /** AtomicLong.VMSupportsCS8. */
    public static boolean comparesLongs() {
        return true;
    }

    /** Class.desiredAssertionStatus: the JDK's own assertions are off, as they are for its users. */
    public static boolean desiredAssertionStatus(Class<?> type) {
        return false;
    }

    /** Thread.setContextClassLoader: nothing is loaded by it. */
    public static void setContextClassLoader(Thread thread, ClassLoader loader) {}

    /** AccessController.doPrivileged. */
    public static Object doPrivileged(PrivilegedAction<?> action) {
        return action.run();
    }

    /** AccessController.doPrivileged. */
    @SuppressWarnings("removal")
    public static Object doPrivileged(PrivilegedAction<?> action, java.security.AccessControlContext context) {
        return action.run();
    }

    /**
     * MethodHandles.privateLookupIn: into Thread nobody may look, and {@link VarHandles#findVarHandle} does not need
     * to.
     */
    public static MethodHandles.Lookup privateLookupIn(Class<?> type, MethodHandles.Lookup caller)
            throws IllegalAccessException {
        return type == Thread.class ? caller : MethodHandles.privateLookupIn(type, caller);
    }

    /** The number by which a thread is told to stay out of the others' way: any will do, and none is 0. */
    public static int getProbe() {
        Machine machine = Machine.running();
        return machine == null ? 1 : machine.replay().thread() + 1;
    }

    /** Another one: it may be the same, and then who goes round waiting can be seen to do nothing else. */
    public static int advanceProbe(int probe) {
        return probe;
    }

    /** Says that nothing was compared yet, so that all is, one element after the other. */
    public static int vectorizedMismatch(
            Object a, long aOffset, Object b, long bOffset, int length, int log2ArrayIndexScale) {
        return ~length;
    }
}

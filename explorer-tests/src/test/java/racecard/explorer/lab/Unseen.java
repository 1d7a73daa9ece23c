package racecard.explorer.lab;

import java.lang.invoke.VarHandle;

/** Accesses that no hook sees: for this package is not instrumented. */
public final class Unseen {
    private Unseen() {}

    /** A read behind the explorer's back. */
    public static int getOpaque(VarHandle handle, Object word) throws Throwable {
        return (int) handle.toMethodHandle(VarHandle.AccessMode.GET_OPAQUE).invokeWithArguments(word);
    }

    /** A write behind its back. */
    public static void setOpaque(VarHandle handle, Object word, int value) throws Throwable {
        handle.toMethodHandle(VarHandle.AccessMode.SET_OPAQUE).invokeWithArguments(word, value);
    }
}

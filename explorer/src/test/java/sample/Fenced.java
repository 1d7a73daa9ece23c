package sample;

import java.lang.invoke.VarHandle;

/** An object is published behind a fence, and read by who has none: the reference alone leads there. */
public final class Fenced extends Two {
    private static final class Box {
        private int x;
    }

    private Box shared;

    public Fenced(String... args) {}

    @Override
    Object left() {
        Box made = new Box();
        made.x = 7;
        VarHandle.releaseFence();
        shared = made;
        return "";
    }

    @Override
    Object right() {
        Box found = shared;
        return found == null ? "" : found.x;
    }
}

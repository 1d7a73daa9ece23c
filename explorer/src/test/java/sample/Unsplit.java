package sample;

/** A plain long that is written and read by a race. */
public final class Unsplit extends Two {
    private long x;

    public Unsplit(String... args) {}

    @Override
    Object left() {
        x = -1L;
        return "";
    }

    @Override
    Object right() {
        return x;
    }
}

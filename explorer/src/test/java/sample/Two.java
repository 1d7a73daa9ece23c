package sample;

/** Two threads, each a method. */
@SuppressWarnings({"UnusedVariable", "HidingField", "ThreadPriorityCheck", "NonAtomicVolatileUpdate", "Finally"})
abstract class Two extends Sample {
    abstract Object left() throws Exception;

    abstract Object right() throws Exception;

    @Override
    public final Object run(int t) {
        try {
            return t == 0 ? left() : right();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

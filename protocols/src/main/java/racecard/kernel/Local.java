package racecard.kernel;

/**
 * A local variable whose address is taken: the {@code &old} of try_cmpxchg. Never shared.
 *
 * @param <T> the type of the variable
 */
public final class Local<T> {
    /** The variable. */
    public T value;

    /** A variable that starts with {@code value}. */
    public Local(T value) {
        this.value = value;
    }
}

package racecard.explorer.jdk;

import java.util.function.Supplier;
import racecard.explorer.runtime.ThreadLocals;

/** Stands in for java.lang.ThreadLocal: what a thread keeps there no other ever sees. */
@SuppressWarnings("JavaLangClash") // that is the point
public class ThreadLocal<T> {
    public ThreadLocal() {}

    protected T initialValue() {
        return null;
    }

    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        return new Supplied<>(supplier);
    }

    @SuppressWarnings("unchecked")
    public T get() {
        if (!ThreadLocals.has(this)) {
            set(initialValue());
        }
        return (T) ThreadLocals.get(this);
    }

    public void set(T value) {
        ThreadLocals.set(this, value);
    }

    public void remove() {
        ThreadLocals.remove(this);
    }

    private static final class Supplied<T> extends ThreadLocal<T> {
        private final Supplier<? extends T> supplier;

        Supplied(Supplier<? extends T> supplier) {
            this.supplier = java.util.Objects.requireNonNull(supplier);
        }

        @Override
        protected T initialValue() {
            return supplier.get();
        }
    }
}

package racecard.explorer.jdk;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import racecard.explorer.runtime.Sync;

/** Stands in for java.util.concurrent.Exchanger: one place, where the first waits for a second. */
public class Exchanger<V> {
    private final AtomicReference<Offer> place = new AtomicReference<>();

    public Exchanger() {}

    /** What the first has brought, and what he goes away with. */
    private static final class Offer {
        private final Object brought;
        private Object taken;
        private volatile boolean met;

        Offer(Object brought) {
            this.brought = brought;
        }
    }

    public V exchange(V mine) throws InterruptedException {
        Interrupts.check();
        Offer offer = new Offer(mine);
        while (true) {
            Offer other = place.get();
            if (other != null) {
                if (place.compareAndSet(other, null)) {
                    return meet(other, mine);
                }
            } else if (place.compareAndSet(null, offer)) {
                return await(offer);
            }
        }
    }

    /** The time passes at once, or too late to matter. */
    public V exchange(V mine, long time, TimeUnit unit) throws InterruptedException, TimeoutException {
        Interrupts.check();
        if (!Sync.choose()) {
            return exchange(mine);
        }
        Offer other = place.get();
        if (other != null && place.compareAndSet(other, null)) {
            return meet(other, mine);
        }
        throw new TimeoutException();
    }

    @SuppressWarnings("unchecked")
    private V meet(Offer other, V mine) {
        other.taken = mine;
        other.met = true;
        return (V) other.brought;
    }

    @SuppressWarnings("unchecked")
    private V await(Offer offer) throws InterruptedException {
        while (!offer.met) {
            if (Thread.currentThread().isInterrupted() && place.compareAndSet(offer, null)) {
                Interrupts.check();
            }
        }
        return (V) offer.taken;
    }
}

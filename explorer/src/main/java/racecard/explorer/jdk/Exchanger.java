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
        Offer offer = new Offer(mine);
        try {
            return exchange(offer, false);
        } catch (TimeoutException e) {
            throw new IllegalStateException("it was not to time out", e);
        }
    }

    public V exchange(V mine, long time, TimeUnit unit) throws InterruptedException, TimeoutException {
        return exchange(new Offer(mine), true);
    }

    private V exchange(Offer offer, boolean timed) throws InterruptedException, TimeoutException {
        Interrupts.check();
        while (true) {
            Offer other = place.get();
            if (other != null) {
                if (place.compareAndSet(other, null)) {
                    return meet(other, offer.brought);
                }
            } else if (place.compareAndSet(null, offer)) {
                return await(offer, timed);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private V meet(Offer other, Object mine) {
        other.taken = mine;
        other.met = true;
        return (V) other.brought;
    }

    @SuppressWarnings("unchecked")
    private V await(Offer offer, boolean timed) throws InterruptedException, TimeoutException {
        while (!offer.met) {
            if (timed && Sync.timesOut() && place.compareAndSet(offer, null)) {
                throw new TimeoutException();
            }
            if (Thread.currentThread().isInterrupted() && place.compareAndSet(offer, null)) {
                Interrupts.check();
            }
        }
        return (V) offer.taken;
    }
}

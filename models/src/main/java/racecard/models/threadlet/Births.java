package racecard.models.threadlet;

import racecard.qemu.Host;
import racecard.qemu.QemuCond;
import racecard.qemu.QemuMutex;
import racecard.qemu.ThreadStarter;

/** Threads that were started and that nobody is yet. A scenario's thread that plays a worker takes one. */
final class Births implements ThreadStarter {
    /** Newest last. */
    private static final class Birth {
        private final Runnable life;
        private Birth next;

        Birth(Runnable life) {
            this.life = life;
        }
    }

    private QemuMutex mutex;
    private QemuCond changed;
    private Birth first; // this and the rest under the mutex
    private Birth last;

    /** Before the threads start. */
    void liveIn(Host host) {
        mutex = new QemuMutex(host, "births");
        changed = new QemuCond(mutex, "birth");
    }

    @Override
    public void start(Runnable thread) {
        mutex.lock();
        Birth birth = new Birth(thread);
        if (last == null) {
            first = birth;
        } else {
            last.next = birth;
        }
        last = birth;
        changed.signal();
        mutex.unlock();
    }

    /** Waits for one. */
    Runnable take() {
        mutex.lock();
        while (first == null) {
            changed.await();
        }
        Runnable life = poll();
        mutex.unlock();
        return life;
    }

    /** One that nobody took, null for none. Mutex held, or all is quiet. */
    Runnable poll() {
        if (first == null) {
            return null;
        }
        Runnable life = first.life;
        first = first.next;
        last = first == null ? null : last;
        return life;
    }
}

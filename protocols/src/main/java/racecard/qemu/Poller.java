package racecard.qemu;

/**
 * The kernel's side of ppoll: a few event descriptors, by bit. Everything here is a system call, ordered as the
 * kernel's locks order it.
 */
public final class Poller {
    private final QemuMutex mutex;
    private final QemuCond readable;
    private int ready; // under the mutex

    /** Nothing is readable. Before the threads start. */
    public Poller(Host host) {
        mutex = new QemuMutex(host, "eventfd");
        readable = new QemuCond(mutex, "ppoll");
    }

    /** Makes a descriptor readable: write() to a pipe or an eventfd. */
    public void write(int fd) {
        mutex.lock();
        ready |= fd;
        readable.signal();
        mutex.unlock();
    }

    /** Drains a descriptor. @return whether it was readable */
    public boolean read(int fd) {
        mutex.lock();
        boolean was = (ready & fd) != 0;
        ready &= ~fd;
        mutex.unlock();
        return was;
    }

    /** Sleeps until some descriptor is readable. @return those that are */
    public int ppoll() {
        mutex.lock();
        while (ready == 0) {
            readable.await();
        }
        int now = ready;
        mutex.unlock();
        return now;
    }

    /** Those that are readable now. */
    public int peek() {
        mutex.lock();
        int now = ready;
        mutex.unlock();
        return now;
    }
}

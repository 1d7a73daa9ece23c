package racecard.threadlet.revision;

import racecard.qemu.Poller;
import racecard.threadlet.AioPool;
import racecard.threadlet.Errno;
import racecard.threadlet.QTailQ;
import racecard.threadlet.Request;

/**
 * The main thread's side of posix-aio-compat.c, the same from R0 to R2: the list of what it waits for, and the pipe
 * that a signal handler writes.
 */
abstract class Paio extends AioPool {
    private static final int PIPE = 1;

    /** The main thread's own. */
    protected final QTailQ firstAio = new QTailQ();

    private Poller pipe;

    /** Before the threads start. */
    protected final void initMainLoop() {
        pipe = new Poller(host);
    }

    /** The signal whose handler writes a byte to the pipe. */
    protected void kill(int signo) {
        require(signo > 0, "signo > 0");
        tellMainLoop();
    }

    /** A byte for the pipe. */
    protected final void tellMainLoop() {
        pipe.write(PIPE);
    }

    protected final void unlinkAndRecycle(Request a) {
        firstAio.remove(a.outstanding());
        a.kfree();
    }

    @Override
    public void poll(boolean blocking) {
        if (blocking) {
            pipe.ppoll();
        }
        if (pipe.read(PIPE)) {
            harvest();
        }
        otherEvents();
    }

    /** What else the main loop watches: nothing, until R0++. */
    protected void otherEvents() {}

    /** Another descriptor of the main loop. */
    protected final void wakeMainLoop(int fd) {
        pipe.write(fd);
    }

    /** Whether that descriptor was written, and is not any more. */
    protected final boolean drain(int fd) {
        return pipe.read(fd);
    }

    @Override
    public boolean awake() {
        return pipe.peek() != 0;
    }

    /** posix_aio_process_queue: begins anew after every callback, which may have changed the list. */
    @Override
    public void harvest() {
        Request a = firstAio.first();
        while (a != null) {
            a = processed(a) ? firstAio.first() : firstAio.after(a.outstanding());
        }
    }

    private boolean processed(Request a) {
        int error = error(a);
        if (error == Errno.EINPROGRESS) {
            return false;
        }
        if (error == Errno.ECANCELED) {
            unlinkAndRecycle(a);
            return true;
        }
        int result = error != 0 ? -error : ret(a) == a.nbytes() ? 0 : -Errno.EINVAL;
        firstAio.remove(a.outstanding());
        a.complete(result);
        a.kfree();
        return true;
    }
}

package sample.jars;

import java.util.Queue;
import org.jctools.queues.MpmcArrayQueue;
import org.jctools.queues.MpscArrayQueue;
import org.jctools.queues.MpscLinkedQueue;
import org.jctools.queues.MpscUnboundedArrayQueue;
import org.jctools.queues.MpscUnboundedXaddArrayQueue;
import org.jctools.queues.SpscArrayQueue;
import org.jctools.queues.atomic.SpscAtomicArrayQueue;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Queues of JCTools, which are made of sun.misc.Unsafe. */
public final class Queues {
    private Queues() {}

    /** Somebody polls twice; in the end it is told what he got, and what is left. */
    public abstract static class Polled {
        final Queue<Integer> queue;
        private String got = "";

        Polled(Queue<Integer> queue) {
            this.queue = queue;
        }

        private void poll() {
            Integer found = queue.poll();
            got += found == null ? "-" : found;
        }

        @Actor
        public void polls() {
            poll();
            poll();
        }

        @Observer
        public String seen() {
            StringBuilder left = new StringBuilder();
            for (Integer found = queue.poll(); found != null; found = queue.poll()) {
                left.append(found);
            }
            return got + " " + left;
        }
    }

    /** One who offers, twice. */
    public abstract static class FromOne extends Polled {
        FromOne(Queue<Integer> queue) {
            super(queue);
        }

        @Actor
        public void offers() {
            boolean unused = queue.offer(1) && queue.offer(2);
        }
    }

    /** Two who offer. */
    public abstract static class FromTwo extends Polled {
        FromTwo(Queue<Integer> queue) {
            super(queue);
        }

        @Actor
        public void offersOne() {
            boolean unused = queue.offer(1);
        }

        @Actor
        public void offersTwo() {
            boolean unused = queue.offer(2);
        }
    }

    /** SpscArrayQueue. */
    public static class Spsc extends FromOne {
        public Spsc() {
            super(new SpscArrayQueue<>(4));
        }
    }

    /** SpscAtomicArrayQueue. */
    public static class SpscAtomic extends FromOne {
        public SpscAtomic() {
            super(new SpscAtomicArrayQueue<>(4));
        }
    }

    /** MpscArrayQueue. */
    public static class Mpsc extends FromTwo {
        public Mpsc() {
            super(new MpscArrayQueue<>(2));
        }
    }

    /** MpscLinkedQueue. */
    public static class MpscLinked extends FromTwo {
        public MpscLinked() {
            super(new MpscLinkedQueue<>());
        }
    }

    /** MpscUnboundedArrayQueue. */
    public static class MpscUnbounded extends FromTwo {
        public MpscUnbounded() {
            super(new MpscUnboundedArrayQueue<>(2));
        }
    }

    /** MpscUnboundedXaddArrayQueue. */
    public static class MpscXadd extends FromTwo {
        public MpscXadd() {
            super(new MpscUnboundedXaddArrayQueue<>(2));
        }
    }

    /** MpmcArrayQueue. */
    public static class Mpmc extends FromTwo {
        public Mpmc() {
            super(new MpmcArrayQueue<>(2));
        }
    }
}

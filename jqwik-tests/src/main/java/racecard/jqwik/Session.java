package racecard.jqwik;

import java.util.Optional;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * One check on one subject, on a thread of its own. jqwik makes its own instances of the classes that hold properties,
 * so the subject stands where they find it: at the thread. Shrinking stays on that thread as long as it has no time
 * limit.
 */
public final class Session {
    private static final ThreadLocal<Session> CURRENT = new ThreadLocal<>();

    private final Subject subject;
    private final int tries;
    private final long seed;
    private volatile long tried;
    private volatile Try last;
    private PropertyExecutionResult result;

    Session(Subject subject, int tries, long seed) {
        this.subject = subject;
        this.tries = tries;
        this.seed = seed;
    }

    /** One try of a property. */
    public interface Try {
        /** Says that it broke this rule, and everything that it did before. */
        Violation broken(String rule);
    }

    /** The session of this thread. */
    public static Session current() {
        Session session = CURRENT.get();
        if (session == null) {
            throw new IllegalStateException("no session: properties are run by " + JqwikTool.class.getSimpleName());
        }
        return session;
    }

    /** Runs the check, start to end. */
    void run(Jqwik jqwik, Check check) {
        CURRENT.set(this);
        try {
            jqwik.run(check.method());
        } finally {
            CURRENT.remove();
        }
    }

    /** What is looked at. */
    public Subject subject() {
        return subject;
    }

    /** A try begins. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes, the watcher reads
    public void begins(Try next) {
        tried++;
        last = next;
    }

    /** How many tries have begun, those of shrinking included. */
    long tried() {
        return tried;
    }

    /** The try that began last. */
    Optional<Try> last() {
        return Optional.ofNullable(last);
    }

    /** What jqwik says; empty as long as it has not come to its end. */
    Optional<PropertyExecutionResult> result() {
        return Optional.ofNullable(result);
    }

    /** Makes every property depend on the session's seed and size, and on nothing else, and keeps its result. */
    public static final class Hook implements AroundPropertyHook {
        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            Session session = current();
            PropertyAttributes attributes = context.attributes();
            attributes.setSeed(Long.toString(session.seed));
            attributes.setTries(session.tries);
            attributes.setShrinking(ShrinkingMode.FULL); // the other mode stops by the clock
            session.result = property.execute();
            return session.result;
        }

        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.ALL_DESCENDANTS; // from the class to its properties
        }
    }
}

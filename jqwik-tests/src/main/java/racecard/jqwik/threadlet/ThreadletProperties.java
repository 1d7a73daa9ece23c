package racecard.jqwik.threadlet;

import java.util.List;

/** The properties of QEMU's worker pools. */
public final class ThreadletProperties {
    /** In reading order: random chains of calls, then rule by rule. */
    public static final List<Class<?>> ALL =
            List.of(ChainProperties.class, RequestProperties.class, CancelProperties.class, WorkerProperties.class);

    private ThreadletProperties() {}
}

package racecard.jqwik.threadlet;

import java.util.List;
import racecard.jqwik.Properties;

/** The properties of QEMU's worker pools. */
public final class ThreadletProperties implements Properties {
    @Override
    public String protocol() {
        return "threadlet";
    }

    /** In reading order: random chains of calls, then rule by rule. */
    @Override
    public List<Class<?>> classes() {
        return List.of(ChainProperties.class, RequestProperties.class, CancelProperties.class, WorkerProperties.class);
    }
}

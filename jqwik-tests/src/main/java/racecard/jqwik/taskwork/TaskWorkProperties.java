package racecard.jqwik.taskwork;

import java.util.List;
import racecard.jqwik.Properties;

/** The properties of task_work. */
public final class TaskWorkProperties implements Properties {
    @Override
    public String protocol() {
        return "task-work";
    }

    /** In reading order: random chains of calls, then rule by rule. */
    @Override
    public List<Class<?>> classes() {
        return List.of(
                ChainProperties.class,
                ListProperties.class,
                ExitProperties.class,
                NotifyProperties.class,
                SignalProperties.class,
                WaitProperties.class,
                PerfProperties.class,
                UringProperties.class,
                NmiProperties.class);
    }
}

package racecard.jqwik.taskwork;

import java.util.List;

/** The properties of task_work. */
public final class TaskWorkProperties {
    /** In reading order: random chains of calls, then rule by rule. */
    public static final List<Class<?>> ALL = List.of(
            ChainProperties.class,
            ListProperties.class,
            ExitProperties.class,
            NotifyProperties.class,
            SignalProperties.class,
            WaitProperties.class,
            PerfProperties.class,
            UringProperties.class,
            NmiProperties.class);

    private TaskWorkProperties() {}
}

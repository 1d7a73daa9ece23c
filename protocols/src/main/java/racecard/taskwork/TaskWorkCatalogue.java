package racecard.taskwork;

import java.util.List;
import java.util.stream.Stream;
import racecard.catalogue.Catalogued;
import racecard.catalogue.Protocol;

/** The family as the catalogue knows it. */
public final class TaskWorkCatalogue implements Catalogued {
    /** Linux task_work. */
    public static final Protocol TASK_WORK = new Protocol(
            "task-work",
            "Linux task_work: works left for another task, the pi_lock cancel race, JOBCTL and TIF ordering",
            TaskWork.class,
            TaskWorkRevisions.all(),
            Stream.of(ListBugs.ALL, NotificationBugs.ALL, UserBugs.ALL)
                    .flatMap(List::stream)
                    .toList());

    @Override
    public Protocol catalogued() {
        return TASK_WORK;
    }
}

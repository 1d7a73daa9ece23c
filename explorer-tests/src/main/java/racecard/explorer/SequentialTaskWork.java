package racecard.explorer;

import racecard.models.history.Sequential;
import racecard.models.taskwork.TaskWorkSpec;

/** The specification under the steps' names, with results as steps have them. */
record SequentialTaskWork(TaskWorkSpec spec) implements Sequential<Step> {
    @Override
    public String apply(Step step) {
        return switch (step.method()) {
            case "add", "addUnderRqLock" -> Integer.toString(spec.add(step.first()));
            case "cancelFunc" -> Integer.toString(spec.cancelFunc(step.first()));
            case "cancelMatch" -> Integer.toString(spec.cancel(step.first()) ? step.first() : 0);
            case "cancel" -> Boolean.toString(spec.cancel(step.first()));
            case "runBatch" -> spec.runBatch().toString();
            case "run" -> spec.run().toString();
            case "exit" -> spec.exit().toString();
            case "wakeUp" -> Step.DONE;
            default -> throw new IllegalArgumentException("the specification does not know " + step.text());
        };
    }

    @Override
    public SequentialTaskWork copy() {
        return new SequentialTaskWork(spec.copy());
    }
}

package racecard.jqwik.taskwork;

import racecard.models.taskwork.Behaviour;
import racecard.models.taskwork.Mode;

/**
 * One link of a random chain. A link that makes no sense where it stands (a work added twice, a run after exit) is left
 * out when the chain is gone through: so every sublist of a chain is a chain, and shrinking may drop any link.
 *
 * @param call what is called
 * @param label the work, where the call has one
 * @param mode the notification of an add
 * @param callback what an added work's callback does
 */
record Step(Call call, int label, Mode mode, Behaviour.Kind callback) {
    /** What can be called. */
    enum Call {
        ADD(false),
        CANCEL_FUNC(false),
        CANCEL_MATCH(false),
        CANCEL(false),
        SEND_SIGNAL(false),
        PENDING(true),
        RUN_BATCH(true),
        RUN(true),
        GET_SIGNAL(true),
        CHANGE_SIGNAL_MASK(true),
        RETURN_TO_USER(true),
        EXIT(true);

        private final boolean onlyT;

        Call(boolean onlyT) {
            this.onlyT = onlyT;
        }

        /** Whether only the task itself may, and only while it lives. */
        boolean onlyT() {
            return onlyT;
        }
    }

    /** The label of the work that this one's callback adds. */
    int other() {
        return label + 30;
    }
}

package racecard.taskwork.bug;

import java.util.function.Predicate;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.MatchAll;

/** TWB-34: all matches are cancelled one at a time, each from the list's beginning. R22 to R29 have no other way. */
public final class Twb34 extends MatchAll {
    @Override
    public CallbackHead cancelMatchAll(Task task, Predicate<CallbackHead> match) {
        CallbackHead first = cancelMatch(task, match);
        for (CallbackHead last = first; last != null; last = last.next().get()) {
            last.next().set(cancelMatch(task, match));
        }
        return first;
    }
}

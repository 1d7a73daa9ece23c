package racecard.explorer.runtime;

import java.util.ArrayList;
import java.util.List;
import racecard.explorer.lab.Call;

/** The calls of a run, as the harness marks them. */
public final class CallLog {
    private final Replay replay;
    private final List<Call> calls = new ArrayList<>();

    CallLog(Replay replay) {
        this.replay = replay;
    }

    void clear() {
        calls.clear();
    }

    /** A call begins. */
    public void begin(String text) {
        calls.add(new Call(text, replay.position(), replay.position(), null));
    }

    /** It returns. */
    public void end(String result) {
        Call open = calls.get(calls.size() - 1);
        calls.set(calls.size() - 1, new Call(open.text(), open.from(), replay.position(), result));
    }

    /** All of them until now. */
    public List<Call> list() {
        return List.copyOf(calls);
    }
}

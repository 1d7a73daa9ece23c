package racecard.models.taskwork;

import java.util.Arrays;
import java.util.Optional;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;

/** The notification modes by name, with the promise that each needs. */
public enum Mode {
    NONE(NotifyMode.TWA_NONE, null),
    RESUME(NotifyMode.TWA_RESUME, null),
    SIGNAL(NotifyMode.TWA_SIGNAL, Promise.TWA_SIGNAL),
    NO_IPI(NotifyMode.TWA_SIGNAL_NO_IPI, Promise.TWA_SIGNAL_NO_IPI);

    private final int value;
    private final Promise needs;

    Mode(int value, Promise needs) {
        this.value = value;
        this.needs = needs;
    }

    /** The kernel's number. */
    public int value() {
        return value;
    }

    /** The promise without which the mode does not exist; empty for the first two. */
    public Optional<Promise> needs() {
        return Optional.ofNullable(needs);
    }

    /** The mode with this number of the kernel's. */
    public static Optional<Mode> of(int value) {
        return Arrays.stream(values()).filter(mode -> mode.value == value).findFirst();
    }

    /** The mode with this name. */
    public static Optional<Mode> byName(String name) {
        return Arrays.stream(values()).filter(mode -> mode.name().equals(name)).findFirst();
    }
}

package racecard.jqwik.taskwork;

import java.util.List;
import java.util.stream.Collectors;
import racecard.models.taskwork.Behaviour;
import racecard.taskwork.Errno;
import racecard.taskwork.NotifyMode;

/** The protocol's words for what calls take and answer. */
final class Words {
    private Words() {}

    static String errno(int err) {
        return switch (err) {
            case -Errno.ESRCH -> "-ESRCH";
            case -Errno.EINTR -> "-EINTR";
            case -Errno.EINVAL -> "-EINVAL";
            case -Errno.ENOTSUPP -> "-ENOTSUPP";
            default -> Integer.toString(err);
        };
    }

    static String mode(int mode) {
        return switch (mode) {
            case NotifyMode.TWA_NONE -> "TWA_NONE";
            case NotifyMode.TWA_RESUME -> "TWA_RESUME";
            case NotifyMode.TWA_SIGNAL -> "TWA_SIGNAL";
            case NotifyMode.TWA_SIGNAL_NO_IPI -> "TWA_SIGNAL_NO_IPI";
            case NotifyMode.TWA_NMI_CURRENT -> "TWA_NMI_CURRENT";
            default -> "mode " + mode;
        };
    }

    static String work(int label) {
        return label == 0 ? "null" : "work" + label;
    }

    static String works(List<Integer> labels) {
        return labels.stream().map(Words::work).collect(Collectors.joining(", "));
    }

    static String ran(List<Integer> labels) {
        return labels.isEmpty() ? "ran nothing" : "ran " + works(labels);
    }

    static String callback(Behaviour behaviour) {
        return switch (behaviour.kind()) {
            case FREE -> "";
            case ADD -> " whose callback adds " + work(behaviour.other());
            case REQUEUE -> " whose callback adds " + work(behaviour.other()) + " and once itself";
            case CLOSE_RING -> " whose callback closes the ring";
            case RELEASE -> " whose callback closes event" + behaviour.other();
        };
    }
}

package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The code of one thread, and what its reads are asked for. */
final class JavaThread {
    private static final Map<String, String> FENCES = Map.of(
            "ff", "fullFence",
            "af", "acquireFence",
            "rf", "releaseFence",
            "ll", "loadLoadFence",
            "ss", "storeStoreFence");

    final List<String> body = new ArrayList<>();

    /** What the question asks of its reads, {@code 0:r0=1}. */
    final List<String> conditions = new ArrayList<>();

    /** Its reads, {@code 0:r0}, and what its atomic operations return. */
    final List<String> shown = new ArrayList<>();

    final List<String> spare = new ArrayList<>();

    private final int number;
    private final Dice dice;
    private int depth;
    private int registers;

    JavaThread(int number, Dice dice) {
        this.number = number;
        this.dice = dice;
    }

    void write(List<Access> accesses, List<String> steps) throws Senseless {
        registers = (int) accesses.stream().filter(a -> a.isRead).count();
        int branch = steps.indexOf("ctrl");
        for (int i = 0; i < accesses.size(); i++) {
            if (accesses.get(i).isRead && guarded(branch, i)) {
                body.add("int " + accesses.get(i).register + " = " + dice.pick("0", "7") + ";");
            }
        }
        for (int i = 0; i < accesses.size(); i++) {
            Access access = accesses.get(i);
            Access before = i == 0 ? null : accesses.get(i - 1);
            String step = i == 0 ? "po" : steps.get(i - 1);
            if (FENCES.containsKey(step)) {
                line(FENCES.get(step) + "();");
            } else if (step.equals("ctrl")) {
                line("if (" + before.register + " == " + before.value + ") {");
                depth++;
            }
            if (access.isRead) {
                read(access, guarded(branch, i));
            } else {
                write(access, step.equals("data") ? before : null);
            }
        }
        while (depth > 0) {
            depth--;
            line("}");
        }
    }

    /** Whether an access stands behind the first branch. */
    private static boolean guarded(int branch, int access) {
        return branch >= 0 && branch < access;
    }

    private void line(String text) {
        body.add("  ".repeat(depth) + text);
    }

    private void read(Access access, boolean declared) {
        line((declared ? "" : "int ") + access.register + " = " + JavaText.read(access.location, access.kind) + ";");
        conditions.add(number + ":" + access.register + "=" + access.value);
        shown.add(number + ":" + access.register);
    }

    private void write(Access access, Access data) throws Senseless {
        String kind = access.kind;
        String value = data == null
                ? Integer.toString(access.value)
                : KernelThread.plus(data.register, access.value - data.value);
        boolean adds = kind.startsWith("gai");
        if (!adds && !kind.startsWith("cae")) {
            line(JavaText.store(access.location, kind, value));
            return;
        }
        Senseless.when(data != null);
        String register = "r" + registers++;
        if (depth > 0) {
            body.add(0, "int " + register + " = 0;");
        }
        String call = adds
                ? "getAndAdd" + JavaText.order(kind, "gai") + "(1)"
                : "compareAndExchange" + JavaText.order(kind, "cae") + "(" + (access.value - 1) + ", " + value + ")";
        line((depth > 0 ? "" : "int ") + register + " = " + JavaText.handle(access.location) + "." + call + ";");
        spare.add(number + ":" + register);
    }
}

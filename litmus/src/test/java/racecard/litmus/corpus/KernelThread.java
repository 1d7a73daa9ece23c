package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The code of one thread, and what its reads are asked for. */
final class KernelThread {
    /** What the question asks of its reads, {@code 0:r0=1}. */
    final List<String> conditions = new ArrayList<>();

    /** Its reads, {@code 0:r0}, and what its atomic operations return. */
    final List<String> shown = new ArrayList<>();

    final List<String> spare = new ArrayList<>();

    /** The locations that it is given. */
    final Set<String> used = new HashSet<>();

    boolean locked;

    private final int number;
    private final KernelPlaces places;
    private final Dice dice;
    private final List<String> declared = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private int depth = 1;
    private int opened;
    private int registers;
    private boolean reading;

    KernelThread(int number, KernelPlaces places, Dice dice) {
        this.number = number;
        this.places = places;
        this.dice = dice;
    }

    /** Declarations and statements. */
    String text() {
        String declarations = declared.isEmpty() ? "" : String.join("\n", declared) + "\n\n";
        return declarations + String.join("\n", body) + "\n";
    }

    void write(List<Access> accesses, List<String> steps) throws Senseless {
        boolean section = steps.contains("lk") || steps.contains("ul") || steps.contains("ulmb");
        reading = steps.contains("rl") || steps.contains("rr");
        boolean waits = steps.contains("sync");
        Senseless.when((section && steps.contains("asp"))
                || ((section || reading) && waits)
                || (steps.contains("rlx") && (reading || waits)));
        locked = section;
        registers = (int) accesses.stream().filter(a -> a.isRead).count();
        accesses.forEach(access -> used.add(access.location));
        line(section, "spin_lock(s);");
        line(reading, "rcu_read_lock();");
        for (int i = 0; i < accesses.size(); i++) {
            Access access = accesses.get(i);
            Access before = i == 0 ? null : accesses.get(i - 1);
            String step = i == 0 ? "po" : steps.get(i - 1);
            step(step, before);
            KernelOperand operand = operand(step, access, before);
            if (access.isRead) {
                read(access, operand);
            } else {
                write(access, operand, value(step, access, before), step.equals("data") || step.equals("datax"));
            }
        }
        for (; opened > 0; opened--) {
            depth--;
            line(true, "}");
        }
        line(reading, "rcu_read_unlock();");
        line(locked, "spin_unlock(s);");
    }

    private void line(boolean wanted, String text) {
        if (wanted) {
            body.add("\t".repeat(depth) + text);
        }
    }

    private void lines(String... texts) {
        List.of(texts).forEach(text -> line(true, text));
    }

    private void step(String step, Access before) throws Senseless {
        switch (step) {
            case "mb", "rmb", "wmb" -> lines("smp_" + step + "();");
            case "bar" -> lines("barrier();");
            case "sync" -> lines("synchronize_rcu();");
            case "mbaa" -> lines("smp_mb__after_atomic();");
            case "mbba" -> lines("smp_mb__before_atomic();");
            case "ul" -> lines("spin_unlock(s);", "spin_lock(s);");
            case "ulmb" -> lines("spin_unlock(s);", "spin_lock(s);", "smp_mb__after_unlock_lock();");
            case "asp" -> {
                Senseless.when(locked || opened > 0);
                lines("spin_lock(s);", "smp_mb__after_spinlock();");
                locked = true;
            }
            case "rr" -> lines("rcu_read_unlock();", "rcu_read_lock();");
            case "rlx" -> {
                lines("rcu_read_lock();");
                reading = true;
            }
            case "ctrl" -> branch(before);
            case "ctrlrmb" -> {
                branch(before);
                lines("smp_rmb();");
            }
            default -> {} // nothing that is a statement
        }
    }

    private void branch(Access read) {
        String r = read.register;
        lines(
                switch (read.value) {
                    case 0 -> dice.pick("if (" + r + " == 0) {", "if (" + r + " < 1) {");
                    case 1 -> dice.pick("if (" + r + ") {", "if (" + r + " == 1) {", "if (" + r + " != 0) {");
                    default -> "if (" + r + " == " + read.value + ") {";
                });
        opened++;
        depth++;
    }

    /** Where an access goes: to a location by name, or to where a register points. */
    private KernelOperand operand(String step, Access access, Access before) throws Senseless {
        String location = access.location;
        boolean atomic = places.atomic().contains(location);
        if (step.equals("addr")) {
            return new KernelOperand("*" + before.register, before.register, false);
        }
        if (step.equals("addrf")) {
            boolean simple = access.kind.equals("once") || access.kind.equals("plain");
            Senseless.when(!simple || places.isPointer(location));
            return new KernelOperand("*(" + location + " + (" + before.register + " & 0))", location, false);
        }
        return new KernelOperand("*" + location, location, atomic);
    }

    private String value(String step, Access write, Access before) {
        if (places.isPointer(write.location)) {
            String address = places.pointers().get(write.location).get(1);
            used.add(address);
            return address;
        }
        return switch (step) {
            case "data" -> plus(before.register, write.value - before.value);
            case "datax" -> {
                String r = before.register;
                yield dice.pick("(" + r + " & 0) + ", "(" + r + " ^ " + r + ") + ") + write.value;
            }
            default -> Integer.toString(write.value);
        };
    }

    /** A register, and a number more or less. */
    static String plus(String register, int more) {
        return more == 0 ? register : register + (more > 0 ? " + " + more : " - " + -more);
    }

    private void read(Access access, KernelOperand operand) {
        boolean pointer = places.isPointer(access.location);
        String value = operand.read(access.kind);
        String type = pointer ? "int *" : "int ";
        String initial = opened > 0 && !pointer && dice.chance(50) ? " = 7" : "";
        declared.add("\t" + type + access.register + initial + ";");
        lines(access.register + " = " + value + ";");
        shown.add(number + ":" + access.register);
        String seen =
                pointer ? places.pointers().get(access.location).get(access.value) : Integer.toString(access.value);
        conditions.add(number + ":" + access.register + "=" + seen);
    }

    private void write(Access access, KernelOperand operand, String value, boolean computed) throws Senseless {
        Senseless.when(computed && access.kind.startsWith("inc") && !access.kind.equals("incm"));
        if (KernelOperand.STORES.contains(access.kind)) {
            lines(operand.store(access.kind, value));
            return;
        }
        String register = "r" + registers++;
        declared.add("\t" + (places.isPointer(access.location) ? "int *" : "int ") + register + ";");
        lines(register + " = " + operand.update(access, value, dice) + ";");
        spare.add(number + ":" + register);
    }
}

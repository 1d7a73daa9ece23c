package racecard.exploration;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import racecard.explorer.lab.Edit;

/**
 * One weakening at one place of a protocol.
 *
 * @param site where
 * @param weakening what
 */
record Mutation(Site site, Weakening weakening) implements Edit {
    /**
     * A call of the vocabulary.
     *
     * @param owner the class that calls, its internal name
     * @param method its method, name and descriptor
     * @param ordinal which call of the method, from 0
     * @param place file:line
     */
    record Site(String owner, String method, int ordinal, String place) {}

    @Override
    public boolean touches(String name) {
        return name.equals(site.owner()) || WatchdogOff.EDIT.touches(name);
    }

    @Override
    public void apply(ClassNode node) {
        WatchdogOff.EDIT.apply(node);
        if (!node.name.equals(site.owner())) {
            return;
        }
        for (MethodNode method : node.methods) {
            if ((method.name + method.desc).equals(site.method())) {
                apply(method);
            }
        }
    }

    private void apply(MethodNode method) {
        List<MethodInsnNode> calls = calls(method);
        MethodInsnNode call = calls.get(site.ordinal());
        if (weakening.isLock()) {
            for (MethodInsnNode other : calls) {
                if (other.owner.equals(call.owner) && (other.name.equals("lock") || other.name.equals("unlock"))) {
                    method.instructions.set(other, new InsnNode(Opcodes.POP));
                }
            }
        } else if (weakening.weaker().isPresent()) {
            call.name = weakening.weaker().get();
        } else {
            method.instructions.remove(call);
        }
    }

    /** The calls of a method, in order. */
    static List<MethodInsnNode> calls(MethodNode method) {
        List<MethodInsnNode> calls = new ArrayList<>();
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof MethodInsnNode call) {
                calls.add(call);
            }
        }
        return calls;
    }

    @Override
    public String toString() {
        return site.place() + " " + weakening;
    }
}

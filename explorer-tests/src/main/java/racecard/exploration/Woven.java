package racecard.exploration;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import racecard.explorer.lab.Edit;

/** All mutations at once, each for an exploration to choose by its number. */
final class Woven implements Edit {
    private final List<Mutation> mutations;

    Woven(List<Mutation> mutations) {
        this.mutations = mutations;
    }

    @Override
    public void apply(ClassNode node) {
        WatchdogOff.EDIT.apply(node);
        for (MethodNode method : node.methods) {
            if (method.name.equals("<clinit>")) {
                apart(method);
            } else {
                weave(node, new Code(method));
            }
        }
    }

    private void weave(ClassNode node, Code code) {
        String name = code.method().name + code.method().desc;
        for (int i = 0; i < mutations.size(); i++) {
            Mutation.Site site = mutations.get(i).site();
            if (site.owner().equals(node.name) && site.method().equals(name)) {
                mutations.get(i).change().weave(code, site.at(), i);
            }
        }
    }

    /** What is initialised stays for other explorations, so it is initialised without mutations. */
    private static void apart(MethodNode initialiser) {
        for (AbstractInsnNode at : initialiser.instructions) {
            if (at.getOpcode() == Opcodes.RETURN) {
                initialiser.instructions.insertBefore(at, initialising(Opcodes.ICONST_M1));
            }
        }
        initialiser.instructions.insert(initialising(Opcodes.ICONST_1));
    }

    private static InsnList initialising(int more) {
        InsnList code = new InsnList();
        code.add(new InsnNode(more));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "racecard/explorer/lab/Marks", "initialising", "(I)V"));
        return code;
    }
}

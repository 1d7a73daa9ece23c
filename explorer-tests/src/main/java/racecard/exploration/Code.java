package racecard.exploration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** A method, and its instructions as the compiler wrote them: without labels, line numbers and frames. */
final class Code {
    private final MethodNode method;
    private final List<AbstractInsnNode> instructions = new ArrayList<>();
    /** The labels and line numbers before each. */
    private final Map<AbstractInsnNode, List<AbstractInsnNode>> leading = new HashMap<>();

    Code(MethodNode method) {
        this.method = method;
        List<AbstractInsnNode> before = new ArrayList<>();
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof LabelNode || at instanceof LineNumberNode) {
                before.add(at);
            } else if (at.getOpcode() >= 0) {
                instructions.add(at);
                leading.put(at, List.copyOf(before));
                before.clear();
            }
        }
    }

    MethodNode method() {
        return method;
    }

    AbstractInsnNode get(int at) {
        return instructions.get(at);
    }

    int size() {
        return instructions.size();
    }

    /** The line in the source, 0 where nobody says so. */
    int line(int at) {
        for (AbstractInsnNode before = get(at); before != null; before = before.getPrevious()) {
            if (before instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return 0;
    }

    /** The number of the instruction that this label stands before; that of the end when there is none. */
    int at(LabelNode label) {
        for (AbstractInsnNode after = label; after != null; after = after.getNext()) {
            int at = instructions.indexOf(after);
            if (at >= 0) {
                return at;
            }
        }
        return size();
    }

    /** Puts this in before an instruction. */
    void before(int at, InsnList code) {
        method.instructions.insertBefore(get(at), code);
    }

    /** Puts this in after an instruction. */
    void after(int at, InsnList code) {
        method.instructions.insert(get(at), code);
    }

    /**
     * The same instructions once more, as the compiler wrote them.
     *
     * @param from the number of the first
     * @param to that of the last
     */
    InsnList copy(int from, int to) {
        Map<LabelNode, LabelNode> labels = new HashMap<>();
        for (AbstractInsnNode at = method.instructions.getFirst(); at != null; at = at.getNext()) {
            if (at instanceof LabelNode label) {
                labels.put(label, new LabelNode());
            }
        }
        InsnList copy = new InsnList();
        for (int i = from; i <= to; i++) {
            for (AbstractInsnNode label : leading.getOrDefault(get(i), List.of())) {
                copy.add(label.clone(labels));
            }
            copy.add(get(i).clone(labels));
        }
        return copy;
    }
}

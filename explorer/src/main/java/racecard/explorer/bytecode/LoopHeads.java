package racecard.explorer.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * The heads of a method's loops, which are the targets of jumps backwards, and the local variables that live there, as
 * the frames in the class file say.
 */
final class LoopHeads {
    private static final AtomicInteger LOOPS = new AtomicInteger();

    private final MethodNode method;
    private final Map<LabelNode, FrameNode> heads;

    private LoopHeads(MethodNode method, Map<LabelNode, FrameNode> heads) {
        this.method = method;
        this.heads = heads;
    }

    /** Before anything is changed in the method. */
    static LoopHeads of(MethodNode method) {
        Map<LabelNode, Integer> seen = new HashMap<>();
        Map<LabelNode, FrameNode> heads = new LinkedHashMap<>();
        int i = 0;
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof LabelNode label) {
                seen.put(label, i);
            }
            for (LabelNode target : targets(at)) {
                FrameNode frame = seen.containsKey(target) ? frame(target) : null;
                if (frame != null && frame.stack.isEmpty()) {
                    heads.put(target, frame);
                }
            }
            i++;
        }
        return new LoopHeads(method, heads);
    }

    private static List<LabelNode> targets(AbstractInsnNode at) {
        if (at instanceof JumpInsnNode jump) {
            return List.of(jump.label);
        } else if (at instanceof TableSwitchInsnNode table) {
            List<LabelNode> all = new ArrayList<>(table.labels);
            all.add(table.dflt);
            return all;
        } else if (at instanceof LookupSwitchInsnNode lookup) {
            List<LabelNode> all = new ArrayList<>(lookup.labels);
            all.add(lookup.dflt);
            return all;
        }
        return List.of();
    }

    private static FrameNode frame(LabelNode head) {
        AbstractInsnNode at = head;
        while (at != null && !(at instanceof FrameNode) && at.getOpcode() < 0) {
            at = at.getNext();
        }
        return at instanceof FrameNode frame ? frame : null;
    }

    void instrument(AddedLocals locals) {
        if (heads.isEmpty()) {
            return;
        }
        heads.forEach((head, frame) -> method.instructions.insert(frame, ask(frame, locals)));
        InsnList code = new InsnList();
        code.add(MethodTransform.hook("activation", "()J"));
        code.add(new VarInsnNode(Opcodes.LSTORE, locals.activation()));
        method.instructions.insert(code);
    }

    private static InsnList ask(FrameNode frame, AddedLocals locals) {
        InsnList values = new InsnList();
        int count = 0;
        int slot = 0;
        for (Object type : frame.local) {
            Type local = type(type);
            if (local != null) {
                values.add(new InsnNode(Opcodes.DUP));
                values.add(new IntInsnNode(Opcodes.SIPUSH, count++));
                values.add(locals.load(local, slot));
                Boxing.box(values, local);
                values.add(new InsnNode(Opcodes.AASTORE));
            }
            slot += type == Opcodes.LONG || type == Opcodes.DOUBLE ? 2 : 1;
        }
        InsnList code = new InsnList();
        code.add(new LdcInsnNode(LOOPS.incrementAndGet()));
        code.add(new VarInsnNode(Opcodes.LLOAD, locals.activation()));
        code.add(new IntInsnNode(Opcodes.SIPUSH, count));
        code.add(new TypeInsnNode(Opcodes.ANEWARRAY, "java/lang/Object"));
        code.add(values);
        code.add(MethodTransform.hook("loop", "(IJ[Ljava/lang/Object;)V"));
        return code;
    }

    private static Type type(Object local) {
        if (local == Opcodes.INTEGER) {
            return Type.INT_TYPE;
        } else if (local == Opcodes.FLOAT) {
            return Type.FLOAT_TYPE;
        } else if (local == Opcodes.LONG) {
            return Type.LONG_TYPE;
        } else if (local == Opcodes.DOUBLE) {
            return Type.DOUBLE_TYPE;
        }
        return local instanceof String name ? Type.getObjectType(name) : null;
    }
}

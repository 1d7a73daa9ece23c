package racecard.explorer.bytecode;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Catch and finally blocks that would take the jump back to the explorer for an exception of the program's. They are
 * entered by way of a stub that throws it on. The stub stands behind all else: javac's handlers may cover themselves,
 * and there they would catch it again.
 */
final class Handlers {
    private Handlers() {}

    static void letPass(MethodNode method) {
        Map<LabelNode, LabelNode> stubs = new HashMap<>();
        InsnList code = new InsnList();
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (block.type == null
                    || block.type.equals("java/lang/Throwable")
                    || block.type.equals("java/lang/Error")) {
                block.handler = stubs.computeIfAbsent(block.handler, handler -> stub(code, handler));
            }
        }
        method.instructions.add(code);
    }

    private static LabelNode stub(InsnList code, LabelNode handler) {
        LabelNode stub = new LabelNode();
        code.add(stub);
        code.add(new InsnNode(Opcodes.DUP));
        code.add(MethodTransform.hook("passing", "(Ljava/lang/Throwable;)V"));
        code.add(new JumpInsnNode(Opcodes.GOTO, handler));
        return stub;
    }
}

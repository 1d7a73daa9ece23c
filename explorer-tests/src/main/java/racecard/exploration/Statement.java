package racecard.exploration;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Instructions that begin and end with an empty operand stack, and that only do something: call, store into a field or
 * an array, give a variable another value. What follows runs without them too.
 *
 * @param from the number of the first instruction
 * @param to that of the last
 * @param text what they do, in a few words
 * @param variable whether it is a local variable that they give a value
 */
record Statement(int from, int to, String text, boolean variable) {
    /** The statements of a method, in order. */
    static List<Statement> of(ClassNode node, Code code) {
        Frame<BasicValue>[] frames = frames(node, code.method());
        List<Statement> statements = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < code.size(); i++) {
            if (i + 1 == code.size() || isEmpty(frame(code, frames, i + 1))) {
                if (isWhole(code, frames, from, i)) {
                    statements.add(new Statement(from, i, text(code, from, i), isVariable(code.get(i))));
                }
                from = i + 1;
            }
        }
        return statements;
    }

    private static Frame<BasicValue>[] frames(ClassNode node, MethodNode method) {
        try {
            return new Analyzer<>(new BasicInterpreter()).analyzeAndComputeMaxs(node.name, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException("cannot follow the operand stack of " + node.name + "." + method.name, e);
        }
    }

    private static Frame<BasicValue> frame(Code code, Frame<BasicValue>[] frames, int at) {
        return frames[code.method().instructions.indexOf(code.get(at))];
    }

    /** Of what is never reached nobody knows; it begins a new statement. */
    private static boolean isEmpty(Frame<BasicValue> frame) {
        return frame == null || frame.getStackSize() == 0;
    }

    private static boolean isWhole(Code code, Frame<BasicValue>[] frames, int from, int to) {
        Frame<BasicValue> before = frame(code, frames, from);
        return before != null
                && isEmpty(before)
                && isEffect(before, code.get(to))
                && isClosed(code, from, to)
                && !isConstruction(code.get(to));
    }

    private static boolean isEffect(Frame<BasicValue> before, AbstractInsnNode last) {
        int opcode = last.getOpcode();
        if (last instanceof VarInsnNode variable) {
            return hasNumber(before, variable);
        }
        return last instanceof MethodInsnNode
                || last instanceof IincInsnNode
                || opcode == Opcodes.POP
                || opcode == Opcodes.PUTFIELD
                || opcode == Opcodes.PUTSTATIC
                || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE);
    }

    /** A number had been there before: a slot that held another class's object would not pass for this one's. */
    private static boolean hasNumber(Frame<BasicValue> before, VarInsnNode store) {
        BasicValue was = before.getLocal(store.var);
        return store.getOpcode() >= Opcodes.ISTORE
                && store.getOpcode() < Opcodes.ASTORE
                && !was.isReference()
                && !BasicValue.UNINITIALIZED_VALUE.equals(was);
    }

    /** Another constructor must be called. */
    private static boolean isConstruction(AbstractInsnNode last) {
        return last instanceof MethodInsnNode call && call.name.equals("<init>");
    }

    /** Whether all jumps from here end here. */
    private static boolean isClosed(Code code, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (code.get(i) instanceof JumpInsnNode jump && !isWithin(code.at(jump.label), from, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(int at, int from, int to) {
        return from <= at && at <= to;
    }

    private static boolean isVariable(AbstractInsnNode last) {
        return last instanceof VarInsnNode || last instanceof IincInsnNode;
    }

    /** The field, or the last call: {@code nr =}, {@code wakeUp()}. */
    private static String text(Code code, int from, int to) {
        AbstractInsnNode last = code.get(to);
        if (last instanceof FieldInsnNode field) {
            return field.name + " =";
        } else if (isVariable(last)) {
            return "variable =";
        }
        for (int i = to; i >= from; i--) {
            if (code.get(i) instanceof MethodInsnNode call && !isBoxing(call)) {
                return call.name + "()";
            } else if (code.get(i) instanceof InvokeDynamicInsnNode) {
                return "lambda";
            }
        }
        return "element =";
    }

    private static boolean isBoxing(MethodInsnNode call) {
        return call.name.equals("valueOf") || call.name.endsWith("Value");
    }

    /** Whether the other follows at once, and nothing jumps there. */
    boolean isBefore(Statement next, Code code) {
        return next.from == to + 1 && !isTarget(next.from, code);
    }

    private static boolean isTarget(int at, Code code) {
        boolean guarded = code.method().tryCatchBlocks.stream()
                .anyMatch(block ->
                        code.at(block.start) == at || code.at(block.end) == at || code.at(block.handler) == at);
        for (int i = 0; i < code.size() && !guarded; i++) {
            guarded = code.get(i) instanceof JumpInsnNode jump && code.at(jump.label) == at;
        }
        return guarded;
    }
}

package racecard.explorer.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import racecard.explorer.runtime.Early;
import racecard.explorer.runtime.Identity;

/**
 * Instruments a method: every access of memory becomes a question to {@code Hooks}, with what the memory natively holds
 * as the answer for what is not shared.
 */
final class MethodTransform {
    private static final String OBJECT = "Ljava/lang/Object;";

    private final Hierarchy hierarchy;
    private final String owner;
    private final boolean freezes;
    private final MethodNode method;
    private final Calls calls;
    private final AddedLocals locals;

    /** @param freezes whether the class has final fields, which its constructors freeze */
    MethodTransform(Hierarchy hierarchy, String owner, boolean freezes, MethodNode method) {
        this.hierarchy = hierarchy;
        this.owner = owner;
        this.freezes = freezes;
        this.method = method;
        this.locals = new AddedLocals(method);
        this.calls = new Calls(hierarchy, locals, owner);
    }

    void transform() {
        LoopHeads loops = LoopHeads.of(method);
        AbstractInsnNode[] all = method.instructions.toArray();
        AbstractInsnNode delegation = method.name.equals("<init>") ? Constructors.delegation(method) : null;
        boolean initialized = delegation == null;
        for (AbstractInsnNode at : all) {
            instruction(at, initialized);
            if (at != delegation && isNew(at, "java/lang/Object")) {
                after(at, made());
            }
            if (isNew(at, "java/lang/Thread")) {
                calls.thread(method.instructions, (MethodInsnNode) at);
                if (at != delegation) {
                    after(at, made());
                }
            }
            initialized |= at == delegation;
        }
        loops.instrument(locals);
        Handlers.letPass(method);
        if (freezes && delegation != null && !((MethodInsnNode) delegation).owner.equals(owner)) {
            Constructors.freeze(method, delegation);
        }
        Bodies.wrap(owner, method, locals.end());
    }

    private static boolean isNew(AbstractInsnNode at, String type) {
        return at instanceof MethodInsnNode call && call.owner.equals(type) && call.name.equals("<init>");
    }

    private void instruction(AbstractInsnNode at, boolean initialized) {
        Initialisation.setOff(hierarchy, method.instructions, at);
        switch (at.getOpcode()) {
            case Opcodes.GETFIELD, Opcodes.GETSTATIC -> get((FieldInsnNode) at);
            case Opcodes.PUTFIELD, Opcodes.PUTSTATIC -> {
                if (initialized) {
                    put((FieldInsnNode) at);
                } else {
                    early((FieldInsnNode) at);
                }
            }
            case Opcodes.IALOAD,
                    Opcodes.LALOAD,
                    Opcodes.FALOAD,
                    Opcodes.DALOAD,
                    Opcodes.AALOAD,
                    Opcodes.BALOAD,
                    Opcodes.CALOAD,
                    Opcodes.SALOAD -> new Elements(method, locals).load(at);
            case Opcodes.IASTORE,
                    Opcodes.LASTORE,
                    Opcodes.FASTORE,
                    Opcodes.DASTORE,
                    Opcodes.AASTORE,
                    Opcodes.BASTORE,
                    Opcodes.CASTORE,
                    Opcodes.SASTORE -> new Elements(method, locals).store(at);
            case Opcodes.NEWARRAY, Opcodes.ANEWARRAY -> after(at, made());
            case Opcodes.MULTIANEWARRAY -> after(at, adopted());
            case Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE -> same((JumpInsnNode) at);
            case Opcodes.LDC -> {
                if (((LdcInsnNode) at).cst instanceof String text) {
                    Identity.interned(text);
                }
            }
            case Opcodes.MONITORENTER -> replace(at, sync("lock"));
            case Opcodes.MONITOREXIT -> replace(at, sync("unlock"));
            case Opcodes.INVOKEDYNAMIC -> calls.dynamic(method.instructions, (InvokeDynamicInsnNode) at, made());
            case Opcodes.INVOKEVIRTUAL, Opcodes.INVOKESPECIAL, Opcodes.INVOKESTATIC, Opcodes.INVOKEINTERFACE ->
                calls.call(method.instructions, (MethodInsnNode) at);
            default -> {}
        }
    }

    private void get(FieldInsnNode at) {
        Hierarchy.Resolved resolved = hierarchy.field(at.owner, at.name, at.desc);
        if (resolved == null) {
            calls.foreignField(method.instructions, at);
            return;
        }
        boolean isStatic = at.getOpcode() == Opcodes.GETSTATIC;
        if (resolved.isFinal()) {
            if (Jdk.mayBeForeign(at.desc)) {
                held(at, isStatic);
            }
            if (isStatic) {
                return;
            }
        }
        InsnList before = new InsnList();
        before.add(new InsnNode(isStatic ? Opcodes.ACONST_NULL : Opcodes.DUP));
        method.instructions.insertBefore(at, before);
        String kind = kind(at.desc);
        InsnList code = new InsnList();
        code.add(new LdcInsnNode(resolved.field().id()));
        String hooks = resolved.isFinal() ? ClassTransform.FINAL_FIELDS : ClassTransform.HOOKS;
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, hooks, "get", "(" + OBJECT + kind + "I)" + kind));
        cast(code, at.desc);
        method.instructions.insert(at, code);
    }

    /** A JDK object comes out of a final field: it was there before whoever reads it, who may not change it. */
    private void held(FieldInsnNode at, boolean isStatic) {
        method.instructions.insertBefore(at, new InsnNode(isStatic ? Opcodes.ACONST_NULL : Opcodes.DUP));
        InsnList code = new InsnList();
        code.add(new InsnNode(Opcodes.DUP_X1));
        code.add(hook("held", "(" + OBJECT + OBJECT + ")V"));
        method.instructions.insert(at, code);
    }

    private void put(FieldInsnNode at) {
        if (Twins.isViewCache(at.owner, at.name)) {
            replace(at, new InsnNode(Opcodes.POP2));
            return;
        }
        Hierarchy.Resolved resolved = hierarchy.field(at.owner, at.name, at.desc);
        boolean isStatic = at.getOpcode() == Opcodes.PUTSTATIC;
        if (resolved != null && resolved.isFinal() && !isStatic && kind(at.desc).equals(OBJECT)) {
            InsnList kept = new InsnList();
            kept.add(new InsnNode(Opcodes.DUP2));
            kept.add(hook("kept", "(" + OBJECT + OBJECT + ")V"));
            method.instructions.insertBefore(at, kept);
        }
        if (resolved == null || (isStatic && resolved.isFinal())) {
            return;
        }
        Type type = Type.getType(at.desc);
        int value = locals.temporary(0);
        int object = locals.temporary(2);
        String kind = kind(at.desc);
        InsnList code = new InsnList();
        code.add(locals.store(type, value));
        if (isStatic) {
            code.add(new InsnNode(Opcodes.ACONST_NULL));
            code.add(locals.load(type, value));
            code.add(new FieldInsnNode(Opcodes.GETSTATIC, at.owner, at.name, at.desc));
        } else {
            Type holder = Type.getObjectType(at.owner);
            code.add(locals.store(holder, object));
            code.add(locals.load(holder, object));
            code.add(locals.load(type, value));
            code.add(locals.load(holder, object));
            code.add(new FieldInsnNode(Opcodes.GETFIELD, at.owner, at.name, at.desc));
        }
        code.add(new LdcInsnNode(resolved.field().id()));
        code.add(hook("put", "(" + OBJECT + kind + kind + "I)Z"));
        LabelNode done = new LabelNode();
        code.add(new JumpInsnNode(Opcodes.IFEQ, done));
        if (!isStatic) {
            code.add(locals.load(Type.getObjectType(at.owner), object));
        }
        code.add(locals.load(type, value));
        method.instructions.insertBefore(at, code);
        method.instructions.insert(at, done);
    }

    private void early(FieldInsnNode at) {
        Hierarchy.Resolved resolved = hierarchy.field(at.owner, at.name, at.desc);
        if (resolved != null && at.getOpcode() == Opcodes.PUTFIELD && at.owner.equals(owner)) {
            Early.note(resolved.field().id());
        }
    }

    private void same(JumpInsnNode at) {
        method.instructions.insertBefore(at, hook("same", "(" + OBJECT + OBJECT + ")Z"));
        at.setOpcode(at.getOpcode() == Opcodes.IF_ACMPEQ ? Opcodes.IFNE : Opcodes.IFEQ);
    }

    private void after(AbstractInsnNode at, InsnList code) {
        method.instructions.insert(at, code);
    }

    private void replace(AbstractInsnNode at, AbstractInsnNode with) {
        method.instructions.set(at, with);
    }

    private static InsnList made() {
        InsnList code = new InsnList();
        code.add(new InsnNode(Opcodes.DUP));
        code.add(hook("made", "(" + OBJECT + ")V"));
        return code;
    }

    private static InsnList adopted() {
        InsnList code = new InsnList();
        code.add(new InsnNode(Opcodes.DUP));
        code.add(hook("adopt", "(" + OBJECT + ")V"));
        return code;
    }

    /** The kinds of values that hooks tell apart. */
    private static String kind(String descriptor) {
        return switch (descriptor.charAt(0)) {
            case 'Z', 'B', 'C', 'S', 'I' -> "I";
            case 'J', 'F', 'D' -> descriptor;
            default -> OBJECT;
        };
    }

    static void cast(InsnList code, String descriptor) {
        if ((descriptor.startsWith("L") || descriptor.startsWith("[")) && !descriptor.equals(OBJECT)) {
            code.add(
                    new TypeInsnNode(Opcodes.CHECKCAST, Type.getType(descriptor).getInternalName()));
        }
    }

    static MethodInsnNode hook(String name, String descriptor) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, ClassTransform.HOOKS, name, descriptor);
    }

    static MethodInsnNode sync(String name) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, Replaced.SYNC, name, "(" + OBJECT + ")V");
    }
}

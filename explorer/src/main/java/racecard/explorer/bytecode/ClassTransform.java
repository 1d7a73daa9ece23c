package racecard.explorer.bytecode;

import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import racecard.explorer.lab.Edit;
import racecard.explorer.runtime.Identity;
import racecard.explorer.runtime.Tracked;

/**
 * Instruments a class: its methods, and where its hierarchy begins the hidden fields that say when an object was made
 * and what it is called.
 */
final class ClassTransform {
    static final String HOOKS = "racecard/explorer/runtime/Hooks";
    static final String FINAL_FIELDS = "racecard/explorer/runtime/FinalFields";

    private static final Set<String> SERIALIZATION =
            Set.of("readObject", "writeObject", "readObjectNoData", "readResolve", "writeReplace");

    private static final String TRACKED = Type.getInternalName(Tracked.class);
    private static final String BIRTH = "racecard$birth";
    private static final String NAME = "racecard$name";

    private static final String UNSAFE = "racecard/explorer/jdk/Unsafe";

    private final Hierarchy hierarchy;
    private final Edit edit;

    ClassTransform(Hierarchy hierarchy, Edit edit) {
        this.hierarchy = hierarchy;
        this.edit = edit;
    }

    byte[] transform(byte[] file) {
        ClassNode node = new ClassNode();
        new ClassReader(file).accept(new ClassRemapper(node, hierarchy.twins()), ClassReader.EXPAND_FRAMES);
        edit.apply(node);
        if (Twins.isTwin(node.name)) {
            node.methods.removeIf(method -> SERIALIZATION.contains(method.name)); // streams are outside
            node.methods.forEach(ClassTransform::widenOffsets);
        }
        Initialisation.prepare(node, hierarchy);
        for (FieldNode field : node.fields) {
            hierarchy.field(node.name, field.name, field.desc); // VarHandles will ask for it by name
            if (field.value instanceof String text) {
                Identity.interned(text);
            }
        }
        boolean freezes = node.fields.stream()
                .anyMatch(field -> (field.access & (Opcodes.ACC_FINAL | Opcodes.ACC_STATIC)) == Opcodes.ACC_FINAL);
        for (MethodNode method : node.methods) {
            if ((method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0) {
                new MethodTransform(hierarchy, node.name, freezes, method).transform();
            }
        }
        if ((node.access & Opcodes.ACC_INTERFACE) == 0 && !Scope.isInstrumented(node.superName)) {
            track(node);
        }
        Bridges.add(node);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected String getCommonSuperClass(String a, String b) {
                return hierarchy.common(a, b);
            }
        };
        node.accept(writer);
        return writer.toByteArray();
    }

    /** Where arrays begin is an int to the JDK up to 24, and a long from 25 on. The stand-in for Unsafe has ints. */
    private static void widenOffsets(MethodNode method) {
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof FieldInsnNode constant
                    && constant.owner.equals(UNSAFE)
                    && constant.name.endsWith("_BASE_OFFSET")
                    && constant.desc.equals("J")) {
                constant.desc = "I";
                method.instructions.insert(at, new InsnNode(Opcodes.I2L));
            }
        }
    }

    private static void track(ClassNode node) {
        node.interfaces.add(TRACKED);
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_TRANSIENT;
        for (MethodNode method : node.methods) {
            if (method.name.equals("<init>")) {
                born(node, method);
            }
        }
        node.fields.add(new FieldNode(access, BIRTH, "J", null, null));
        node.fields.add(new FieldNode(access, NAME, "I", null, null));
        node.methods.add(getter(node, BIRTH, "J", Opcodes.LRETURN));
        node.methods.add(getter(node, NAME, "I", Opcodes.IRETURN));
        node.methods.add(setter(node, BIRTH, "J", Opcodes.LLOAD));
        node.methods.add(setter(node, NAME, "I", Opcodes.ILOAD));
        if (node.superName.equals("java/lang/Object") || node.superName.equals("java/lang/Thread")) {
            identity(node);
        }
    }

    /**
     * JDK code, such as a HashMap's, is to see objects as the program does: different Java objects may be the same one.
     */
    private static void identity(ClassNode node) {
        if (!declares(node, "hashCode", "()I")) {
            MethodNode hash = new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, "hashCode", "()I", null, null);
            hash.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
            hash.instructions.add(MethodTransform.hook("hash", "(Ljava/lang/Object;)I"));
            hash.instructions.add(new InsnNode(Opcodes.IRETURN));
            node.methods.add(hash);
        }
        if (!declares(node, "equals", "(Ljava/lang/Object;)Z")) {
            MethodNode equals = new MethodNode(
                    Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, "equals", "(Ljava/lang/Object;)Z", null, null);
            equals.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
            equals.instructions.add(new VarInsnNode(Opcodes.ALOAD, 1));
            equals.instructions.add(MethodTransform.hook("same", "(Ljava/lang/Object;Ljava/lang/Object;)Z"));
            equals.instructions.add(new InsnNode(Opcodes.IRETURN));
            node.methods.add(equals);
        }
    }

    private static boolean declares(ClassNode node, String name, String descriptor) {
        return node.methods.stream().anyMatch(method -> method.name.equals(name) && method.desc.equals(descriptor));
    }

    private static MethodNode getter(ClassNode node, String field, String descriptor, int ret) {
        MethodNode getter =
                new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, field, "()" + descriptor, null, null);
        getter.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
        getter.instructions.add(new FieldInsnNode(Opcodes.GETFIELD, node.name, field, descriptor));
        getter.instructions.add(new InsnNode(ret));
        return getter;
    }

    private static MethodNode setter(ClassNode node, String field, String descriptor, int load) {
        MethodNode setter =
                new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, field, "(" + descriptor + ")V", null, null);
        setter.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
        setter.instructions.add(new VarInsnNode(load, 1));
        setter.instructions.add(new FieldInsnNode(Opcodes.PUTFIELD, node.name, field, descriptor));
        setter.instructions.add(new InsnNode(Opcodes.RETURN));
        return setter;
    }

    /** After the call of the super constructor, before anything else is done with the object. */
    private static void born(ClassNode node, MethodNode method) {
        MethodInsnNode call = Constructors.delegation(method);
        if (call == null || call.owner.equals(node.name)) {
            return; // this(...): the other constructor does it
        }
        InsnList code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, HOOKS, "born", "(L" + TRACKED + ";)V"));
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, FINAL_FIELDS, "early", "(Ljava/lang/Object;)V"));
        if (!Jdk.isTransparent(node.superName)) {
            code.add(new LdcInsnNode(
                    "it extends " + node.superName.replace('/', '.') + ", whose inside is unknown to the checker"));
            code.add(MethodTransform.hook("refuse", "(Ljava/lang/String;)V"));
        }
        method.instructions.insert(call, code);
    }
}

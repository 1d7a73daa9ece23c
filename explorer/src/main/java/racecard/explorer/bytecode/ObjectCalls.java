package racecard.explorer.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Calls that have to do with which object is which: clone, intern, and the toString and hashCode that show an object's
 * identity.
 */
final class ObjectCalls {
    private static final String IDENTITY = "racecard/explorer/runtime/Identity";
    private static final String CLONES = "racecard/explorer/runtime/Clones";

    private ObjectCalls() {}

    static boolean is(MethodInsnNode at) {
        return switch (at.owner + "." + at.name) {
            case "java/lang/Object.clone", "java/lang/String.intern" -> true;
            case "java/lang/Object.toString" -> at.getOpcode() == Opcodes.INVOKEVIRTUAL;
            default -> at.name.equals("hashCode") && at.desc.equals("()I") && mayBeIdentity(at);
        };
    }

    private static boolean mayBeIdentity(MethodInsnNode at) {
        return at.getOpcode() == Opcodes.INVOKEINTERFACE
                || (at.getOpcode() == Opcodes.INVOKEVIRTUAL
                        && (at.owner.startsWith("[")
                                || at.owner.equals("java/lang/Object")
                                || at.owner.equals("java/lang/Enum")
                                || at.owner.equals("java/lang/Class")
                                || at.owner.equals("java/lang/Thread")));
    }

    static void replace(InsnList code, MethodInsnNode at, AddedLocals locals, boolean inTwin) {
        switch (at.name) {
            case "hashCode" -> {
                if (inTwin) {
                    code.set(at, identity("bucketOf", "(Ljava/lang/Object;)I"));
                } else { // the call stays: when it is of null, the JVM says so in its own words
                    code.insertBefore(at, new InsnNode(Opcodes.DUP));
                    code.insertBefore(at, identity("hashed", "(Ljava/lang/Object;)V"));
                }
            }
            case "clone" -> cloned(code, at, locals);
            case "intern" -> code.set(at, identity("interned", "(Ljava/lang/String;)Ljava/lang/String;"));
            default -> code.set(at, identity("textOf", "(Ljava/lang/Object;)Ljava/lang/String;"));
        }
    }

    private static MethodInsnNode identity(String name, String descriptor) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, IDENTITY, name, descriptor);
    }

    /** The copy is told what it is a copy of. */
    private static void cloned(InsnList code, MethodInsnNode at, AddedLocals locals) {
        Type object = Type.getObjectType("java/lang/Object");
        InsnList before = new InsnList();
        before.add(new InsnNode(Opcodes.DUP));
        before.add(locals.store(object, locals.temporary(0)));
        code.insertBefore(at, before);
        InsnList after = new InsnList();
        after.add(new InsnNode(Opcodes.DUP));
        after.add(locals.load(object, locals.temporary(0)));
        after.add(new InsnNode(Opcodes.SWAP));
        after.add(
                new MethodInsnNode(Opcodes.INVOKESTATIC, CLONES, "cloned", "(Ljava/lang/Object;Ljava/lang/Object;)V"));
        code.insert(at, after);
    }
}

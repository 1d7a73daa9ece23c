package racecard.explorer.bytecode;

import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Instruments calls into the JDK: those that are events become events, those that cannot be modelled are refused when a thread comes to them. */
final class Calls {
    static final String SYNC = "racecard/explorer/runtime/Sync";

    private static final String HANDLES = "racecard/explorer/runtime/VarHandles";
    private static final String VAR_HANDLE = "java/lang/invoke/VarHandle";

    private static final Map<String, String> FENCES = Map.of(
            "fullFence", "1", "acquireFence", "2", "releaseFence", "4", "loadLoadFence", "8", "storeStoreFence", "16");

    private static final Map<String, String> REPLACED = Map.ofEntries(
            Map.entry("java/lang/Object.wait", "await"),
            Map.entry("java/lang/Object.notify", "signal"),
            Map.entry("java/lang/Object.notifyAll", "signalAll"),
            Map.entry("java/util/concurrent/locks/LockSupport.park", "park"),
            Map.entry("java/util/concurrent/locks/LockSupport.parkNanos", "park"),
            Map.entry("java/util/concurrent/locks/LockSupport.parkUntil", "park"),
            Map.entry("java/util/concurrent/locks/LockSupport.unpark", "unpark"),
            Map.entry("java/lang/Thread.holdsLock", "isHeld"),
            Map.entry("java/lang/Thread.sleep", "sleep"),
            Map.entry("java/util/concurrent/TimeUnit.sleep", "sleep"),
            Map.entry("java/lang/Thread.currentThread", "currentThread"),
            Map.entry("java/lang/Thread.start", "start"),
            Map.entry("java/lang/Thread.join", "join"),
            Map.entry("java/lang/Thread.isAlive", "isAlive"));

    private final Hierarchy hierarchy;
    private final Locals locals;

    Calls(Hierarchy hierarchy, Locals locals) {
        this.hierarchy = hierarchy;
        this.locals = locals;
    }

    void call(InsnList code, MethodInsnNode at) {
        boolean isStatic = at.getOpcode() == Opcodes.INVOKESTATIC;
        if (at.getOpcode() == Opcodes.INVOKEVIRTUAL || isStatic) {
            at.owner = hierarchy.declarer(at.owner, at.name, at.desc);
        }
        if (at.owner.equals(VAR_HANDLE) && isStatic && FENCES.containsKey(at.name)) {
            code.insertBefore(at, new LdcInsnNode(Integer.valueOf(FENCES.get(at.name))));
            code.set(at, MethodTransform.hook("fence", "(I)V"));
        } else if (at.owner.equals(VAR_HANDLE) && !isStatic && isAccess(at.name)) {
            varHandle(code, at);
        } else if (at.owner.equals("java/lang/invoke/MethodHandles$Lookup")
                && (at.name.equals("findVarHandle") || at.name.equals("findStaticVarHandle"))) {
            toStatic(at, HANDLES, at.name);
        } else if (at.owner.equals("java/lang/invoke/ConstantBootstraps")
                && (at.name.equals("fieldVarHandle") || at.name.equals("staticFieldVarHandle"))) {
            toStatic(at, HANDLES, at.name);
        } else if (REPLACED.containsKey(at.owner + "." + at.name)) {
            toStatic(at, SYNC, REPLACED.get(at.owner + "." + at.name));
        } else if (ObjectCalls.is(at)) {
            ObjectCalls.replace(code, at, locals);
        } else if (ArrayCopies.isCopy(at)) {
            ArrayCopies.replace(code, at);
        } else if (Scope.isJdk(at.owner)) {
            jdk(code, at, isStatic);
        }
    }

    private void toStatic(MethodInsnNode at, String owner, String name) {
        if (at.getOpcode() != Opcodes.INVOKESTATIC) {
            at.desc = "(L" + at.owner + ";" + at.desc.substring(1);
            if (owner.equals(SYNC) && !at.owner.equals("java/lang/Thread")) {
                at.desc = at.desc.replace("L" + at.owner + ";", "Ljava/lang/Object;");
            }
        }
        at.setOpcode(Opcodes.INVOKESTATIC);
        at.owner = owner;
        at.name = name;
        at.itf = false;
    }

    private static boolean isAccess(String name) {
        return name.startsWith("get")
                || name.startsWith("set")
                || name.startsWith("compareAnd")
                || name.startsWith("weakCompareAnd");
    }

    private void jdk(InsnList code, MethodInsnNode at, boolean isStatic) {
        switch (Jdk.call(at.owner, at.name)) {
            case REFUSED -> refuse(code, at, at.owner.replace('/', '.') + "." + at.name);
            case EFFECT -> {
                if (!isStatic && !at.name.equals("<init>") && Jdk.isCollection(at.owner)) {
                    changes(code, at);
                }
                code.insert(at, MethodTransform.hook("effect", "()V"));
            }
            case PURE -> {}
        }
        arrays(code, at);
    }

    private static void refuse(InsnList code, AbstractInsnNode at, String what) {
        InsnList before = new InsnList();
        before.add(new LdcInsnNode("it calls " + what + ", which the checker cannot model"));
        before.add(MethodTransform.hook("refuse", "(Ljava/lang/String;)V"));
        code.insertBefore(at, before);
    }

    /** Whoever changes a collection must have made it. */
    private void changes(InsnList code, MethodInsnNode at) {
        InsnList before = new InsnList();
        Type[] args = Type.getArgumentTypes(at.desc);
        spill(before, args);
        before.add(new InsnNode(Opcodes.DUP));
        before.add(new LdcInsnNode(at.owner.replace('/', '.') + "." + at.name));
        before.add(MethodTransform.hook("changes", "(Ljava/lang/Object;Ljava/lang/String;)V"));
        fill(before, args);
        code.insertBefore(at, before);
    }

    /** JDK code reads and writes arrays behind our back, and returns new ones. */
    private void arrays(InsnList code, MethodInsnNode at) {
        Type[] args = Type.getArgumentTypes(at.desc);
        InsnList enter = new InsnList();
        InsnList leave = new InsnList();
        for (int i = 0; i < args.length; i++) {
            if (args[i].getSort() == Type.ARRAY) {
                enter.add(locals.load(args[i], locals.temporary(2 * i)));
                enter.add(MethodTransform.hook("enter", "(Ljava/lang/Object;)V"));
                leave.insert(MethodTransform.hook("leave", "(Ljava/lang/Object;)V"));
                leave.insert(locals.load(args[i], locals.temporary(2 * i)));
            }
        }
        if (Type.getReturnType(at.desc).getSort() == Type.ARRAY) {
            leave.add(new InsnNode(Opcodes.DUP));
            leave.add(MethodTransform.hook("adopt", "(Ljava/lang/Object;)V"));
        }
        code.insert(at, leave);
        if (enter.size() > 0) {
            InsnList before = new InsnList();
            spill(before, args);
            before.add(enter);
            fill(before, args);
            code.insertBefore(at, before);
        }
    }

    private void varHandle(InsnList code, MethodInsnNode at) {
        Type[] args = Type.getArgumentTypes(at.desc);
        Type handle = Type.getObjectType(VAR_HANDLE);
        int handleAt = 2 * args.length;
        LabelNode done = new LabelNode();
        LabelNode answered = new LabelNode();
        InsnList before = new InsnList();
        spill(before, args);
        before.add(locals.store(handle, locals.temporary(handleAt)));
        before.add(locals.load(handle, locals.temporary(handleAt)));
        before.add(new IntInsnNode(Opcodes.BIPUSH, args.length));
        before.add(new org.objectweb.asm.tree.TypeInsnNode(Opcodes.ANEWARRAY, "java/lang/Object"));
        for (int i = 0; i < args.length; i++) {
            before.add(new InsnNode(Opcodes.DUP));
            before.add(new IntInsnNode(Opcodes.BIPUSH, i));
            before.add(locals.load(args[i], locals.temporary(2 * i)));
            Boxing.box(before, args[i]);
            before.add(new InsnNode(Opcodes.AASTORE));
        }
        before.add(new LdcInsnNode(at.name));
        before.add(new MethodInsnNode(
                Opcodes.INVOKESTATIC,
                HANDLES,
                "access",
                "(L" + VAR_HANDLE + ";[Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;"));
        before.add(new InsnNode(Opcodes.DUP));
        before.add(new FieldInsnNode(Opcodes.GETSTATIC, HANDLES, "NATIVE", "Ljava/lang/Object;"));
        before.add(new JumpInsnNode(Opcodes.IF_ACMPNE, answered));
        before.add(new InsnNode(Opcodes.POP));
        before.add(locals.load(handle, locals.temporary(handleAt)));
        fill(before, args);
        code.insertBefore(at, before);
        InsnList after = new InsnList();
        after.add(new JumpInsnNode(Opcodes.GOTO, done));
        after.add(answered);
        Boxing.unbox(after, Type.getReturnType(at.desc));
        after.add(done);
        code.insert(at, after);
    }

    /** What a thread will run is seen by whoever runs it. */
    void thread(InsnList code, MethodInsnNode at) {
        Type[] args = Type.getArgumentTypes(at.desc);
        for (int i = 0; i < args.length; i++) {
            if (args[i].getDescriptor().equals("Ljava/lang/Runnable;")) {
                InsnList before = new InsnList();
                spill(before, args);
                before.add(locals.load(args[i], locals.temporary(2 * i)));
                before.add(MethodTransform.hook("target", "(Ljava/lang/Object;)V"));
                fill(before, args);
                code.insertBefore(at, before);
            }
        }
    }

    private void spill(InsnList code, Type[] args) {
        for (int i = args.length - 1; i >= 0; i--) {
            code.add(locals.store(args[i], locals.temporary(2 * i)));
        }
    }

    private void fill(InsnList code, Type[] args) {
        for (int i = 0; i < args.length; i++) {
            code.add(locals.load(args[i], locals.temporary(2 * i)));
        }
    }

    /** Function objects get identities; and one that is bound to what must become an event is refused, since nobody would see it called. */
    void dynamic(InsnList code, InvokeDynamicInsnNode at, InsnList made) {
        for (Object arg : at.bsmArgs) {
            if (arg instanceof Handle handle
                    && (REPLACED.containsKey(handle.getOwner() + "." + handle.getName())
                            || handle.getOwner().equals(VAR_HANDLE)
                            || (Scope.isJdk(handle.getOwner())
                                    && Jdk.call(handle.getOwner(), handle.getName()) == Jdk.Call.REFUSED))) {
                refuse(
                        code,
                        at,
                        handle.getOwner().replace('/', '.') + "::" + handle.getName() + " (write it as a lambda)");
            }
        }
        if (Type.getReturnType(at.desc).getSort() == Type.OBJECT
                && at.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            code.insert(at, made);
        }
    }
}

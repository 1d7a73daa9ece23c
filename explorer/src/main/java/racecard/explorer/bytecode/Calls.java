package racecard.explorer.bytecode;

import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Instruments calls into the JDK: those that are events become events, those that cannot be modelled are refused when a
 * thread comes to them.
 */
final class Calls {
    private static final String HANDLES = "racecard/explorer/runtime/VarHandles";
    private static final String VAR_HANDLE = "java/lang/invoke/VarHandle";

    private static final Map<String, String> FENCES = Map.of(
            "fullFence", "1", "acquireFence", "2", "releaseFence", "4", "loadLoadFence", "8", "storeStoreFence", "16");

    private final Hierarchy hierarchy;
    private final AddedLocals locals;
    private final boolean inTwin;
    private final boolean inStandin;

    /** @param caller the class that calls */
    Calls(Hierarchy hierarchy, AddedLocals locals, String caller) {
        this.hierarchy = hierarchy;
        this.locals = locals;
        this.inTwin = Twins.isTwin(caller);
        this.inStandin = Twins.isOurs(caller) && !inTwin;
    }

    void call(InsnList code, MethodInsnNode at) {
        boolean isStatic = at.getOpcode() == Opcodes.INVOKESTATIC;
        if (at.getOpcode() == Opcodes.INVOKEVIRTUAL || isStatic) {
            at.owner = hierarchy.declarer(at.owner, at.name, at.desc);
        }
        if (at.owner.equals(Twins.STANDINS + "Unsafe") && at.name.equals("arrayBaseOffset") && at.desc.endsWith("J")) {
            at.desc = at.desc.substring(0, at.desc.length() - 1) + "I"; // a long since JDK 25
            code.insert(at, new InsnNode(Opcodes.I2L));
        }
        if (at.owner.equals(VAR_HANDLE) && isStatic && FENCES.containsKey(at.name)) {
            code.insertBefore(at, new LdcInsnNode(Integer.valueOf(FENCES.get(at.name))));
            code.set(at, MethodTransform.hook("fence", "(I)V"));
        } else if (at.owner.equals(VAR_HANDLE) && !isStatic && isAccess(at.name)) {
            varHandle(code, at);
        } else if (ObjectCalls.is(at)) {
            ObjectCalls.replace(code, at, locals, inTwin);
        } else if (ArrayCopies.isCopy(at)) {
            ArrayCopies.replace(code, at);
        } else if (!Replaced.call(at, inTwin)) {
            String refused = refused(at.owner, at.name, at.desc);
            String abstraction = abstraction(at.owner, at.name, at.desc);
            if (abstraction != null) {
                code.insertBefore(at, lacks(abstraction));
            } else if (refused != null) {
                code.insertBefore(at, refuse(refused, at.desc, isNever(at.owner, at.name, at.desc)));
            }
            if (Scope.isJdk(at.owner)) {
                arrays(code, at);
            }
        }
    }

    /** Why a method cannot be called, or null when it can. What stands in for the JDK's classes may call them. */
    private String refused(String owner, String name, String descriptor) {
        if (inStandin) {
            return null;
        } else if (Scope.isJdk(owner)) {
            return Jdk.refused(owner, name, descriptor);
        } else if (Jdk.isChance(owner, name, descriptor)) {
            return Jdk.refused(owner, name, descriptor);
        }
        String standin = hierarchy.lacking(owner, name, descriptor);
        if (standin == null) {
            return null;
        }
        String simple = standin.substring(standin.lastIndexOf('/') + 1);
        return "it calls " + simple + "." + name + ", which the checker's " + simple + " does not have";
    }

    /**
     * Whether what is refused cannot be called before the threads either: chance, and what a stand-in does not have.
     */
    private static boolean isNever(String owner, String name, String descriptor) {
        return !Scope.isJdk(owner) || Jdk.isChance(owner, name, descriptor);
    }

    /**
     * The class of the JDK whose own code has to run for this call, since its abstraction does not have it; or null.
     */
    private String abstraction(String owner, String name, String descriptor) {
        String standin = inStandin || Scope.isJdk(owner) ? null : hierarchy.lacking(owner, name, descriptor);
        return standin == null ? null : hierarchy.twins().abstracted(standin);
    }

    private static InsnList lacks(String abstraction) {
        InsnList code = new InsnList();
        code.add(new LdcInsnNode(abstraction));
        code.add(MethodTransform.hook("lacks", "(Ljava/lang/String;)V"));
        return code;
    }

    /** A field of a class of the JDK's that has no twin, but whose type has. */
    void foreignField(InsnList code, FieldInsnNode at) {
        if (Scope.isJdk(at.owner) && Twins.isMentioned(at.desc)) {
            String named = at.owner.replace('/', '.') + "." + at.name;
            code.insertBefore(at, refuse("it uses " + named + ", which the checker cannot model", at.desc, false));
        }
    }

    /**
     * What has been made before the threads may be anything, as long as nobody needs a twin for it, and it is the same
     * each time.
     */
    private static InsnList refuse(String why, String descriptor, boolean never) {
        InsnList code = new InsnList();
        code.add(new LdcInsnNode(why));
        boolean always = never || Twins.isMentioned(descriptor);
        code.add(MethodTransform.hook(always ? "never" : "refuse", "(Ljava/lang/String;)V"));
        return code;
    }

    private static boolean isAccess(String name) {
        return name.startsWith("get")
                || name.startsWith("set")
                || name.startsWith("compareAnd")
                || name.startsWith("weakCompareAnd");
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
        if (Type.getReturnType(at.desc).getSort() == Type.ARRAY || at.name.equals("newInstance")) {
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

    /**
     * Function objects get identities; and one that is bound to what must become an event is bound to the event, or
     * refused, since nobody would see it called.
     */
    void dynamic(InsnList code, InvokeDynamicInsnNode at, InsnList made) {
        for (int i = 0; i < at.bsmArgs.length; i++) {
            if (at.bsmArgs[i] instanceof Handle handle) {
                Handle replaced = Replaced.handle(handle, inTwin);
                String why = handle.getOwner().equals(VAR_HANDLE)
                        ? "it refers to VarHandle." + handle.getName()
                        : refused(handle.getOwner(), handle.getName(), handle.getDesc());
                String abstraction = abstraction(handle.getOwner(), handle.getName(), handle.getDesc());
                if (replaced != null) {
                    at.bsmArgs[i] = replaced;
                } else if (abstraction != null) {
                    code.insertBefore(at, lacks(abstraction));
                } else if (why != null && handle.getTag() > Opcodes.H_PUTSTATIC) {
                    boolean never = isNever(handle.getOwner(), handle.getName(), handle.getDesc());
                    code.insertBefore(at, refuse(why + " (write it as a lambda)", handle.getDesc(), never));
                }
            }
        }
        if (Type.getReturnType(at.desc).getSort() == Type.OBJECT
                && at.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            code.insert(at, made);
        }
    }
}

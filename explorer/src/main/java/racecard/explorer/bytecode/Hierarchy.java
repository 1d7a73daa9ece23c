package racecard.explorer.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import racecard.explorer.runtime.Field;

/** Classes as their files say, without loading them. Names are internal ones. */
final class Hierarchy {
    private final ClassLoader source;
    private final Twins twins;
    private final Set<String> late;
    private final Map<String, ClassNode> nodes = new HashMap<>();

    /** @param late classes whose initialisers are part of the program */
    Hierarchy(ClassLoader source, Twins twins, Set<String> late) {
        this.source = source;
        this.twins = twins;
        this.late = late;
    }

    Twins twins() {
        return twins;
    }

    /** Whether the initialiser of a class is part of the program. */
    boolean isLate(String name) {
        return late.contains(name);
    }

    /** Whether the use of a class sets such an initialiser off: its own, or that of a class above it. */
    boolean setsOff(String name) {
        for (String type = late.isEmpty() || name.isEmpty() ? null : name;
                type != null && Scope.isInstrumented(type);
                type = parent(type)) {
            if (late.contains(type)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class of the program has one above itself that has a static initialiser. */
    boolean isBelowInitialiser(String name) {
        if (name.isEmpty() || Twins.isOurs(name) || !Scope.isInstrumented(name)) {
            return false;
        }
        try {
            for (String type = parent(name); type != null && Scope.isInstrumented(type); type = parent(type)) {
                if (!Twins.isOurs(type)
                        && node(type).methods.stream().anyMatch(method -> method.name.equals("<clinit>"))) {
                    return true;
                }
            }
            return false;
        } catch (TypeNotPresentException e) {
            return false; // what is not there cannot be used either
        }
    }

    /** A field as an access names it. {@code null} in place of a field means that it is none of ours. */
    record Resolved(Field field, boolean isFinal) {}

    /** The file of a class. @throws ClassNotFoundException when there is none */
    byte[] bytes(String name) throws ClassNotFoundException {
        try (InputStream file = source.getResourceAsStream(Twins.original(name) + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name.replace('/', '.'));
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name.replace('/', '.'), e);
        }
    }

    /** The class; one that is instrumented speaks of twins. */
    private ClassNode node(String name) {
        return nodes.computeIfAbsent(name, n -> {
            ClassNode node = new ClassNode();
            ClassVisitor into = Scope.isInstrumented(n) ? new ClassRemapper(node, twins) : node;
            try {
                new ClassReader(bytes(n)).accept(into, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            } catch (ClassNotFoundException e) {
                throw new TypeNotPresentException(n.replace('/', '.'), e);
            }
            return node;
        });
    }

    /** The field that an access means: declared by the class it names, or by a class or interface above that. */
    Resolved field(String owner, String name, String descriptor) {
        if (!Scope.isInstrumented(owner)) {
            return null;
        }
        ClassNode node = node(owner);
        for (FieldNode field : node.fields) {
            if (field.name.equals(name) && field.desc.equals(descriptor)) {
                boolean isFinal = (field.access & Opcodes.ACC_FINAL) != 0 && !(isLate(owner) && isSetLate(field));
                return new Resolved(
                        Field.of(
                                owner.replace('/', '.'),
                                name,
                                descriptor.charAt(0) == '[' ? 'L' : descriptor.charAt(0),
                                (field.access & Opcodes.ACC_VOLATILE) != 0,
                                isFinal),
                        isFinal);
            }
        }
        for (String type : node.interfaces) {
            Resolved found = field(type, name, descriptor);
            if (found != null) {
                return found;
            }
        }
        return node.superName == null ? null : field(node.superName, name, descriptor);
    }

    /**
     * Whether a final field of a late class is set by its initialiser: then it is written, and seen, like any other.
     */
    static boolean isSetLate(FieldNode field) {
        return (field.access & Opcodes.ACC_STATIC) != 0 && field.value == null;
    }

    /**
     * The class that a method is inherited from when it is one of the JDK's; otherwise the class that the call names.
     */
    String declarer(String owner, String name, String descriptor) {
        String type = owner;
        while (Scope.isInstrumented(type)) {
            ClassNode node = node(type);
            boolean declares = node.methods.stream()
                    .anyMatch(method -> method.name.equals(name) && method.desc.equals(descriptor));
            if (declares || node.superName == null) {
                return owner;
            }
            type = node.superName;
        }
        boolean isAbove = type.equals(owner) || (!type.equals("java/lang/Object") && has(type, name, descriptor));
        return isAbove ? type : owner;
    }

    /**
     * The stand-in that does not have this method, which is called on it or on a class below it; or null. Of other
     * classes nothing is known here.
     */
    String lacking(String owner, String name, String descriptor) {
        String type = owner;
        while (type != null && Scope.isInstrumented(type) && !type.startsWith(Twins.STANDINS)) {
            type = parent(type);
        }
        boolean isBelow = type != null && type.startsWith(Twins.STANDINS);
        return isBelow && !has(owner, name, descriptor) ? type : null;
    }

    private boolean has(String type, String name, String descriptor) {
        ClassNode node = node(type);
        return node.methods.stream().anyMatch(method -> method.name.equals(name) && method.desc.equals(descriptor))
                || (node.superName != null && has(node.superName, name, descriptor))
                || node.interfaces.stream().anyMatch(above -> has(above, name, descriptor));
    }

    /** The nearest class above both, as the verifier wants it. */
    String common(String a, String b) {
        if (isInterface(a) || isInterface(b)) {
            return "java/lang/Object";
        }
        for (String type = a; type != null; type = parent(type)) {
            if (isBelow(b, type)) {
                return type;
            }
        }
        return "java/lang/Object";
    }

    private boolean isBelow(String type, String above) {
        for (String t = type; t != null; t = parent(t)) {
            if (t.equals(above)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInterface(String type) {
        return (node(type).access & Opcodes.ACC_INTERFACE) != 0;
    }

    private String parent(String type) {
        return node(type).superName;
    }
}

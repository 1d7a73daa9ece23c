package racecard.exploration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The methods of a protocol that may be called: by those who look at it or by one of themselves. A call may end at
 * every method of that name and descriptor in a class that is mentioned.
 */
final class Callees {
    /** What runs once for many explorations, and what only speaks. */
    private static final Set<String> APART = Set.of("<clinit>", "toString");

    private final String protocol;
    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Set<String> called = new HashSet<>();
    private final Set<String> supers = new HashSet<>();
    private final List<String> lineage = new ArrayList<>();

    /** @param protocol the package; what lies below it belongs to it */
    Callees(String protocol) {
        this.protocol = protocol.replace('.', '/') + "/";
    }

    /** The implementation, and what it mentions. What a subclass overrides is not called, unless by the subclass. */
    void implementation(Class<?> type) {
        mentioned(type);
        for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
            lineage.add(at.getName().replace('.', '/'));
        }
        for (String name : lineage) {
            for (MethodNode method : classes.get(name).methods) {
                for (AbstractInsnNode at : method.instructions) {
                    if (at instanceof MethodInsnNode call && at.getOpcode() == Opcodes.INVOKESPECIAL) {
                        above(call.owner).stream()
                                .filter(owner -> declares(owner, call))
                                .findFirst()
                                .ifPresent(owner -> supers.add(owner + "." + call.name + call.desc));
                    }
                }
            }
        }
    }

    private boolean declares(String owner, MethodInsnNode call) {
        return classes.get(owner).methods.stream()
                .anyMatch(method -> method.name.equals(call.name) && method.desc.equals(call.desc));
    }

    /** A class of the implementation's, and those above it: the method stands in the first that has it. */
    private List<String> above(String owner) {
        int at = lineage.indexOf(owner);
        return at < 0 ? List.of() : lineage.subList(at, lineage.size());
    }

    /** Who looks at the protocol, with the classes of its package: all that they call is called. */
    void mentioned(Class<?> type) {
        String root = type.getPackageName().replace('.', '/') + "/";
        ArrayDeque<String> todo = new ArrayDeque<>(List.of(type.getName().replace('.', '/')));
        while (!todo.isEmpty()) {
            String name = todo.remove();
            boolean looksAtIt = name.startsWith(root) && !name.startsWith(protocol);
            if ((looksAtIt || name.startsWith(protocol)) && !classes.containsKey(name)) {
                ClassNode node = node(name);
                classes.put(name, node);
                todo.add(node.superName);
                todo.addAll(node.interfaces);
                for (MethodNode method : node.methods) {
                    if (looksAtIt) {
                        called.add(method.name + method.desc);
                    }
                    calls(method, (owner, callee) -> todo.add(owner));
                }
            }
        }
    }

    private static ClassNode node(String name) {
        try (InputStream file = Callees.class.getResourceAsStream("/" + name + ".class")) {
            ClassNode node = new ClassNode();
            new ClassReader(file).accept(node, ClassReader.SKIP_FRAMES);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static void calls(MethodNode method, BiConsumer<String, String> call) {
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof MethodInsnNode callee) {
                call.accept(callee.owner, callee.name + callee.desc);
            } else if (at instanceof InvokeDynamicInsnNode lambda) {
                for (Object argument : lambda.bsmArgs) {
                    if (argument instanceof Handle handle) {
                        call.accept(handle.getOwner(), handle.getName() + handle.getDesc());
                    }
                }
            }
        }
    }

    /** The methods that may be called, each with its class, in the order of classes by name, then of the source. */
    void methods(BiConsumer<ClassNode, MethodNode> each) {
        while (calledByCalled()) {
            // until nothing more is called
        }
        classes.forEach((name, node) -> {
            for (MethodNode method : node.methods) {
                if (name.startsWith(protocol)
                        && called.contains(method.name + method.desc)
                        && isWritten(method)
                        && !isOverridden(node, method)) {
                    each.accept(node, method);
                }
            }
        });
    }

    private boolean calledByCalled() {
        int before = called.size();
        for (ClassNode node : classes.values()) {
            for (MethodNode method : node.methods) {
                if (called.contains(method.name + method.desc) && !isOverridden(node, method)) {
                    calls(method, (owner, callee) -> called.add(callee));
                }
            }
        }
        return called.size() > before;
    }

    private static boolean isWritten(MethodNode method) {
        boolean bridge = (method.access & Opcodes.ACC_SYNTHETIC) != 0 && !method.name.startsWith("lambda$");
        return method.instructions.size() > 0 && !bridge && !APART.contains(method.name);
    }

    /** Whether a subclass that is the implementation, or above it, has another method in its place. */
    private boolean isOverridden(ClassNode node, MethodNode method) {
        int above = lineage.indexOf(node.name);
        return lineage.subList(0, Math.max(0, above)).stream()
                .flatMap(below -> classes.get(below).methods.stream())
                .anyMatch(below -> below.name.equals(method.name)
                        && below.desc.equals(method.desc)
                        && !method.name.equals("<init>")
                        && !supers.contains(node.name + "." + method.name + method.desc));
    }
}

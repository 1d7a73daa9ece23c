package racecard.exploration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import racecard.explorer.lab.Edit;

/** All mutations of an implementation: of its class, those above it, and those of its protocol that they use. */
final class Mutations {
    private final List<Mutation> all = new ArrayList<>();

    private Mutations() {}

    /**
     * In the order of classes by name, then of the source.
     *
     * @param api what the protocol asks of an implementation; what lies in its package and below is the protocol
     */
    static List<Mutation> of(Class<?> implementation, Class<?> api) {
        Mutations mutations = new Mutations();
        for (String name : used(implementation, api.getPackageName().replace('.', '/') + "/")) {
            mutations.collect(node(name));
        }
        return List.copyOf(mutations.all);
    }

    private static Set<String> used(Class<?> implementation, String protocol) {
        Set<String> used = new TreeSet<>();
        ArrayDeque<String> todo = new ArrayDeque<>();
        todo.add(implementation.getName().replace('.', '/'));
        while (!todo.isEmpty()) {
            String name = todo.remove();
            if (name.startsWith(protocol) && used.add(name)) {
                ClassNode node = node(name);
                todo.add(node.superName);
                todo.addAll(node.interfaces);
                node.methods.forEach(method -> Mutation.calls(method).forEach(call -> todo.add(call.owner)));
            }
        }
        return used;
    }

    private static ClassNode node(String name) {
        try (InputStream file = Mutations.class.getResourceAsStream("/" + name + ".class")) {
            ClassNode node = new ClassNode();
            new ClassReader(file).accept(node, ClassReader.SKIP_FRAMES);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private void collect(ClassNode node) {
        for (MethodNode method : node.methods) {
            Set<Weakening> locks = new LinkedHashSet<>();
            int line = 0;
            int ordinal = 0;
            for (AbstractInsnNode at : method.instructions) {
                if (at instanceof LineNumberNode number) {
                    line = number.line;
                } else if (at instanceof MethodInsnNode call) {
                    Mutation.Site site = new Mutation.Site(
                            node.name, method.name + method.desc, ordinal++, node.sourceFile + ":" + line);
                    Weakening.ALL.stream()
                            .filter(weakening -> weakening.fits(call.owner, call.name))
                            .filter(weakening -> !weakening.isLock() || locks.add(weakening))
                            .forEach(weakening -> all.add(new Mutation(site, weakening)));
                }
            }
        }
    }

    /** Marks the place of each mutation, by its number. */
    static Edit marks(List<Mutation> mutations) {
        return new Edit() {
            @Override
            public boolean touches(String name) {
                return WatchdogOff.EDIT.touches(name)
                        || mutations.stream().anyMatch(m -> m.site().owner().equals(name));
            }

            @Override
            public void apply(ClassNode node) {
                WatchdogOff.EDIT.apply(node);
                for (MethodNode method : node.methods) {
                    List<MethodInsnNode> calls = Mutation.calls(method);
                    for (int i = 0; i < mutations.size(); i++) {
                        Mutation.Site site = mutations.get(i).site();
                        if (site.owner().equals(node.name) && site.method().equals(method.name + method.desc)) {
                            method.instructions.insertBefore(calls.get(site.ordinal()), mark(i));
                        }
                    }
                }
            }
        };
    }

    private static InsnList mark(int number) {
        InsnList code = new InsnList();
        code.add(new LdcInsnNode(number));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "racecard/explorer/lab/Marks", "at", "(I)V"));
        return code;
    }
}

package racecard.exploration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import racecard.models.scenario.Family;

/** All mutations of an implementation: of every method of the protocol that it and its scenarios may call. */
final class Mutations {
    private final List<Mutation> all = new ArrayList<>();
    private final Map<String, Integer> alike = new HashMap<>();

    /**
     * In the order of classes by name, then of the source.
     *
     * @param family the protocol's: what lies in the package of its interface and below is the protocol, and what it
     *     calls is called
     */
    static List<Mutation> of(Class<?> implementation, Family family) {
        Callees callees = new Callees(family.api().getPackageName());
        callees.mentioned(family.getClass());
        callees.implementation(implementation);
        Mutations mutations = new Mutations();
        callees.methods(mutations::collect);
        return mutations.all();
    }

    /** Those that were collected, in that order. */
    List<Mutation> all() {
        return List.copyOf(all);
    }

    /** Those of one method. */
    void collect(ClassNode node, MethodNode method) {
        Code code = new Code(method);
        Set<Weakening> locks = new LinkedHashSet<>();
        Map<Integer, List<Change>> statements = statements(node, code);
        for (int i = 0; i < code.size(); i++) {
            AbstractInsnNode at = code.get(i);
            List<Change> changes = new ArrayList<>();
            if (at instanceof MethodInsnNode call) {
                Weakening.ALL.stream()
                        .filter(weakening -> weakening.fits(call))
                        .filter(weakening -> !weakening.isLock() || locks.add(weakening))
                        .forEach(changes::add);
            }
            Negation.of(at).ifPresent(changes::add);
            OtherReturn.of(method, at, code.get(Math.max(0, i - 1))).ifPresent(changes::add);
            changes.addAll(statements.getOrDefault(i, List.of()));
            Mutation.Site site =
                    new Mutation.Site(node.name, method.name + method.desc, i, node.sourceFile + ":" + code.line(i));
            for (Change change : changes) {
                Mutation mutation = new Mutation(site, change, 0);
                all.add(mutation.again(alike.merge(node.name + mutation.name(), 1, Integer::sum) - 1));
            }
        }
    }

    /** What can be done to statements, by where they begin. */
    private static Map<Integer, List<Change>> statements(ClassNode node, Code code) {
        Map<Integer, List<Change>> changes = new HashMap<>();
        Statement before = null;
        for (Statement statement : Statement.of(node, code)) {
            if (!Equivalence.isIdle(code, statement)) {
                changes.computeIfAbsent(statement.from(), at -> new ArrayList<>())
                        .add(new Deletion(statement));
            }
            if (before != null && isSwappable(code, before, statement)) {
                changes.computeIfAbsent(before.from(), at -> new ArrayList<>()).add(new Swap(before, statement));
            }
            before = statement;
        }
        return changes;
    }

    private static boolean isSwappable(Code code, Statement first, Statement second) {
        return !first.variable()
                && !second.variable()
                && first.isBefore(second, code)
                && !Equivalence.commute(code, first, second);
    }
}

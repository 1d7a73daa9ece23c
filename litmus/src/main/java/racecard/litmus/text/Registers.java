package racecard.litmus.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.tree.ParseTree;
import racecard.litmus.grammar.LitmusParser.AssignmentContext;
import racecard.litmus.grammar.LitmusParser.DeclarationContext;
import racecard.litmus.grammar.LitmusParser.DeclaratorContext;
import racecard.litmus.grammar.LitmusParser.ForFirstContext;
import racecard.litmus.grammar.LitmusParser.NameContext;
import racecard.litmus.grammar.LitmusParser.ParameterContext;
import racecard.litmus.grammar.LitmusParser.ThreadContext;
import racecard.litmus.grammar.LitmusParser.TypeContext;
import racecard.litmus.program.Type;

/**
 * The registers of one thread: its parameters, which hold addresses; those of the initial state; those that it declares
 * or assigns. A litmus file need not declare what it assigns. The question may ask for a register that the thread has
 * not: it is 0, as it is for herd7.
 */
final class Registers {
    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private final Map<String, Long> initials = new LinkedHashMap<>();
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Types known;

    Registers(int thread, ThreadContext tree, MemoryLayout memory, Types known, List<String> asked) {
        this.known = known;
        for (ParameterContext parameter : tree.parameter()) {
            String name = parameter.ID().getText();
            add(name);
            types.put(name, known.read(parameter));
            initials.put(name, memory.address(name, 0, parameter.ID().getSymbol()));
        }
        memory.registers(thread).forEach((name, value) -> {
            add(name);
            long initial = memory.value(value);
            Type type = memory.pointerType(value).orElse(Type.ANYTHING);
            types.put(name, type);
            initials.put(name, initial);
        });
        collect(tree.block());
        asked.forEach(this::add);
    }

    /** What a register holds; one that nobody declares holds what is first assigned to it. */
    Type type(String name) {
        return types.getOrDefault(name, Type.INT);
    }

    /** A value is assigned to a register: if nobody has said what that holds, now it is known. */
    Type assigned(String name, Type value) {
        return types.computeIfAbsent(name, n -> value);
    }

    private void add(String name) {
        indices.putIfAbsent(name, indices.size());
    }

    private void collect(ParseTree tree) {
        if (tree instanceof DeclarationContext it) {
            declare(it.type(), it.declarator());
        } else if (tree instanceof ForFirstContext it && it.type() != null) {
            declare(it.type(), it.declarator());
        } else if (tree instanceof AssignmentContext it && it.expression(0) instanceof NameContext target) {
            add(target.ID().getText());
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            collect(tree.getChild(i));
        }
    }

    private void declare(TypeContext tree, List<DeclaratorContext> declarators) {
        Type type = known.read(tree);
        for (DeclaratorContext each : declarators) {
            add(each.ID().getText());
            types.put(each.ID().getText(), Types.stars(type, each.STAR().size()));
        }
    }

    /** The register's index, null when the thread has none of that name. */
    Integer index(String name) {
        return indices.get(name);
    }

    List<String> names() {
        return List.copyOf(indices.keySet());
    }

    long[] initialValues() {
        return indices.keySet().stream()
                .mapToLong(name -> initials.getOrDefault(name, 0L))
                .toArray();
    }
}

package racecard.litmus.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.tree.ParseTree;
import racecard.litmus.grammar.LitmusParser.AssignmentContext;
import racecard.litmus.grammar.LitmusParser.DeclaratorContext;
import racecard.litmus.grammar.LitmusParser.NameContext;
import racecard.litmus.grammar.LitmusParser.ParameterContext;
import racecard.litmus.grammar.LitmusParser.ThreadContext;

/**
 * The registers of one thread: its parameters, which hold addresses; those of the initial state; those that it declares or assigns. A litmus file
 * need not declare what it assigns. The question may ask for a register that the thread has not: it is 0, as it is for herd7.
 */
final class Registers {
    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private final Map<String, Long> initials = new LinkedHashMap<>();

    Registers(int thread, ThreadContext tree, MemoryLayout memory, List<String> asked) {
        for (ParameterContext parameter : tree.parameter()) {
            String name = parameter.ID().getText();
            add(name);
            initials.put(name, memory.address(name, 0, parameter.ID().getSymbol()));
        }
        memory.registers(thread).forEach((name, value) -> {
            add(name);
            initials.put(name, memory.value(value));
        });
        collect(tree.block());
        asked.forEach(this::add);
    }

    private void add(String name) {
        indices.putIfAbsent(name, indices.size());
    }

    private void collect(ParseTree tree) {
        if (tree instanceof DeclaratorContext it) {
            add(it.ID().getText());
        } else if (tree instanceof AssignmentContext it && it.expression(0) instanceof NameContext target) {
            add(target.ID().getText());
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            collect(tree.getChild(i));
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

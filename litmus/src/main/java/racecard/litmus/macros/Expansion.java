package racecard.litmus.macros;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import racecard.litmus.c.KernelC;
import racecard.litmus.code.Arithmetic;
import racecard.litmus.code.CommonExpressions;
import racecard.litmus.code.Nearest;
import racecard.litmus.code.Operator;
import racecard.litmus.code.PrimitiveUse;
import racecard.litmus.code.PrimitiveUse.Argument;
import racecard.litmus.code.Typed;
import racecard.litmus.grammar.MacrosParser.ActionContext;
import racecard.litmus.grammar.MacrosParser.ArgumentContext;
import racecard.litmus.grammar.MacrosParser.BinaryContext;
import racecard.litmus.grammar.MacrosParser.BlockContext;
import racecard.litmus.grammar.MacrosParser.CallContext;
import racecard.litmus.grammar.MacrosParser.ChangeContext;
import racecard.litmus.grammar.MacrosParser.ExpressionContext;
import racecard.litmus.grammar.MacrosParser.FenceContext;
import racecard.litmus.grammar.MacrosParser.GroupContext;
import racecard.litmus.grammar.MacrosParser.NameContext;
import racecard.litmus.grammar.MacrosParser.NumberContext;
import racecard.litmus.grammar.MacrosParser.PlaceContext;
import racecard.litmus.grammar.MacrosParser.StepContext;
import racecard.litmus.grammar.MacrosParser.ValueContext;
import racecard.litmus.program.Tag;

/** One macro, with the arguments that a program gives it in place of its parameters. */
final class Expansion {
    private final Map<String, Macro> macros;
    private final Intrinsics intrinsics;
    private final PrimitiveUse call;
    private final List<String> open;
    private final Map<String, Argument> known = new HashMap<>();

    /**
     * @param call what the program wrote: complaints and explanations speak of it
     * @param open macros that are being expanded around this one
     */
    Expansion(Map<String, Macro> macros, Intrinsics intrinsics, PrimitiveUse call, List<String> open) {
        this.macros = macros;
        this.intrinsics = intrinsics;
        this.call = call;
        this.open = open;
    }

    Typed of(Macro macro, List<Argument> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            known.put(macro.formals().get(i), arguments.get(i));
        }
        if (macro.body() instanceof BlockContext block) {
            List<Typed> steps = block.step().stream().map(this::step).toList();
            return KernelC.nothing(machine -> {
                for (Typed step : steps) {
                    step.code().value(machine);
                }
            });
        }
        return argument((ExpressionContext) macro.body()).value();
    }

    private Typed step(StepContext tree) {
        if (tree instanceof FenceContext it) {
            return intrinsics.fence(tags(it.ANNOTATION()), call);
        }
        return argument(((ActionContext) tree).expression()).value();
    }

    private Argument argument(ExpressionContext tree) {
        if (tree instanceof GroupContext it) {
            return argument(it.expression());
        } else if (tree instanceof NumberContext it) {
            return value(CommonExpressions.constant(Long.decode(it.getText()), intrinsics.literal(it.getText())));
        } else if (tree instanceof NameContext it) {
            Argument argument = known.get(it.getText());
            if (argument == null) {
                throw MacroText.error(
                        it.start,
                        "'" + it.getText() + "' is no parameter" + Nearest.hint(it.getText(), known.keySet()));
            }
            return argument;
        } else if (tree instanceof PlaceContext it) {
            Typed address = argument(it.expression()).value();
            return new Argument(
                    CommonExpressions.load(address, Tag.PLAIN.bit(), call.site()), Optional.of(address), call.site());
        } else if (tree instanceof BinaryContext it) {
            return value(Arithmetic.C.binary(
                    Operator.of(it.operator.getText()),
                    argument(it.expression(0)).value(),
                    argument(it.expression(1)).value(),
                    call.site()));
        }
        return value(call((CallContext) tree));
    }

    private Argument value(Typed value) {
        return new Argument(value, Optional.empty(), call.site());
    }

    private Typed call(CallContext tree) {
        String name = tree.ID().getText();
        Optional<Operator> change = Optional.empty();
        List<Argument> arguments = new ArrayList<>();
        for (ArgumentContext argument : tree.argument()) {
            if (argument instanceof ChangeContext it) {
                change = Optional.of(Operator.of(it.sign.getText()));
            } else {
                arguments.add(argument(((ValueContext) argument).expression()));
            }
        }
        boolean tagged = tree.ANNOTATION() != null;
        if (intrinsics.has(name)) {
            boolean second = tree.argument().size() > 1 && tree.argument(1) instanceof ChangeContext;
            intrinsics.complaint(name, tree.argument().size(), second, tagged).ifPresent(complaint -> {
                throw MacroText.error(tree.start, complaint);
            });
            PrimitiveUse inner = new PrimitiveUse(call.file(), Optional.empty(), call.name(), arguments, call.site());
            List<String> tags = tagged ? tags(tree.ANNOTATION()) : List.of();
            return intrinsics.meaning(name, new Intrinsics.Use(tags, change, inner));
        }
        return macro(tree, name, arguments, tagged || change.isPresent());
    }

    private Typed macro(CallContext tree, String name, List<Argument> arguments, boolean special) {
        Macro macro = macros.get(name);
        if (macro == null || special) {
            List<String> all = new ArrayList<>(macros.keySet());
            all.addAll(intrinsics.names());
            throw MacroText.error(
                    tree.start,
                    macro == null
                            ? "'" + name + "' is neither a macro of this file nor known to herd7's macros"
                                    + Nearest.hint(name, all)
                            : "'" + name + "' is a macro, and takes neither tags nor operators");
        } else if (macro.formals().size() != arguments.size()) {
            throw MacroText.error(
                    tree.start, name + " takes " + macro.formals().size() + " arguments, here are " + arguments.size());
        } else if (open.contains(name)) {
            throw MacroText.error(tree.start, "'" + name + "' is made of itself");
        }
        List<String> within = new ArrayList<>(open);
        within.add(name);
        return new Expansion(macros, intrinsics, call, within).of(macro, arguments);
    }

    private List<String> tags(TerminalNode annotation) {
        String text = annotation.getText();
        List<String> tags = Arrays.stream(text.substring(1, text.length() - 1).split(",", -1))
                .map(String::strip)
                .toList();
        for (String tag : tags) {
            if (!intrinsics.knows(tag)) {
                throw MacroText.error(annotation.getSymbol(), "more tags than there is room for: {" + tag + "}");
            }
        }
        return tags;
    }
}

package racecard.litmus.macros;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import racecard.litmus.c.KernelC;
import racecard.litmus.code.Arithmetic;
import racecard.litmus.code.CommonExpressions;
import racecard.litmus.code.Dialect;
import racecard.litmus.code.PrimitiveUse;
import racecard.litmus.code.Typed;
import racecard.litmus.program.LitmusException;
import racecard.litmus.program.Site;
import racecard.litmus.program.Type;

/** The primitives that a model's own macros define, and no others. */
final class MacroDialect implements Dialect {
    private static final Dialect C = new KernelC();

    private final Map<String, Macro> macros;
    private final Intrinsics intrinsics;

    /**
     * Takes every macro apart once, so that what is wrong with one is told before any program uses it.
     *
     * @throws racecard.litmus.cat.CatError if one makes no sense
     */
    MacroDialect(Map<String, Macro> macros, Intrinsics intrinsics) {
        this.macros = new TreeMap<>(macros);
        this.intrinsics = intrinsics;
        macros.values().forEach(this::check);
    }

    @Override
    public Typed call(PrimitiveUse call) {
        Macro macro = macros.get(call.name());
        if (macro == null || call.receiver().isPresent()) {
            throw call.unknown(macros.keySet());
        }
        return new Expansion(macros, intrinsics, call.taking(macro.formals().size()), List.of())
                .of(macro, call.arguments());
    }

    @Override
    public Arithmetic arithmetic() {
        return Arithmetic.C;
    }

    @Override
    public Optional<Type> type(String name) {
        return C.type(name);
    }

    @Override
    public Type literal(String digits) {
        return C.literal(digits);
    }

    private void check(Macro macro) {
        Site nowhere = new Site(1, 1, macro.name());
        Typed some = CommonExpressions.constant(0, Type.INT.pointer());
        List<PrimitiveUse.Argument> arguments = new ArrayList<>();
        macro.formals().forEach(formal -> arguments.add(new PrimitiveUse.Argument(some, Optional.of(some), nowhere)));
        PrimitiveUse use = new PrimitiveUse(macro.name(), Optional.empty(), macro.name(), arguments, nowhere);
        try {
            new Expansion(macros, intrinsics, use, List.of()).of(macro, arguments);
        } catch (LitmusException e) {
            throw MacroText.error(
                    macro.body().getStart(), e.getMessage().substring((macro.name() + ":1:1: ").length()));
        }
    }
}

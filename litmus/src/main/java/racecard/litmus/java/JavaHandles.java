package racecard.litmus.java;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import racecard.litmus.code.Arithmetic;
import racecard.litmus.code.CommonExpressions;
import racecard.litmus.code.Dialect;
import racecard.litmus.code.Expression;
import racecard.litmus.code.Operator;
import racecard.litmus.code.PrimitiveUse;
import racecard.litmus.code.Statements;
import racecard.litmus.code.ThreadRun;
import racecard.litmus.code.Typed;
import racecard.litmus.code.Update;
import racecard.litmus.code.Update.Guard;
import racecard.litmus.code.Update.Result;
import racecard.litmus.program.Scalar;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Type;

/**
 * VarHandle methods as events. A read-modify-write is one pair whose halves carry the modes of the javadoc: in the
 * Acquire variants the write is plain, in the Release variants the read is. A compare-and-set that fails is a read in
 * the mode of its read half.
 *
 * <p>weakCompareAndSet never fails spuriously here: a thread is a function of the values that it reads, and a spurious
 * failure is none. The loops that such failures call for have the same outcomes without them.
 */
public final class JavaHandles implements Dialect {
    private static final Map<String, Scalar> TYPES = Map.of(
            "boolean", Scalar.BOOL,
            "byte", Scalar.S8,
            "short", Scalar.S16,
            "char", Scalar.U16,
            "int", Scalar.S32,
            "long", Scalar.S64);
    private static final Map<String, Function<PrimitiveUse, Typed>> METHODS = methods();
    private static final Map<String, Function<PrimitiveUse, Typed>> FENCES = fences();

    @Override
    public Typed call(PrimitiveUse call) {
        Function<PrimitiveUse, Typed> fence = FENCES.get(call.name());
        if (fence != null) {
            return fence.apply(call.taking(0));
        }
        Function<PrimitiveUse, Typed> method = METHODS.get(call.name());
        if (method == null || call.receiver().isEmpty()) {
            throw call.unknown(call.receiver().isPresent() ? METHODS.keySet() : FENCES.keySet());
        }
        return method.apply(call);
    }

    @Override
    public Arithmetic arithmetic() {
        return Arithmetic.JAVA;
    }

    @Override
    public Optional<Type> type(String name) {
        return Optional.ofNullable(TYPES.get(name)).map(scalar -> new Type(scalar, 0));
    }

    @Override
    public Type literal(String digits) {
        return digits.endsWith("L") || digits.endsWith("l") ? Type.LONG : Type.INT;
    }

    private static Map<String, Function<PrimitiveUse, Typed>> fences() {
        Map<String, Function<PrimitiveUse, Typed>> all = new TreeMap<>();
        Map.of(
                        "fullFence", Tag.FULL_FENCE,
                        "acquireFence", Tag.ACQUIRE_FENCE,
                        "releaseFence", Tag.RELEASE_FENCE,
                        "loadLoadFence", Tag.LOAD_LOAD_FENCE,
                        "storeStoreFence", Tag.STORE_STORE_FENCE)
                .forEach((name, tag) -> all.put(name, call -> Statements.fence(tag, call.site())));
        return Map.copyOf(all);
    }

    private static Map<String, Function<PrimitiveUse, Typed>> methods() {
        Map<String, Function<PrimitiveUse, Typed>> all = new TreeMap<>();
        Map.of("", Tag.PLAIN, "Opaque", Tag.OPAQUE, "Acquire", Tag.ACQUIRE, "Volatile", Tag.VOLATILE)
                .forEach((word, mode) -> all.put(
                        "get" + word, call -> CommonExpressions.load(handle(call.taking(0)), mode.bit(), call.site())));
        Map.of("", Tag.PLAIN, "Opaque", Tag.OPAQUE, "Release", Tag.RELEASE, "Volatile", Tag.VOLATILE)
                .forEach((word, mode) -> all.put(
                        "set" + word,
                        call -> CommonExpressions.store(
                                handle(call.taking(1)), call.value(0), mode.bit(), call.site())));
        updates(all, "", Tag.VOLATILE, Tag.VOLATILE);
        updates(all, "Acquire", Tag.ACQUIRE, Tag.PLAIN);
        updates(all, "Release", Tag.PLAIN, Tag.RELEASE);
        compare(all, "compareAndSet", Tag.VOLATILE, Tag.VOLATILE, Result.SUCCESS);
        compare(all, "weakCompareAndSetVolatile", Tag.VOLATILE, Tag.VOLATILE, Result.SUCCESS);
        compare(all, "weakCompareAndSetPlain", Tag.PLAIN, Tag.PLAIN, Result.SUCCESS);
        return Map.copyOf(all);
    }

    private static void updates(Map<String, Function<PrimitiveUse, Typed>> all, String suffix, Tag read, Tag write) {
        Map.of(
                        "getAndSet", Operator.SECOND,
                        "getAndAdd", Operator.PLUS,
                        "getAndBitwiseOr", Operator.OR,
                        "getAndBitwiseAnd", Operator.AND,
                        "getAndBitwiseXor", Operator.XOR)
                .forEach((name, operator) -> all.put(
                        name + suffix,
                        call -> update(
                                call.taking(1),
                                operator,
                                0,
                                Guard.ALWAYS,
                                CommonExpressions.constant(0, Type.INT),
                                marks(read, write),
                                Result.OLD)));
        compare(all, "compareAndExchange" + suffix, read, write, Result.OLD);
        compare(all, "weakCompareAndSet" + suffix, read, write, Result.SUCCESS);
    }

    private static void compare(
            Map<String, Function<PrimitiveUse, Typed>> all, String name, Tag read, Tag write, Result result) {
        all.put(
                name,
                call -> update(
                        call.taking(2), Operator.SECOND, 1, Guard.IF_EQUAL, call.value(0), marks(read, write), result));
    }

    private static Typed update(
            PrimitiveUse call,
            Operator change,
            int operand,
            Guard guard,
            Typed bound,
            Update.Marks marks,
            Result result) {
        Typed handle = handle(call);
        Expression value = call.value(operand).code();
        return new Update(handle.code(), change, value, guard, bound.code(), marks, result, call.site())
                .typed(handle.type().target());
    }

    private static Update.Marks marks(Tag read, Tag write) {
        return new Update.Marks(new ThreadRun.Halves(read.bit(), write.bit()), read.bit(), Optional.empty());
    }

    private static Typed handle(PrimitiveUse call) {
        return call.receiver().orElseThrow();
    }
}

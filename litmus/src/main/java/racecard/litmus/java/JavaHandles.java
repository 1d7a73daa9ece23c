package racecard.litmus.java;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import racecard.litmus.code.CommonExpressions;
import racecard.litmus.code.Dialect;
import racecard.litmus.code.Expression;
import racecard.litmus.code.Operator;
import racecard.litmus.code.PrimitiveUse;
import racecard.litmus.code.Statements;
import racecard.litmus.code.ThreadRun;
import racecard.litmus.code.Update;
import racecard.litmus.code.Update.Guard;
import racecard.litmus.code.Update.Result;
import racecard.litmus.program.Tag;

/**
 * VarHandle methods as events. A read-modify-write is one pair whose halves carry the modes of the javadoc: in the Acquire variants the write is
 * plain, in the Release variants the read is. A compare-and-set that fails is a read in the mode of its read half.
 *
 * <p>weakCompareAndSet never fails spuriously here: a thread is a function of the values that it reads, and a spurious failure is none. The loops
 * that such failures call for have the same outcomes without them.
 */
public final class JavaHandles implements Dialect {
    private static final Map<String, Function<PrimitiveUse, Expression>> METHODS = methods();
    private static final Map<String, Function<PrimitiveUse, Expression>> FENCES = fences();

    @Override
    public Expression call(PrimitiveUse call) {
        Function<PrimitiveUse, Expression> fence = FENCES.get(call.name());
        if (fence != null) {
            return fence.apply(call.taking(0));
        }
        Function<PrimitiveUse, Expression> method = METHODS.get(call.name());
        if (method == null || call.receiver().isEmpty()) {
            throw call.unknown(call.receiver().isPresent() ? METHODS.keySet() : FENCES.keySet());
        }
        return method.apply(call);
    }

    private static Map<String, Function<PrimitiveUse, Expression>> fences() {
        Map<String, Function<PrimitiveUse, Expression>> all = new TreeMap<>();
        Map.of(
                        "fullFence", Tag.FULL_FENCE,
                        "acquireFence", Tag.ACQUIRE_FENCE,
                        "releaseFence", Tag.RELEASE_FENCE,
                        "loadLoadFence", Tag.LOAD_LOAD_FENCE,
                        "storeStoreFence", Tag.STORE_STORE_FENCE)
                .forEach((name, tag) -> all.put(name, call -> Statements.fence(tag, call.site())));
        return Map.copyOf(all);
    }

    private static Map<String, Function<PrimitiveUse, Expression>> methods() {
        Map<String, Function<PrimitiveUse, Expression>> all = new TreeMap<>();
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

    private static void updates(
            Map<String, Function<PrimitiveUse, Expression>> all, String suffix, Tag read, Tag write) {
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
                                CommonExpressions.constant(0),
                                marks(read, write),
                                Result.OLD)));
        compare(all, "compareAndExchange" + suffix, read, write, Result.OLD);
        compare(all, "weakCompareAndSet" + suffix, read, write, Result.SUCCESS);
    }

    private static void compare(
            Map<String, Function<PrimitiveUse, Expression>> all, String name, Tag read, Tag write, Result result) {
        all.put(
                name,
                call -> update(
                        call.taking(2), Operator.SECOND, 1, Guard.IF_EQUAL, call.value(0), marks(read, write), result));
    }

    private static Update update(
            PrimitiveUse call,
            Operator change,
            int operand,
            Guard guard,
            Expression bound,
            Update.Marks marks,
            Result result) {
        return new Update(handle(call), change, call.value(operand), guard, bound, marks, result, call.site());
    }

    private static Update.Marks marks(Tag read, Tag write) {
        return new Update.Marks(new ThreadRun.Halves(read.bit(), write.bit()), read.bit(), Optional.empty());
    }

    private static Expression handle(PrimitiveUse call) {
        return call.receiver().orElseThrow();
    }
}

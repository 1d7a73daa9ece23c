package racecard.checker.litmus.java;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import racecard.checker.litmus.Tag;
import racecard.checker.litmus.code.Call;
import racecard.checker.litmus.code.Dialect;
import racecard.checker.litmus.code.Expression;
import racecard.checker.litmus.code.Expressions;
import racecard.checker.litmus.code.Machine;
import racecard.checker.litmus.code.Operator;
import racecard.checker.litmus.code.Statements;
import racecard.checker.litmus.code.Update;
import racecard.checker.litmus.code.Update.Guard;
import racecard.checker.litmus.code.Update.Result;

/**
 * VarHandle methods as events. A read-modify-write is one pair whose halves carry the modes of the javadoc: in the Acquire variants the write is
 * plain, in the Release variants the read is. A compare-and-set that fails is a read in the mode of its read half.
 *
 * <p>weakCompareAndSet never fails spuriously here: a thread is a function of the values that it reads, and a spurious failure is none. The loops
 * that such failures call for have the same outcomes without them.
 */
public final class JavaHandles implements Dialect {
    private static final Map<String, Function<Call, Expression>> METHODS = methods();
    private static final Map<String, Function<Call, Expression>> FENCES = fences();

    @Override
    public Expression call(Call call) {
        Function<Call, Expression> fence = FENCES.get(call.name());
        if (fence != null) {
            return fence.apply(call.taking(0));
        }
        Function<Call, Expression> method = METHODS.get(call.name());
        if (method == null || call.receiver().isEmpty()) {
            throw call.unknown(call.receiver().isPresent() ? METHODS.keySet() : FENCES.keySet());
        }
        return method.apply(call);
    }

    private static Map<String, Function<Call, Expression>> fences() {
        Map<String, Function<Call, Expression>> all = new TreeMap<>();
        Map.of(
                        "fullFence", Tag.FULL_FENCE,
                        "acquireFence", Tag.ACQUIRE_FENCE,
                        "releaseFence", Tag.RELEASE_FENCE,
                        "loadLoadFence", Tag.LOAD_LOAD_FENCE,
                        "storeStoreFence", Tag.STORE_STORE_FENCE)
                .forEach((name, tag) -> all.put(name, call -> Statements.fence(tag, call.site())));
        return Map.copyOf(all);
    }

    private static Map<String, Function<Call, Expression>> methods() {
        Map<String, Function<Call, Expression>> all = new TreeMap<>();
        Map.of("", Tag.PLAIN, "Opaque", Tag.OPAQUE, "Acquire", Tag.ACQUIRE, "Volatile", Tag.VOLATILE)
                .forEach((word, mode) -> all.put(
                        "get" + word, call -> Expressions.load(handle(call.taking(0)), mode.bit(), call.site())));
        Map.of("", Tag.PLAIN, "Opaque", Tag.OPAQUE, "Release", Tag.RELEASE, "Volatile", Tag.VOLATILE)
                .forEach((word, mode) -> all.put(
                        "set" + word,
                        call -> Expressions.store(handle(call.taking(1)), call.value(0), mode.bit(), call.site())));
        updates(all, "", Tag.VOLATILE, Tag.VOLATILE);
        updates(all, "Acquire", Tag.ACQUIRE, Tag.PLAIN);
        updates(all, "Release", Tag.PLAIN, Tag.RELEASE);
        compare(all, "compareAndSet", Tag.VOLATILE, Tag.VOLATILE, Result.SUCCESS);
        compare(all, "weakCompareAndSetVolatile", Tag.VOLATILE, Tag.VOLATILE, Result.SUCCESS);
        compare(all, "weakCompareAndSetPlain", Tag.PLAIN, Tag.PLAIN, Result.SUCCESS);
        return Map.copyOf(all);
    }

    private static void updates(Map<String, Function<Call, Expression>> all, String suffix, Tag read, Tag write) {
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
                                Expressions.constant(0),
                                marks(read, write),
                                Result.OLD)));
        compare(all, "compareAndExchange" + suffix, read, write, Result.OLD);
        compare(all, "weakCompareAndSet" + suffix, read, write, Result.SUCCESS);
    }

    private static void compare(
            Map<String, Function<Call, Expression>> all, String name, Tag read, Tag write, Result result) {
        all.put(
                name,
                call -> update(
                        call.taking(2), Operator.SECOND, 1, Guard.IF_EQUAL, call.value(0), marks(read, write), result));
    }

    private static Update update(
            Call call, Operator change, int operand, Guard guard, Expression bound, Update.Marks marks, Result result) {
        return new Update(handle(call), change, call.value(operand), guard, bound, marks, result, call.site());
    }

    private static Update.Marks marks(Tag read, Tag write) {
        return new Update.Marks(new Machine.Halves(read.bit(), write.bit()), read.bit(), Optional.empty());
    }

    private static Expression handle(Call call) {
        return call.receiver().orElseThrow();
    }
}

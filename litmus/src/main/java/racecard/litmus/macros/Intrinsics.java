package racecard.litmus.macros;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import racecard.litmus.c.KernelC;
import racecard.litmus.code.CommonExpressions;
import racecard.litmus.code.Expression;
import racecard.litmus.code.Operator;
import racecard.litmus.code.PrimitiveUse;
import racecard.litmus.code.Statements;
import racecard.litmus.code.ThreadRun;
import racecard.litmus.code.Typed;
import racecard.litmus.code.Update;
import racecard.litmus.code.Update.Guard;
import racecard.litmus.code.Update.Result;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Type;

/**
 * What macros are made of: {@code __load __store __fence __xchg __cmpxchg __atomic_op …}, as herd7 represents them.
 * There are two representations. In {@code lkmmv1} a full barrier stands around a read-modify-write as two fences, a
 * half carries the tag only where that orders it, and one that fails is {@code once}. In {@code lkmmv2} every half, and
 * the read of one that fails, carries the tag as it is written, and what it is good for is for the model to say.
 */
final class Intrinsics {
    private static final String ONCE = "once";
    private static final String FULL = "mb";
    private static final String SRCU_LOCK = "srcu-lock";
    private static final Typed NOTHING = CommonExpressions.constant(0, Type.INT);
    private static final Map<String, String> LOCKS = Map.of(
            "__lock", "spin_lock",
            "__unlock", "spin_unlock",
            "__trylock", "spin_trylock",
            "__islocked", "spin_is_locked");

    /**
     * One use of an intrinsic.
     *
     * @param tags between its braces
     * @param change the operator among its arguments, if there is one
     * @param call the arguments without it, under the name of the primitive that the program wrote
     */
    record Use(List<String> tags, Optional<Operator> change, PrimitiveUse call) {
        Typed value(int index) {
            return call.value(index);
        }
    }

    /**
     * What there is to know about one.
     *
     * @param least how many arguments it takes, the operator counted
     * @param tagged whether it must have tags
     */
    private record Intrinsic(int least, int most, boolean tagged, Function<Use, Typed> meaning) {}

    private final OwnTags vocabulary;
    private final boolean tagsAsWritten;
    private final KernelC locks = new KernelC();
    private final Map<String, Intrinsic> all = new TreeMap<>();

    /** @param tagsAsWritten whether the representation is lkmmv2 */
    Intrinsics(OwnTags vocabulary, boolean tagsAsWritten) {
        this.vocabulary = vocabulary;
        this.tagsAsWritten = tagsAsWritten;
        all.put("__load", new Intrinsic(1, 1, true, this::load));
        all.put("__store", new Intrinsic(2, 2, true, this::store));
        all.put("__srcu", new Intrinsic(1, 2, true, this::domain));
        all.put("__xchg", new Intrinsic(2, 2, true, use -> update(use, 1, Guard.ALWAYS, NOTHING, Result.OLD)));
        all.put(
                "__cmpxchg",
                new Intrinsic(3, 3, true, use -> update(use, 2, Guard.IF_EQUAL, use.value(1), Result.OLD)));
        all.put("__atomic_op", new Intrinsic(3, 3, false, this::unreturned));
        all.put(
                "__atomic_op_return",
                new Intrinsic(3, 3, true, use -> update(use, 1, Guard.ALWAYS, NOTHING, Result.NEW)));
        all.put(
                "__atomic_fetch_op",
                new Intrinsic(3, 3, true, use -> update(use, 1, Guard.ALWAYS, NOTHING, Result.OLD)));
        all.put("__atomic_add_unless", new Intrinsic(3, 3, true, this::unless));
        LOCKS.forEach((name, primitive) -> all.put(name, new Intrinsic(1, 1, false, use -> lock(primitive, use))));
    }

    /** The type of a number as it stands in a macro: C's. */
    Type literal(String digits) {
        return locks.literal(digits);
    }

    Collection<String> names() {
        return all.keySet();
    }

    /** Whether events can carry the tag: there are so many and no more. */
    boolean knows(String tag) {
        return vocabulary.tag(tag) != null;
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    /** What is wrong with so many arguments, or with the tags that are there or not there; empty when nothing is. */
    Optional<String> complaint(String name, int arguments, boolean operator, boolean tagged) {
        Intrinsic intrinsic = all.get(name);
        boolean changes = name.startsWith("__atomic_") && !name.equals("__atomic_add_unless");
        if (arguments < intrinsic.least || arguments > intrinsic.most) {
            return Optional.of(name + " takes " + intrinsic.least
                    + (intrinsic.most > intrinsic.least ? " or " + intrinsic.most : "") + " arguments, here are "
                    + arguments);
        } else if (operator != changes) {
            return Optional.of(
                    changes ? name + " wants an operator as its second argument" : name + " takes no operator");
        }
        return intrinsic.tagged && !tagged
                ? Optional.of(name + " wants a tag in braces, as in " + name + "{once}")
                : Optional.empty();
    }

    Typed meaning(String name, Use use) {
        return all.get(name).meaning.apply(use);
    }

    Typed fence(List<String> tags, PrimitiveUse call) {
        Tag tag = vocabulary.tag(tags.get(0));
        return Statements.fence(tag, call.site());
    }

    private Typed load(Use use) {
        return CommonExpressions.load(
                use.call().place(0), mask(use.tags()), use.call().site());
    }

    private Typed store(Use use) {
        return CommonExpressions.store(
                use.call().place(0), use.value(1), mask(use.tags()), use.call().site());
    }

    /**
     * A reader's mark, or a grace period: no access of memory. What the lock returns, the unlock is handed, and nobody
     * else has the like.
     */
    private Typed domain(Use use) {
        PrimitiveUse call = use.call();
        Expression where = use.value(0).code();
        Expression handed = (call.arguments().size() > 1 ? use.value(1) : NOTHING).code();
        long tags = mask(use.tags());
        long cookie = use.tags().contains(SRCU_LOCK)
                ? 599L * call.site().line() + call.site().column()
                : 0;
        Expression mark = machine -> {
            int location = machine.location(where.value(machine), call.site());
            long addr = machine.dependencies();
            long value = cookie != 0 ? cookie : handed.value(machine);
            machine.domain(location, value, addr, cookie != 0 ? 0 : machine.dependencies(), tags, call.site());
            machine.dependsOn(0);
            return value;
        };
        return new Typed(mark, Type.INT);
    }

    private Typed unreturned(Use use) {
        Update.Marks marks = tagsAsWritten
                ? marks(mask(use.tags()), mask(use.tags()), mask(use.tags()), Optional.empty())
                : marks(mask(List.of("noreturn")), mask(List.of(ONCE)), 0, Optional.empty());
        return update(use, use.change().orElseThrow(), 1, Guard.ALWAYS, NOTHING, marks, Result.OLD);
    }

    private Typed unless(Use use) {
        Update.Marks marks = tagsAsWritten ? written(use) : halves(ONCE, ONCE, Optional.of(FULL));
        return update(use, Operator.PLUS, 1, Guard.UNLESS_EQUAL, use.value(2), marks, Result.SUCCESS);
    }

    private Typed update(Use use, int operand, Guard guard, Typed bound, Result result) {
        Operator change = use.change().orElse(Operator.SECOND);
        Update.Marks marks;
        if (tagsAsWritten) {
            marks = written(use);
        } else {
            String tag = use.tags().get(0);
            marks = halves(
                    tag.equals("acquire") ? tag : ONCE,
                    tag.equals("release") ? tag : ONCE,
                    tag.equals(FULL) ? Optional.of(tag) : Optional.empty());
        }
        return update(use, change, operand, guard, bound, marks, result);
    }

    private static Typed update(
            Use use, Operator change, int operand, Guard guard, Typed bound, Update.Marks marks, Result result) {
        Typed pointer = use.value(0);
        return new Update(
                        pointer.code(),
                        change,
                        use.value(operand).code(),
                        guard,
                        bound.code(),
                        marks,
                        result,
                        use.call().site())
                .typed(pointer.type().target());
    }

    private Update.Marks written(Use use) {
        long tags = mask(use.tags());
        return marks(tags, tags, tags, Optional.empty());
    }

    private Update.Marks halves(String read, String write, Optional<String> fence) {
        return marks(mask(List.of(read)), mask(List.of(write)), mask(List.of(ONCE)), fence.map(vocabulary::tag));
    }

    private static Update.Marks marks(long read, long write, long failure, Optional<Tag> fence) {
        return new Update.Marks(new ThreadRun.Halves(read, write), failure | Tag.ATTEMPT.bit(), fence);
    }

    private Typed lock(String primitive, Use use) {
        PrimitiveUse call = use.call();
        return locks.call(new PrimitiveUse(call.file(), Optional.empty(), primitive, call.arguments(), call.site()));
    }

    private long mask(List<String> tags) {
        long mask = 0;
        for (String tag : tags) {
            mask |= vocabulary.tag(tag).bit();
        }
        return mask;
    }
}

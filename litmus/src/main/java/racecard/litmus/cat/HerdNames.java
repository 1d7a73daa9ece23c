package racecard.litmus.cat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Names that herd7 gives to events of C and Java programs, beside those that {@link Universe} speaks of. Where a
 * program has no such events the set is empty, not unknown: models for several languages speak of events that only some
 * have.
 */
final class HerdNames {
    /** The orders of C11 and the access modes of Java, of accesses and of fences. */
    private static final Map<String, List<String>> TAGS = Map.of(
            "ACQ", List.of("acquire", "acquire-fence", "load-load-fence"),
            "REL", List.of("release", "release-fence", "store-store-fence"),
            "ACQ_REL", List.of("acq-rel"),
            "SC", List.of("seq-cst"),
            "RLX", List.of("relaxed"),
            "CON", List.of("consume"),
            "V", List.of("volatile", "full-fence"),
            "O", List.of("opaque"),
            "RA",
                    List.of(
                            "acquire",
                            "release",
                            "acquire-fence",
                            "load-load-fence",
                            "release-fence",
                            "store-store-fence"));

    /**
     * What no program here has: page tables, exclusives, speculation, registers and branches as events, locks of C11.
     */
    private static final Set<String> NONE = Set.of(
            "EX",
            "PTE",
            "NExp",
            "SPEC",
            "SPURIOUS",
            "B",
            "BCC",
            "PRED",
            "Rreg",
            "Wreg",
            "ADDR",
            "DATA",
            "NDATA",
            "LS",
            "PoD",
            "BR",
            "annot");

    private static final Set<String> RELATIONS = Set.of(
            "sm",
            "si",
            "same-instance",
            "same-instr",
            "same-static",
            "equiv-spec",
            "aligned",
            "partial-po",
            "iico-data",
            "iico-ctrl",
            "iico-order",
            "pco",
            "rf-reg",
            "depend",
            "success",
            "control",
            "tst",
            "same-low-order-bits",
            "inv-field");

    private HerdNames() {}

    /** The set of this name; {@code null} if herd7 has none. */
    static Node set(String name, Function<String, Node> sets, Nodes nodes) {
        if (TAGS.containsKey(name)) {
            Node all = nodes.nobody;
            for (String tag : TAGS.get(name)) {
                all = nodes.make(Op.OR, all, sets.apply(tag));
            }
            return all;
        } else if (NONE.contains(name)) {
            return nodes.nobody;
        }
        return switch (name) {
            case "X" -> sets.apply("rmw");
            case "Exp", "EXEC" -> sets.apply("m");
            case "LK" -> nodes.make(Op.OR, sets.apply("lkr"), sets.apply("lkw"));
            case "A" -> atomic(sets, nodes);
            case "NA" -> nodes.make(Op.MINUS, nodes.everybody, atomic(sets, nodes));
            default -> null;
        };
    }

    /** Accesses that the program marks, in whatever way. */
    private static Node atomic(Function<String, Node> sets, Nodes nodes) {
        Node unmarked = nodes.make(Op.OR, sets.apply("iw"), sets.apply("plain"));
        return nodes.make(Op.MINUS, sets.apply("m"), unmarked);
    }

    static boolean isRelation(String spelled) {
        return RELATIONS.contains(spelled);
    }

    /**
     * The relation of this name, where every instruction makes one access, but for atomic operations, which make two.
     */
    static Node relation(String spelled, Function<String, Node> relations, Node accesses, Nodes nodes) {
        Node rmw = relations.apply("rmw");
        return switch (spelled) {
            case "partial-po" -> relations.apply("po");
            case "sm", "si", "aligned" -> nodes.identity(accesses);
            case "same-static", "equiv-spec" -> nodes.identity(nodes.everybody);
            case "same-instance", "same-instr" ->
                nodes.make(
                        Op.OR,
                        nodes.identity(nodes.everybody),
                        nodes.make(Op.OR, rmw, nodes.make(Op.INVERSE, rmw, null)));
            case "iico-data" -> rmw;
            default -> nodes.none;
        };
    }
}

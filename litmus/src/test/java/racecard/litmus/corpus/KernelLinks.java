package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the kernel's dialect can put on and between two accesses. */
final class KernelLinks {
    /** Tried in all combinations. */
    static final Map<String, List<Link>> CORE = Map.of(
            "RR",
            Link.all(
                    "once po once",
                    "once rmb once",
                    "once mb once",
                    "acq po once",
                    "once addr once",
                    "once rl once",
                    "once ctrl once"),
            "RW",
            Link.all(
                    "once po once",
                    "once data once",
                    "once ctrl once",
                    "once mb once",
                    "once po rel",
                    "acq po once",
                    "once rl once"),
            "WW",
            Link.all("once po once", "once wmb once", "once mb once", "once po rel", "once sync once", "once po xchg"),
            "WR",
            Link.all(
                    "once po once",
                    "once mb once",
                    "once sync once",
                    "rel po acq",
                    "xchg po once",
                    "once rl once",
                    "smb po once"));

    private static final List<String> BETWEEN =
            List.of("po", "mb", "sync", "bar", "lk", "ul", "ulmb", "asp", "rl", "rr", "rlx");
    private static final List<String> READS =
            List.of("acq", "faa", "faaa", "faal", "faar", "add", "casf", "casfa", "deref");
    private static final List<String> WRITES = List.of(
            "rel", "xchg", "xchgr", "xchga", "xchgl", "cas", "casr", "casa", "casl", "inc", "incr", "incm", "inca",
            "incl", "smb", "assign");
    private static final List<String> RELAXED_READS = List.of("faar");
    private static final List<String> RELAXED_WRITES = List.of("xchgr", "casr", "inc", "incr");

    private KernelLinks() {}

    /** All from one direction to another, {@code RW}. */
    static List<Link> of(String directions) {
        boolean fromRead = directions.charAt(0) == 'R';
        boolean toRead = directions.charAt(1) == 'R';
        List<Link> all = new ArrayList<>();
        add(all, BETWEEN, step -> "once " + step + " once");
        add(all, fromRead ? READS : WRITES, kind -> kind + " po once");
        add(all, toRead ? READS : WRITES, kind -> "once po " + kind);
        add(all, fromRead ? RELAXED_READS : RELAXED_WRITES, kind -> kind + " mbaa once");
        add(all, toRead ? RELAXED_READS : RELAXED_WRITES, kind -> "once mbba " + kind);
        all.addAll(Link.all((fromRead ? "acq" : "rel") + " po " + (toRead ? "acq" : "rel")));
        all.addAll(dependent(directions));
        if (directions.equals("WW")) {
            all.addAll(Link.all(
                    "once wmb once",
                    "once wmb xchgr",
                    "xchgr wmb once",
                    "plain wmb once",
                    "plain po rel",
                    "once wmb plain"));
        }
        all.addAll(Link.all("plain mb once", "once mb plain", "plain lk plain"));
        return all;
    }

    private static List<Link> dependent(String directions) {
        if (directions.charAt(0) == 'W') {
            return List.of();
        }
        List<Link> any = Link.all(
                "once ctrl once",
                "once addr once",
                "deref addr once",
                "once addrf once",
                "acq ctrl once",
                "casfr ctrl once",
                "faar ctrl once");
        List<Link> more = directions.equals("RW")
                ? Link.all(
                        "once data once",
                        "faar data once",
                        "once data xchgr",
                        "once ctrl casr",
                        "once ctrl rel",
                        "casfr data once",
                        "once datax once")
                : Link.all(
                        "once rmb once",
                        "once ctrlrmb once",
                        "once rmb faar",
                        "casfr rmb once",
                        "plain rmb once",
                        "once rmb plain");
        return Stream.concat(any.stream(), more.stream()).toList();
    }

    private static void add(List<Link> all, List<String> words, UnaryOperator<String> link) {
        words.forEach(word -> all.addAll(Link.all(link.apply(word))));
    }
}

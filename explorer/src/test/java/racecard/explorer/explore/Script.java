package racecard.explorer.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import racecard.explorer.graph.Fence;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Mode;
import racecard.explorer.graph.Step;

/**
 * A program in the notation of the grids ({@code docs/facts/grids.md}), with a little more. Threads are separated by
 * {@code |}, statements by {@code ;}.
 *
 * <pre>
 *   x=1 x.o=1 x.r=1 x.v=1    writes: plain, opaque, release, volatile      x=r0   writes what read 0 read
 *   x x.o x.a x.v            reads
 *   x.add(1) addA addR       getAndAdd, volatile, Acquire, Release         x.cas(0,1) casA casR   compareAndExchange
 *   FF AF RF LL SS           fences                                         if0=1 STATEMENT        only if read 0 was 1
 *   await x.a=1              reads until it reads 1                        lock l / unlock l      a spin lock:
 *   casA(0,1) until it works; release write of 0
 *   addP casP                both halves plain
 * </pre>
 */
final class Script implements Program {
    private final List<List<String>> threads = new ArrayList<>();
    private final Map<String, Integer> locations = new HashMap<>();

    Script(String text) {
        for (String thread : text.split("\\|", -1)) {
            List<String> statements = new ArrayList<>();
            for (String statement : thread.split(";", -1)) {
                if (!statement.isBlank()) {
                    statements.add(statement.strip());
                }
            }
            threads.add(statements);
        }
    }

    /** The number of a location, by name. */
    int location(String name) {
        return locations.computeIfAbsent(name, n -> locations.size());
    }

    @Override
    public int threads() {
        return threads.size();
    }

    @Override
    public long initial(int location) {
        return 0;
    }

    @Override
    public Step first(int t) {
        return new Run(null, t).next();
    }

    @Override
    public Step after(Graph graph, int t) {
        return new Run(graph, t).next();
    }

    /** One run of a thread: through its history, to the step after it. */
    private final class Run {
        private final Graph graph;
        private final int t;
        private final List<Long> reads = new ArrayList<>();
        private int done;
        private int fences;
        private Step next;

        Run(Graph graph, int t) {
            this.graph = graph;
            this.t = t;
        }

        Step next() {
            for (String statement : threads.get(t)) {
                run(statement);
                if (next != null) {
                    return next;
                }
            }
            return Step.end(null);
        }

        /** The value of the next event in the history, or null when there is none: then {@code step} is next. */
        private Long event(Step step) {
            if (graph != null && done < graph.length(t)) {
                fences = 0;
                return graph.value(graph.event(t, done++));
            }
            next = step;
            return null;
        }

        private void run(String statement) {
            switch (statement) {
                case "FF" -> fences |= Fence.FULL;
                case "AF" -> fences |= Fence.ACQUIRE;
                case "RF" -> fences |= Fence.RELEASE;
                case "LL" -> fences |= Fence.LOAD_LOAD;
                case "SS" -> fences |= Fence.STORE_STORE;
                default -> access(statement);
            }
        }

        private void access(String statement) {
            if (statement.startsWith("if")) {
                int eq = statement.indexOf('=');
                int space = statement.indexOf(' ');
                int read = Integer.parseInt(statement.substring(2, eq));
                if (reads.get(read) == Long.parseLong(statement.substring(eq + 1, space))) {
                    run(statement.substring(space + 1).strip());
                }
            } else if (statement.startsWith("await ")) {
                int eq = statement.indexOf('=');
                int from = done;
                Long got = read(statement.substring(6, eq));
                if (got != null && got != Long.parseLong(statement.substring(eq + 1))) {
                    next = Step.waits(from, Step.Patience.FOREVER, statement);
                }
            } else if (statement.startsWith("lock ")) {
                int from = done;
                Long got = event(Step.readToLock(location(statement.substring(5)), fences));
                if (got != null) {
                    reads.add(got);
                }
                if (got != null && got != 0) {
                    next = Step.waits(from, Step.Patience.FOREVER, statement);
                } else if (got != null) {
                    event(Step.update(location(statement.substring(5)), 1, Mode.PLAIN));
                }
            } else if (statement.startsWith("unlock ")) {
                event(Step.write(location(statement.substring(7)), 0, Mode.ACQ_REL, fences));
            } else if (statement.endsWith(")")) {
                rmw(statement);
            } else if (statement.contains("=")) {
                write(statement);
            } else {
                read(statement);
            }
        }

        private Long read(String target) {
            int dot = target.indexOf('.');
            String name = dot < 0 ? target : target.substring(0, dot);
            Long got = event(Step.read(location(name), mode(dot < 0 ? "" : target.substring(dot + 1)), fences));
            if (got != null) {
                reads.add(got);
            }
            return got;
        }

        private void write(String statement) {
            int eq = statement.indexOf('=');
            String target = statement.substring(0, eq);
            String source = statement.substring(eq + 1);
            long value =
                    source.startsWith("r") ? reads.get(Integer.parseInt(source.substring(1))) : Long.parseLong(source);
            int dot = target.indexOf('.');
            String name = dot < 0 ? target : target.substring(0, dot);
            event(Step.write(location(name), value, mode(dot < 0 ? "" : target.substring(dot + 1)), fences));
        }

        private void rmw(String statement) {
            int dot = statement.indexOf('.');
            int open = statement.indexOf('(');
            String name = statement.substring(0, dot);
            String op = statement.substring(dot + 1, open);
            String[] args =
                    statement.substring(open + 1, statement.length() - 1).split(",", -1);
            char way = op.charAt(op.length() - 1);
            Mode readMode = way == 'A' ? Mode.ACQ_REL : way == 'R' || way == 'P' ? Mode.PLAIN : Mode.VOLATILE;
            Mode writeMode = way == 'R' ? Mode.ACQ_REL : way == 'A' || way == 'P' ? Mode.PLAIN : Mode.VOLATILE;
            Long got = event(Step.read(location(name), readMode, fences));
            if (got == null) {
                return;
            }
            reads.add(got);
            if (op.startsWith("add")) {
                event(Step.update(location(name), got + Long.parseLong(args[0]), writeMode));
            } else if (got == Long.parseLong(args[0])) {
                event(Step.update(location(name), Long.parseLong(args[1]), writeMode));
            }
        }

        private Mode mode(String word) {
            return switch (word) {
                case "" -> Mode.PLAIN;
                case "o" -> Mode.OPAQUE;
                case "a", "r" -> Mode.ACQ_REL;
                case "v" -> Mode.VOLATILE;
                default -> throw new IllegalArgumentException("no mode " + word);
            };
        }
    }
}

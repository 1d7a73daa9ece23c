package racecard.litmus.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the short notation: all paths of a program. Where a path forks (a condition, a compare-and-exchange), both ways
 * are read, one after the other.
 */
final class MiniReader {
    private static final Pattern CALL = Pattern.compile("(?:(\\w+)\\.)?(\\w+)\\((.*)\\)");
    private static final Pattern ACCESS = Pattern.compile("(\\w+)(?:\\.(\\w))?(?:=(-?\\w+))?");
    private static final Map<String, String> MODES =
            Map.of("o", "opaque", "v", "volatile", "a", "acquire", "r", "release", "w", "once");
    private static final Map<String, String> FENCES = Map.ofEntries(
            Map.entry("FF", "full-fence"),
            Map.entry("AF", "acquire-fence"),
            Map.entry("RF", "release-fence"),
            Map.entry("LL", "load-load-fence"),
            Map.entry("SS", "store-store-fence"),
            Map.entry("mb", "mb"),
            Map.entry("wmb", "wmb"),
            Map.entry("rmb", "rmb"),
            Map.entry("ba", "before-atomic"),
            Map.entry("aa", "after-atomic"),
            Map.entry("as", "after-spinlock"),
            Map.entry("aul", "after-unlock-lock"),
            Map.entry("rl", "rcu-lock"),
            Map.entry("ru", "rcu-unlock"),
            Map.entry("sr", "sync-rcu"));

    private final boolean kernel;
    private final List<Boolean> forks;
    private final List<Mini.Event> reads = new ArrayList<>();
    private Mini mini;
    private int taken;
    private int thread;

    private MiniReader(boolean kernel, List<Boolean> forks) {
        this.kernel = kernel;
        this.forks = forks;
    }

    static List<Mini> paths(String program, boolean kernel) {
        List<Mini> paths = new ArrayList<>();
        List<Boolean> forks = new ArrayList<>();
        do {
            paths.add(new MiniReader(kernel, forks).path(program));
            while (!forks.isEmpty() && !forks.get(forks.size() - 1)) {
                forks.remove(forks.size() - 1);
            }
            if (!forks.isEmpty()) {
                forks.set(forks.size() - 1, false);
            }
        } while (!forks.isEmpty());
        return paths;
    }

    private Mini path(String program) {
        mini = new Mini();
        String[] threads = program.split("∥", -1);
        for (thread = 0; thread < threads.length; thread++) {
            reads.clear();
            for (String step : threads[thread].trim().split(";", -1)) {
                step(step.trim());
            }
        }
        mini.number();
        return mini;
    }

    private boolean fork() {
        if (taken == forks.size()) {
            forks.add(true);
        }
        return forks.get(taken++);
    }

    private void step(String step) {
        if (step.startsWith("if0=")) {
            int space = step.indexOf(' ');
            boolean then = fork();
            mini.demands.add(new Mini.Demand(reads.get(0), Long.parseLong(step.substring(4, space)), then));
            if (then) {
                int first = mini.events.size();
                step(step.substring(space + 1));
                mini.events.subList(first, mini.events.size()).forEach(event -> event.ctrl = reads.get(0));
            }
            return;
        }
        Matcher call = CALL.matcher(step);
        if (FENCES.containsKey(step)) {
            add(new Mini.Event(thread, 'F', null, FENCES.get(step)));
        } else if (step.matches("(lk|ul)2?")) {
            lock(step.startsWith("lk"), step.endsWith("2") ? "lock2" : "lock1");
        } else if (call.matches()) {
            call(call.group(1), call.group(2), call.group(3).split(",", -1));
        } else {
            access(step);
        }
    }

    private void access(String step) {
        Matcher matcher = ACCESS.matcher(step);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(step);
        }
        String mode = matcher.group(2) == null ? "plain" : MODES.get(matcher.group(2));
        String tag = kernel && mode.equals("opaque") ? "once" : mode;
        if (matcher.group(3) == null) {
            result(add(new Mini.Event(thread, 'R', matcher.group(1), tag)));
            return;
        }
        Mini.Event write = add(new Mini.Event(thread, 'W', matcher.group(1), tag));
        if (matcher.group(3).equals("r0")) {
            write.from = reads.get(0);
        } else {
            write.add = Long.parseLong(matcher.group(3));
        }
    }

    private void lock(boolean take, String lock) {
        if (take) {
            Mini.Event read = add(new Mini.Event(thread, 'R', lock, "lkr", "acquire"));
            Mini.Event write = add(new Mini.Event(thread, 'W', lock, "lkw", "once"));
            write.rmw = read;
            write.add = 1;
            mini.demands.add(new Mini.Demand(read, 0, true));
        } else {
            add(new Mini.Event(thread, 'W', lock, "ul", "release"));
        }
    }

    private void call(String on, String name, String[] args) {
        boolean cas = name.startsWith("cas") || name.startsWith("cmpxchg");
        boolean fetchFirst = name.startsWith("atomic_fetch") && args.length == 2;
        String loc = on != null ? on : fetchFirst ? args[1] : args[0];
        boolean success = !cas || fork();
        String read = on != null ? name.endsWith("R") ? "plain" : name.endsWith("A") ? "acquire" : "volatile" : "once";
        String write = on != null ? name.endsWith("A") ? "plain" : name.endsWith("R") ? "release" : "volatile" : "once";
        boolean full = on == null && !name.matches(".*_(acquire|release|relaxed)|atomic_inc");
        if (on == null && success) {
            read = name.endsWith("_acquire") ? "acquire" : name.equals("atomic_inc") ? "noreturn" : "once";
            write = name.endsWith("_release") ? "release" : "once";
        }
        if (full && success) {
            add(new Mini.Event(thread, 'F', null, "mb"));
        }
        Mini.Event r = add(
                full && success
                        ? new Mini.Event(thread, 'R', loc, read, "mb")
                        : success
                                ? new Mini.Event(thread, 'R', loc, read)
                                : new Mini.Event(thread, 'R', loc, read, "failed", on == null ? "attempt" : "failed"));
        if (!name.equals("atomic_inc")) {
            result(r);
        }
        if (cas) {
            mini.demands.add(new Mini.Demand(r, Long.parseLong(args[on == null ? 1 : 0]), success));
        }
        if (!success) {
            return;
        }
        Mini.Event w =
                add(full ? new Mini.Event(thread, 'W', loc, write, "mb") : new Mini.Event(thread, 'W', loc, write));
        w.rmw = r;
        if (cas || name.startsWith("xchg")) {
            w.add = Long.parseLong(args[args.length - 1]);
        } else {
            w.from = r;
            w.add = name.contains("dec") || name.contains("sub")
                    ? -1
                    : name.contains("inc") ? 1 : Long.parseLong(args[0]);
        }
        if (full) {
            add(new Mini.Event(thread, 'F', null, "mb"));
        }
    }

    private void result(Mini.Event read) {
        mini.results.put(thread + "." + reads.size(), read);
        reads.add(read);
    }

    private Mini.Event add(Mini.Event event) {
        mini.events.add(event);
        return event;
    }
}

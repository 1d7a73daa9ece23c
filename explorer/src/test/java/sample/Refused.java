package sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** What cannot be modelled. */
public final class Refused extends Sample {
    private final String way;
    private final List<Integer> before = new ArrayList<>();
    private volatile List<Integer> published;

    public Refused(String... args) {
        way = args[0];
    }

    @Override
    public Object run(int t) {
        return switch (way) {
            case "clock" -> System.nanoTime();
            case "chance" -> new Random(1).nextInt();
            case "map" -> new ConcurrentHashMap<>().size();
            case "collection" -> before.add(t);
            case "published" -> {
                List<Integer> made = new ArrayList<>();
                made.add(t);
                published = made;
                yield published.add(t + 5);
            }
            case "reference" -> {
                Runnable park = LockSupport::park;
                park.run();
                yield "";
            }
            case "stack" -> {
                try {
                    throw new StackOverflowError(); // quicker than to use 512 MB
                } catch (Throwable e) {
                    yield "caught";
                }
            }
            case "own" -> {
                List<Integer> made = new ArrayList<>(before);
                made.add(t);
                yield made.toString();
            }
            default -> throw new IllegalArgumentException(way);
        };
    }
}

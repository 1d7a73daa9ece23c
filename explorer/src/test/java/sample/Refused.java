package sample;

import java.io.File;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** What cannot be modelled. */
public final class Refused extends Sample {
    private final String way;
    private final List<Integer> before = new ArrayList<>();

    public Refused(String... args) {
        way = args[0];
    }

    @Override
    public Object run(int t) {
        return switch (way) {
            case "chance" -> new Random().nextInt();
            case "number" -> ThreadLocalRandom.current().nextInt();
            case "weak" -> new WeakReference<>(before).get();
            case "file" -> new File("x").exists();
            case "reference" -> {
                Supplier<UUID> made = UUID::randomUUID;
                yield made.get();
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

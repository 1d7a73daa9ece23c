package sample;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Chance that is asked for before the threads: what they see of it is another thing in every exploration. */
@SuppressWarnings("UnusedVariable")
public final class Chance extends Sample {
    private final Object drawn;
    private volatile int x;

    /** With the name of what is asked. */
    public Chance(String... args) {
        drawn = draw(args[0]);
    }

    private Object draw(String what) {
        return switch (what) {
            case "random" -> new Random().nextInt();
            case "own" -> new Seeded().nextInt();
            case "seeded" -> new Random(1).nextInt();
            case "split" -> new SplittableRandom().nextInt();
            case "local" -> ThreadLocalRandom.current().nextInt();
            case "math" -> Math.random();
            case "uuid" -> UUID.randomUUID().toString();
            case "secure" -> new SecureRandom().nextInt();
            case "shuffle" -> {
                List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
                Collections.shuffle(list);
                yield list.toString();
            }
            case "reference" -> {
                Supplier<Random> made = Random::new;
                yield made.get().nextInt();
            }
            case "identity" -> System.identityHashCode(this);
            case "now" -> Instant.now().toString();
            case "static" -> Drawn.NUMBER;
            default -> throw new IllegalArgumentException(what);
        };
    }

    @Override
    public Object run(int t) {
        x = t;
        return drawn.hashCode();
    }

    private static final class Seeded extends Random {
        private static final long serialVersionUID = 1;
    }

    private static final class Drawn {
        static final int NUMBER = new Random().nextInt();
    }
}

package sample;

import java.io.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** What the explorer cannot see into, by name. */
@SuppressWarnings({"UnusedVariable", "UnnecessaryStringBuilder", "ThreadPriorityCheck"})
public final class Foreign extends Sample {
    private enum Color {
        RED,
        GREEN,
        BLUE,
        WHITE
    }

    private final String what;
    private final List<String> names = new ArrayList<>(List.of("a"));
    private final int[] numbers = {2, 1};
    private final Object formats = new java.text.DecimalFormat("0");
    private volatile int x;

    /** With the name of what is done. */
    public Foreign(String... args) {
        what = args[0];
    }

    @Override
    public Object run(int t) {
        x = t;
        switch (what) {
            case "identityHashCode" -> {
                return System.identityHashCode(this);
            }
            case "random" -> {
                return new SplittableRandom().nextInt();
            }
            case "math" -> {
                return Math.random();
            }
            case "file" -> {
                return new File("x").exists();
            }
            case "reflection" -> {
                try {
                    return getClass().getDeclaredField("x").getName();
                } catch (NoSuchFieldException e) {
                    return e.getMessage();
                }
            }
            case "inside" -> {
                return formats.toString();
            }
            case "sleep" -> {
                try {
                    Thread.sleep(1_000_000);
                } catch (InterruptedException e) {
                    return e.getMessage();
                }
                Thread.yield();
                return x >= 0;
            }
            case "own" -> {
                List<String> own = new ArrayList<>(names);
                own.add("b");
                StringBuilder text = new StringBuilder();
                own.forEach(text::append);
                return text.toString()
                        + names.get(0)
                        + own.stream().map(String::length).toList();
            }
            case "hash" -> {
                return new Object().hashCode();
            }
            case "enum" -> {
                return Color.RED.hashCode();
            }
            case "table" -> {
                Set<Object> set = new HashSet<>(List.of(Color.values()));
                String order = set.toString();
                set.clear();
                set.addAll(List.of(String.class, Integer.class, new Object(), Thread.currentThread()));
                return order + " " + set.size();
            }
            default -> throw new IllegalArgumentException(what);
        }
    }
}

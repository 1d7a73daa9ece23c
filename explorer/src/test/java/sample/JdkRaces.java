package sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two threads at one collection, which nothing or a monitor orders. */
public final class JdkRaces extends Sample {
    private final String what;
    private final List<Integer> list = new ArrayList<>(4);
    private final List<Integer> guarded = Collections.synchronizedList(list);
    private final List<Integer> empty = new ArrayList<>(0);
    private final Map<Integer, Integer> map = new HashMap<>();

    /** With the name of what is done. */
    public JdkRaces(String... args) {
        what = args[0];
    }

    @Override
    public Object run(int t) {
        switch (what) {
            case "made" -> {
                List<Integer> own = new ArrayList<>();
                own.add(t);
                if (t == 0) {
                    list.add(1);
                }
                return own.size();
            }
            case "size" -> {
                if (t == 0) {
                    list.add(1);
                    return 1;
                }
                return list.size();
            }
            case "both" -> empty.add(t);
            case "map" -> map.put(t, t);
            case "synchronized" -> guarded.add(t);
            default -> throw new IllegalArgumentException(what);
        }
        return 1;
    }

    @Override
    public String after(List<Object> results) {
        super.after(results);
        return map.size() == (what.equals("map") ? 2 : 0) ? null : "lost";
    }

    @Override
    String last() {
        return list.toString();
    }
}

package racecard.litmus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import racecard.litmus.program.Event;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Trace;

/** Runs one thread and tells its events in short: {@code R x=1 once ctrl{0}}. */
final class Told {
    private Told() {}

    /** A C test of one thread {@code P0} whose body is {@code code}; whatever it asks is not looked at. */
    static LitmusTest c(String parameters, String code) {
        return LitmusReader.parse("t.litmus", "C t\n{}\nP0(" + parameters + ")\n{\n" + code + "\n}\nexists (true)\n");
    }

    /**
     * The events of the only thread when its reads return {@code values}; a last word says how it ended, unless it came
     * to its end.
     */
    static List<String> events(LitmusTest test, long... values) {
        Trace trace = test.threads().get(0).code().run(values);
        List<String> told = new ArrayList<>();
        trace.events().forEach(event -> told.add(event(test, event)));
        switch (trace.ending()) {
            case ENDED -> {}
            case WAITS -> told.add("waits");
            case BLOCKED, CUT, FAULTED -> told.add(trace.fault().toString());
        }
        return told;
    }

    private static String event(LitmusTest test, Event event) {
        String what =
                switch (event.kind()) {
                    case READ -> "R " + place(test, event) + "=" + test.print(event.value());
                    case WRITE -> "W " + place(test, event) + "=" + test.print(event.value());
                    case FENCE -> "F";
                    case SRCU -> "SRCU " + place(test, event);
                };
        String tags = Stream.of(Tag.values()).filter(event::has).map(Tag::word).collect(Collectors.joining("+"));
        return what + " " + tags + set("addr", event.addr()) + set("data", event.data()) + set("ctrl", event.ctrl())
                + (event.rmw() < 0 ? "" : " rmw" + event.rmw());
    }

    private static String place(LitmusTest test, Event event) {
        return test.locations().get(event.location()).name();
    }

    private static String set(String name, long reads) {
        return reads == 0
                ? ""
                : LongStream.range(0, Long.SIZE)
                        .filter(i -> (reads >> i & 1) != 0)
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(",", " " + name + "{", "}"));
    }
}

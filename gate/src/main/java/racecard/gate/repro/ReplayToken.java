package racecard.gate.repro;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racecard.catalogue.Bug;
import racecard.evidence.Finding;
import racecard.gate.file.Version;
import racecard.gate.text.Problem;

/**
 * Names one execution of one bug, so that somebody else can look at the very same:
 * {@code VERSION/BUG/CHECK/CLASSES/TRACE}. The explorer goes the same way every time, so the token need not say how; it
 * says of what, and is good only for that: CLASSES has two digits for each class that was loaded, by the order of their
 * names, and eight for all of them together; TRACE is a digest of the events.
 */
record ReplayToken(String version, String bug, String check, String classes, String trace) {
    private static final int PARTS = 5;
    private static final int DIGITS = 8;
    private static final int EACH = 2;

    /** The token of a failure that was looked at twice. */
    static ReplayToken of(Bug bug, Finding finding) {
        Finding.Replay replay = finding.replay();
        return new ReplayToken(
                Version.NUMBER, bug.id(), finding.check(), classes(replay.classes()), digest(replay.events()));
    }

    private static String classes(SortedMap<String, String> classes) {
        String each = classes.values().stream()
                .map(digest -> digest.substring(0, EACH))
                .collect(Collectors.joining());
        return each + "-" + digest(classes.toString());
    }

    /** Reads what {@link #toString} wrote. @throws Problem when it is none, or one of another version */
    static ReplayToken parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != PARTS || !parts[3].matches("([0-9a-f]{2})*-[0-9a-f]{8}")) {
            throw new Problem("'" + text + "' is no replay token: one looks like " + Version.NUMBER
                    + "/TWB-07/cancel-first/a1b2c3-0123abcd/4567cdef, and 'racecard repro BUG' prints it.");
        }
        if (!parts[0].equals(Version.NUMBER)) {
            throw new Problem("The token is of Racecard " + parts[0] + ", and this is " + Version.NUMBER
                    + ": executions may go another way. Use that version, or 'racecard repro " + parts[1]
                    + "' without the token.");
        }
        return new ReplayToken(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    /**
     * @throws Problem when the classes that were loaded now are not those that the token was made with; it says which
     */
    void checkClasses(SortedMap<String, String> now) {
        String current = classes(now);
        if (!current.equals(classes)) {
            throw new Problem("The code is not what the token was made with: " + changed(now, current)
                    + ". Build the sources that it was made with, or run 'racecard repro " + bug + "' without it.");
        }
    }

    private String changed(SortedMap<String, String> now, String current) {
        int then = classes.indexOf('-') / EACH;
        if (then != now.size()) {
            return "it loads " + now.size() + " classes, and loaded " + then;
        }
        List<String> names = List.copyOf(now.keySet());
        List<String> changed = IntStream.range(0, then)
                .filter(i -> !classes.regionMatches(i * EACH, current, i * EACH, EACH))
                .mapToObj(names::get)
                .toList();
        return changed.isEmpty()
                ? "a class has changed, or has another name"
                : String.join(", ", changed) + (changed.size() == 1 ? " has" : " have") + " changed";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return String.join("/", version, bug, check, classes, trace);
    }
}

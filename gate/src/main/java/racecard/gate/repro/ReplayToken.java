package racecard.gate.repro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import racecard.catalogue.Bug;
import racecard.evidence.Finding;
import racecard.gate.file.Version;
import racecard.gate.text.Problem;

/**
 * Names one execution of one bug, so that somebody else can look at the very same: {@code VERSION/BUG/CHECK/INPUT/TRACE}. The explorer goes the same way every time, so the token need not say how;
 * it says of what, and is good only for that: INPUT is a digest of the bug's classes, TRACE one of the trace.
 */
record ReplayToken(String version, String bug, String check, String input, String trace) {
    private static final int PARTS = 5;
    private static final int DIGITS = 8;

    /** The token of a finding. */
    static ReplayToken of(Bug bug, Finding finding) {
        return new ReplayToken(
                Version.NUMBER,
                bug.id(),
                finding.check(),
                input(bug),
                digest(finding.witness().getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads what {@link #toString} wrote. @throws Problem when it is none, or one of another version */
    static ReplayToken parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != PARTS) {
            throw new Problem("'" + text + "' is no replay token: one looks like " + Version.NUMBER
                    + "/TWB-07/cancel-first/0123abcd/4567cdef, and 'racecard repro BUG' prints it.");
        }
        if (!parts[0].equals(Version.NUMBER)) {
            throw new Problem("The token is of Racecard " + parts[0] + ", and this is " + Version.NUMBER
                    + ": executions may go another way. Use that version, or 'racecard repro " + parts[1]
                    + "' without the token.");
        }
        return new ReplayToken(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    /** @throws Problem when the bug's classes are not those that the token was made with */
    void checkInput(Bug bugNow) {
        if (!input(bugNow).equals(input)) {
            throw new Problem("The code of " + bug + " is not what the token was made with (" + input + ", now "
                    + input(bugNow) + "): build the sources that it was made with, or run 'racecard repro " + bug
                    + "' without it.");
        }
    }

    private static String input(Bug bug) {
        MessageDigest digest = sha256();
        for (Class<?> type = bug.implementation().orElseThrow();
                type != null && type != Object.class;
                type = type.getSuperclass()) {
            String file = "/" + type.getName().replace('.', '/') + ".class";
            try (InputStream bytes = type.getResourceAsStream(file)) {
                digest.update(bytes.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return hex(digest.digest());
    }

    private static String digest(byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return String.join("/", version, bug, check, input, trace);
    }
}

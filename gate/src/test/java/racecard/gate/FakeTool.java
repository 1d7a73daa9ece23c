package racecard.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A tool that says what a file tells it to. A line {@code !exit N} ends the process there, {@code !hang} waits until it is killed, and
 * {@code !args FILE} keeps the arguments; every other line goes to standard output as it is.
 */
public final class FakeTool {
    private FakeTool() {}

    /** Plays the script that the system property {@code fake.script} names. */
    public static void main(String[] args) throws IOException, InterruptedException {
        for (String line : Files.readAllLines(Path.of(System.getProperty("fake.script")))) {
            if (line.startsWith("!exit ")) {
                System.out.flush();
                Runtime.getRuntime().halt(Integer.parseInt(line.substring("!exit ".length())));
            } else if (line.equals("!hang")) {
                Thread.currentThread().join();
            } else if (line.startsWith("!args ")) {
                Files.write(Path.of(line.substring("!args ".length())), List.of(args));
            } else {
                System.out.println(line);
            }
        }
    }
}

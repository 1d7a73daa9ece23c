package racecard.gate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Parent;
import racecard.evidence.Wire;

/**
 * A tool that says what a file tells it to. {@code !dealt} leaves out, from there on, what is said of subjects that it
 * was not given; {@code !exit N} ends the process there, {@code !first FILE} ends the one of several that comes there
 * first, {@code !hang} waits until it is killed, {@code !pause MS} so long, {@code !throw} throws, {@code !swallow}
 * leaves out the next line as one does who swallows an exception, {@code !args FILE} keeps the arguments, {@code !print
 * LINE} prints as a stranger's class would, {@code !loud} six megabytes; every other line goes to the gate as it is.
 */
public final class FakeTool {
    private FakeTool() {}

    /** Plays the script that the system property {@code fake.script} names. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(Parent.join(), true, StandardCharsets.UTF_8); // as every tool does first
        boolean dealt = false;
        boolean swallow = false;
        for (String line : Files.readAllLines(Path.of(System.getProperty("fake.script")))) {
            if (line.startsWith("!exit ")) {
                out.flush();
                Runtime.getRuntime().halt(Integer.parseInt(line.substring("!exit ".length())));
            } else if (line.startsWith("!first ")) {
                if (Path.of(line.substring("!first ".length())).toFile().createNewFile()) {
                    out.flush();
                    Runtime.getRuntime().halt(9);
                }
            } else if (line.startsWith("!print ")) {
                System.out.println(line.substring("!print ".length()));
            } else if (line.equals("!loud")) {
                for (int i = 0; i < 6 << 10; i++) {
                    System.out.println("PASS ".repeat(200));
                }
            } else if (line.equals("!throw")) {
                throw new IllegalStateException("as told");
            } else if (line.equals("!swallow")) {
                swallow = true;
            } else if (swallow && !line.startsWith("!")) {
                swallow = false;
            } else if (line.startsWith("!pause ")) {
                Thread.sleep(Long.parseLong(line.substring("!pause ".length())));
            } else if (line.equals("!hang")) {
                Thread.currentThread().join();
            } else if (line.startsWith("!args ")) {
                Files.write(Path.of(line.substring("!args ".length())), List.of(args));
            } else if (line.equals("!dealt")) {
                dealt = true;
            } else {
                out.println(dealt ? asked(line, args) : line);
            }
        }
    }

    private static String asked(String line, String... args) {
        Predicate<String> given = subject -> Stream.of(args).anyMatch(a -> a.startsWith(subject + "="));
        Message message = Wire.parse(line).orElseThrow();
        if (message instanceof Message.Plan plan) {
            return Wire.line(new Message.Plan(
                    plan.tool(),
                    plan.items().stream().filter(i -> given.test(i.subject())).toList()));
        }
        return message instanceof Finding finding && !given.test(finding.subject()) ? "" : line;
    }
}

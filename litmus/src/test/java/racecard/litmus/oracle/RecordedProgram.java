package racecard.litmus.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.text.LitmusReader;

/**
 * A program of the recorded corpus, with what herd7 said of it. The corpus lies in {@code own/}, a file a shape; its
 * README says how it came about.
 *
 * @param text the program, byte for byte
 * @param verdict {@code Never}, {@code Sometimes} or {@code Always}: of the proposition, whatever the quantifier
 * @param flags names of the flags raised
 * @param states all final states, as herd7 prints them
 */
record RecordedProgram(
        String name, String text, String verdict, long positive, long negative, Set<String> flags, Set<String> states) {
    private static final String RECORD = "herd7: ";

    /** The programs of one folder, {@code lkmm} or {@code java}, file by file. */
    static TreeMap<String, List<RecordedProgram>> folder(String folder) {
        TreeMap<String, List<RecordedProgram>> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(RecordedProgram.class
                .getResource("/racecard/litmus/own/" + folder)
                .toURI()))) {
            for (Path file : files.toList()) {
                all.put(folder + "/" + file.getFileName(), read(Files.readString(file)));
            }
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        return all;
    }

    /** Programs one after the other: the text, the line of the record, a line a state, an empty line. */
    private static List<RecordedProgram> read(String packed) {
        List<RecordedProgram> programs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String[] lines = packed.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].startsWith(RECORD)) {
                text.append(lines[i]).append('\n');
                continue;
            }
            String record = lines[i].substring(RECORD.length());
            List<String> states = new ArrayList<>();
            while (!lines[++i].isEmpty()) {
                states.add(lines[i].strip());
            }
            programs.add(of(text.toString(), record, states));
            text.setLength(0);
        }
        return programs;
    }

    private static RecordedProgram of(String text, String record, List<String> states) {
        String[] parts = record.split("; ", -1);
        String[] words = parts[0].split(" ", -1);
        String name = text.substring(text.indexOf(' ') + 1, text.indexOf('\n'));
        return new RecordedProgram(
                name,
                text,
                words[0],
                Long.parseLong(words[1]),
                Long.parseLong(words[2]),
                parts.length == 1 ? Set.of() : new TreeSet<>(List.of(parts[1].split(",", -1))),
                new TreeSet<>(states));
    }

    LitmusTest parsed() {
        return LitmusReader.parse(name + ".litmus", text);
    }
}

package racecard.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is kept must be true on every machine. */
final class NoPlaces implements Rule {
    private static final Pattern PATH = Pattern.compile("(?<![\\w.$}*-])/(work|root|home|Users|tmp)/[\\w.]+");
    private static final Pattern HOST = Pattern.compile(
            "https?://(localhost|127\\.|10\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\.|[\\w.-]+\\.(internal|intranet|local|lan|corp)\\b)[^\\s\"'<>)]*");

    @Override
    public String promise() {
        return "no kept text names a folder or a host of one machine";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        int looked = 0;
        List<String> faults = new ArrayList<>();
        for (String file : tree.files()) {
            String text = tree.text(file).orElse("");
            looked += text.isEmpty() ? 0 : 1;
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                for (Pattern place : List.of(PATH, HOST)) {
                    Matcher found = place.matcher(line);
                    if (found.find()) {
                        faults.add(file + ":" + number + " names '" + found.group() + "', which only one machine has");
                    }
                }
            }
        }
        return new Inspection(looked, faults);
    }
}

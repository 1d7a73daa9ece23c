package racecard.lincheck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line for people out of Lincheck's report. */
final class What {
    private static final Pattern SETTLED = Pattern.compile("IllegalStateException: (.*)");
    private static final Pattern HEADLINE = Pattern.compile("= (.*) =");

    private What() {}

    /** The invariants that {@link ScenarioOps#settle} named, or Lincheck's own headline. */
    static String wentWrong(String report) {
        Matcher settled = SETTLED.matcher(report);
        if (settled.find()) {
            return settled.group(1).strip();
        }
        Matcher headline = HEADLINE.matcher(report);
        String title = headline.find() ? headline.group(1).strip() : "failed";
        return switch (title) {
            case "Invalid execution results" -> "no sequential order of the calls gives these results";
            case "The execution has hung, see the thread dump" -> "the execution hung";
            default -> title;
        };
    }
}

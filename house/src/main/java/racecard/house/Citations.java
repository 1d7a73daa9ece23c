package racecard.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ids of facts that a text cites: a page anywhere in it, Java in its comments and, where the cards live, in its
 * strings too, a litmus program in its comments.
 */
final class Citations {
    /**
     * @param line where it stands, from 1
     * @param id what is cited
     * @param isCommit whether it is a commit or the number of a mail, which are the same in all files
     */
    record Citation(int line, String id, boolean isCommit) {}

    /** Strings come first, so that no comment begins in one. */
    private static final Pattern JAVA = Pattern.compile(
            "(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')|(/\\*.*?\\*/|//[^\\n]*)",
            Pattern.DOTALL);

    private static final Pattern OCAML = Pattern.compile("()(\\(\\*.*?\\*\\))", Pattern.DOTALL);
    private static final Pattern CARDS = Pattern.compile("(protocols|models)/src/main/.*");

    /** What is an id wherever it stands. */
    private static final Pattern ID = Pattern.compile("\\b(?:X[1-9]|J[1-9]\\d{0,2}|I[1-9]\\d?|B-\\d{1,2}b?|F-[A-Z]{3,}"
            + "|T[LW]-[a-z0-9]+(?:-[a-z0-9]+)*+|Z\\d\\d(?:-[a-z][a-z0-9-]*+)?+)(?!\\w)");

    /** What is one only behind the word that says what it is: M1 may be anything, thread M1 is a source. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:threads?|mails?|seeds?|corrections?) ([MSTQZ]\\d{1,2}(?:(?:, | and | to )[MSTQZ]\\d{1,2})*)");

    /** A correction of a protocol, in its own files. */
    private static final Pattern CORRECTION = Pattern.compile("(?<![\\w.-])[QZ][1-9]\\d?(?![\\w.-]*\\w)");

    private static final Pattern CORRECTED = Pattern.compile("(protocols|models)/.*(/z3fold/|/threadlet/|/qemu/).*");

    /** A section by its number has no line, and a file that is named must be there. */
    private static final Pattern PLACE = Pattern.compile("(?<=facts )\\d\\.\\d\\b|\\bdocs/facts/[\\w-]+\\.md\\b");

    private static final Pattern COMMIT =
            Pattern.compile("(?<![\\w/#.-])(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,12}(?![\\w/-])");
    private static final Pattern MAIL = Pattern.compile("\\b(?:ids?|mails?) (\\d{8,11}(?:, \\d{8,11})*)");

    private Citations() {}

    static List<Citation> in(String file, String text) {
        List<Citation> found = new ArrayList<>();
        if (file.endsWith(".java") || file.endsWith(".litmus")) {
            boolean strings = CARDS.matcher(file).matches();
            boolean corrections = CORRECTED.matcher(file).matches();
            (file.endsWith(".java") ? JAVA : OCAML)
                    .matcher(text)
                    .results()
                    .filter(r -> strings || r.group(2) != null)
                    .forEach(r -> {
                        collect(text, r.start(), r.group(), found);
                        if (corrections) {
                            each(CORRECTION, false, text, r.start(), r.group(), found);
                        }
                    });
        } else {
            collect(text, 0, text, found);
        }
        return found;
    }

    private static void collect(String text, int at, String part, List<Citation> found) {
        each(ID, false, text, at, part, found);
        each(PLACE, false, text, at, part, found);
        each(COMMIT, true, text, at, part, found);
        single(NAMED, part).forEach(r -> add(text, at + r.start(), r.group(), false, found));
        single(MAIL, part).forEach(r -> add(text, at + r.start(), r.group(), true, found));
    }

    private static void each(Pattern id, boolean commit, String text, int at, String part, List<Citation> found) {
        id.matcher(part).results().forEach(r -> add(text, at + r.start(), r.group(), commit, found));
    }

    /** Each of the ids that stand in a row behind a word. */
    private static Stream<MatchResult> single(Pattern row, String part) {
        Pattern one = Pattern.compile("[MSTQZ]?\\d+");
        return row.matcher(part)
                .results()
                .flatMap(r -> one.matcher(part).region(r.start(1), r.end(1)).results().toList().stream());
    }

    private static void add(String text, int at, String id, boolean isCommit, List<Citation> found) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        found.add(new Citation(line, id, isCommit));
    }
}

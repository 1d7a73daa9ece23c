package racecard.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import racecard.verdict.Verdict;

/**
 * What one check of one tool said of one subject.
 *
 * @param protocol the protocol's id, {@code task-work}
 * @param subject the id of the revision, bug or candidate that was looked at
 * @param tool {@code explorer}, {@code jqwik}, {@code lincheck} or {@code jcstress}
 * @param check the check's name, the same for every subject
 * @param verdict one of the verdicts that a check may give: not CAUGHT, MISSED or UNDECIDED, which the gate computes
 * @param checked how much was looked at, in {@code unit}; zero makes a pass impossible
 * @param unit what was counted: {@code executions}, {@code invocations}, {@code tries}, {@code samples}
 * @param seconds wall time
 * @param detail one line for people: the bound of a pass, the broken rule of a failure, the reason of an unknown
 * @param witness the trace of a failure, several lines, or null
 * @param outcomes what was seen and how often, where the check takes samples; else null
 * @param alike where the check takes samples, the names of checks that make the same calls and look at every execution;
 *     else null. They decide what a sample means.
 * @param replay by what another run knows that it looks at the same failure, where the tool goes the same way every
 *     time and was asked for one failure; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        String protocol,
        String subject,
        String tool,
        String check,
        Verdict verdict,
        long checked,
        String unit,
        double seconds,
        String detail,
        String witness,
        List<Outcome> outcomes,
        List<String> alike,
        Replay replay)
        implements Message {

    /**
     * One outcome that a sampling tool looked for.
     *
     * @param state the result as the tool prints it, {@code 0, 1}
     * @param expect {@code ACCEPTABLE}, {@code ACCEPTABLE_INTERESTING} or {@code FORBIDDEN}
     * @param count how often it was seen, zero included
     * @param description a clause that is understood without the code
     */
    public record Outcome(String state, String expect, long count, String description) {
        public Outcome {
            state = Printable.line(state);
        }
    }

    /**
     * One failure, for a second look.
     *
     * @param events what happened in it, without places in the source
     * @param classes the classes that were loaded for it, by name, each with a digest of its code: eight hexadecimal
     *     digits
     */
    public record Replay(String events, SortedMap<String, String> classes) {}

    /** A finding that nobody replays. */
    public Finding(
            String protocol,
            String subject,
            String tool,
            String check,
            Verdict verdict,
            long checked,
            String unit,
            double seconds,
            String detail,
            String witness,
            List<Outcome> outcomes,
            List<String> alike) {
        this(protocol, subject, tool, check, verdict, checked, unit, seconds, detail, witness, outcomes, alike, null);
    }

    /** The same for a second look. */
    public Finding replayed(Replay by) {
        return new Finding(
                protocol, subject, tool, check, verdict, checked, unit, seconds, detail, witness, outcomes, alike, by);
    }

    /** A finding of a check that takes no samples. */
    public Finding(
            String protocol,
            String subject,
            String tool,
            String check,
            Verdict verdict,
            long checked,
            String unit,
            double seconds,
            String detail,
            String witness) {
        this(protocol, subject, tool, check, verdict, checked, unit, seconds, detail, witness, null, null);
    }

    private static final int LONGEST_DETAIL = 2_000;
    private static final int LONGEST_WITNESS = 500_000;

    /**
     * Turns a pass over nothing into VACUOUS, and what a stranger's class may have said into text that can be printed
     * and is not endless: the one place where these rules stand.
     */
    public Finding {
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(unit, "unit");
        if ((verdict == Verdict.PASS || verdict == Verdict.PASS_BOUNDED) && checked <= 0) {
            verdict = Verdict.VACUOUS;
            detail = "nothing was looked at (0 " + unit + ")" + (detail == null ? "" : "; the tool said: " + detail);
        }
        detail = detail == null ? "" : Printable.line(cut(detail.strip(), LONGEST_DETAIL));
        witness = witness == null ? null : Printable.lines(cut(witness, LONGEST_WITNESS));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + " ... (" + (text.length() - most) + " more)";
    }

    /** Whether the check takes samples. It can show what goes wrong; that it saw nothing wrong proves nothing. */
    @JsonIgnore
    public boolean sampled() {
        return outcomes != null;
    }
}

package racecard.gate.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racecard.evidence.Finding;
import racecard.evidence.Profile;
import racecard.gate.file.Machine;
import racecard.gate.file.Version;
import racecard.gate.judge.Cell;
import racecard.gate.judge.Judgement;
import racecard.gate.run.Kind;
import racecard.verdict.Exit;
import racecard.verdict.Verdict;

/**
 * What one whole run saw on one machine, kept in {@code docs} for the tables. There is no time in it: the tables should
 * change when what is seen changes, and not with the weather.
 *
 * @param racecard the version
 */
public record Observations(String racecard, Machine machine, String profile, long seed, List<Family> protocols) {
    /** Where they are kept. */
    public static final Path FILE = Path.of("docs", "observations.json");

    /** One protocol. */
    record Family(String protocol, List<Hunt> bugs, List<Step> ladders) {
        Optional<Hunt> hunt(String bug) {
            return bugs.stream().filter(b -> b.bug().equals(bug)).findFirst();
        }

        Optional<Step> step(String ladder, String step) {
            return ladders.stream()
                    .filter(s -> s.ladder().equals(ladder) && s.step().equals(step))
                    .findFirst();
        }
    }

    /** What the tools said of one bug. */
    record Hunt(String bug, List<Said> tools) {
        Verdict by(String tool) {
            return said(tool).map(Said::verdict).orElse(Verdict.NOT_RUN);
        }

        Optional<Said> said(String tool) {
            return tools.stream().filter(t -> t.tool().equals(tool)).findFirst();
        }
    }

    /**
     * What one tool said of a bug.
     *
     * @param check the check that caught it, absent when none did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(String tool, Verdict verdict, String check, String detail) {}

    /**
     * One step of a ladder.
     *
     * @param outcomes what its table names, each with how often it was seen; absent when the step was not run
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            String ladder, String step, Verdict verdict, long samples, String detail, List<Finding.Outcome> outcomes) {}

    public static Observations of(List<Judgement> judgements, Profile profile, long seed) {
        return new Observations(
                Version.NUMBER,
                Machine.here(),
                profile.label(),
                seed,
                judgements.stream().map(Observations::family).toList());
    }

    private static Family family(Judgement judgement) {
        List<Hunt> bugs = judgement.bugs().stream()
                .filter(b -> b.bug().implementation().isPresent())
                .map(b -> new Hunt(
                        b.bug().id(), b.cells().stream().map(Observations::said).toList()))
                .toList();
        List<Step> ladders = judgement.cells().stream()
                .filter(c -> c.subject().kind() == Kind.LADDER)
                .flatMap(c -> c.checks().stream())
                .map(f -> new Step(f.check(), f.subject(), f.verdict(), f.checked(), f.detail(), f.outcomes()))
                .toList();
        return new Family(judgement.protocol().id(), bugs, ladders);
    }

    private static Said said(Cell cell) {
        boolean caught = cell.verdict() == Verdict.CAUGHT;
        return new Said(
                cell.tool(),
                cell.verdict(),
                caught ? cell.deciding().check() : null,
                caught ? cell.deciding().detail() : cell.detail());
    }

    /** Why this run is not to be kept: observations speak of everything, or of nothing. Empty when it may be. */
    public static Optional<String> gap(List<Judgement> judgements) {
        Stream<String> ends = judgements.stream().flatMap(j -> j.problems().stream());
        Stream<String> open = judgements.stream()
                .flatMap(j -> j.cells().stream())
                .filter(c -> c.verdict().exit() != Exit.GOOD)
                .map(c -> c.subject().id() + " is " + c.verdict().label() + " by " + c.tool() + ".");
        return Stream.concat(ends, open).findFirst();
    }

    Optional<Family> family(String protocol) {
        return protocols.stream().filter(p -> p.protocol().equals(protocol)).findFirst();
    }

    /** Where and how they were made, for the head of a table. */
    String origin() {
        return "Recorded by `./racecard check --record` (profile " + profile + ", seed " + seed + ") on "
                + machine.processor() + ", " + machine.cpus() + " CPUs, " + machine.os() + " " + machine.arch()
                + ", JDK " + machine.jdk() + " (" + machine.vm() + ").";
    }
}

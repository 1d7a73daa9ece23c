package racecard.gate.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.catalogue.Bug;
import racecard.catalogue.Protocol;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.evidence.LadderTable;
import racecard.verdict.Verdict;

/**
 * Where the catalogue and the ladders on one side and what was recorded on the other speak of different things, or of
 * bad news.
 */
final class Drift {
    private final List<String> faults = new ArrayList<>();
    private final Observations.Family seen;

    private Drift(Observations.Family seen) {
        this.seen = seen;
    }

    /** A sentence for each fault. */
    static List<String> between(Protocol protocol, List<LadderTable> ladders, Observations observations) {
        Optional<Observations.Family> family = observations.family(protocol.id());
        if (family.isEmpty()) {
            return List.of("The observations do not know " + protocol.id() + ".");
        }
        Drift drift = new Drift(family.get());
        drift.bugs(protocol);
        drift.ladders(ladders);
        return drift.faults;
    }

    private void bugs(Protocol protocol) {
        Set<String> strangers = new LinkedHashSet<>();
        seen.bugs().forEach(b -> strangers.add(b.bug()));
        for (Bug bug : protocol.bugs()) {
            Optional<Observations.Hunt> hunt = seen.hunt(bug.id());
            strangers.remove(bug.id());
            if (bug.implementation().isPresent() && hunt.isEmpty()) {
                faults.add("The observations do not know " + bug.id() + ".");
            }
            for (Tool tool : bug.mustCatch().stream().sorted().toList()) {
                Verdict verdict = hunt.map(h -> h.by(tool.label())).orElse(Verdict.CAUGHT);
                if (verdict != Verdict.CAUGHT) {
                    faults.add(bug.id() + " must be caught by " + tool.label() + ", and is recorded as "
                            + verdict.label() + ".");
                }
            }
        }
        strangers.forEach(id -> faults.add("The observations speak of " + id + ", which the catalogue does not know."));
    }

    private void ladders(List<LadderTable> ladders) {
        Set<String> strangers = new LinkedHashSet<>();
        seen.ladders().forEach(s -> strangers.add(s.step()));
        for (LadderTable ladder : ladders) {
            for (LadderTable.Step step : ladder.steps()) {
                strangers.remove(step.subject());
                Optional<Observations.Step> here = seen.step(ladder.name(), step.subject());
                if (here.isEmpty()) {
                    faults.add("The observations do not know the step " + step.subject() + " of the ladder "
                            + ladder.name() + ".");
                } else if (here.get().outcomes() != null) {
                    outcomes(step, here.get().outcomes());
                }
            }
        }
        strangers.forEach(
                step -> faults.add("The observations speak of the step " + step + ", which no ladder has any more."));
    }

    private void outcomes(LadderTable.Step step, List<Finding.Outcome> outcomes) {
        for (LadderTable.Line line : step.lines()) {
            for (String state : line.states()) {
                Optional<Finding.Outcome> known =
                        outcomes.stream().filter(o -> o.state().equals(state)).findFirst();
                if (known.isEmpty()) {
                    faults.add("The observations do not know the outcome '" + state + "' of " + step.subject() + ".");
                } else if (!known.get().expect().equals(line.expect())) {
                    faults.add("The outcome '" + state + "' of " + step.subject() + " is "
                            + line.expect() + ", and was recorded as "
                            + known.get().expect() + ".");
                }
            }
        }
        outcomes.stream()
                .filter(o -> o.expect().equals("FORBIDDEN") && o.count() > 0)
                .forEach(o -> faults.add(
                        "The outcome '" + o.state() + "' of " + step.subject() + " is forbidden, and was recorded."));
        outcomes.stream()
                .filter(o -> o.count() > 0 && step.forbids(o.state()))
                .forEach(o -> faults.add("The outcome '" + o.state() + "' of " + step.subject()
                        + " was recorded, and the memory model forbids it: the explorer reaches only "
                        + step.reaches() + "."));
    }
}

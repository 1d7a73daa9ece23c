package racecard.jcstress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.jcstress.Experiment.Described;
import racecard.jcstress.race.Subject;
import racecard.verdict.Verdict;

/**
 * One race of the real classes for all subjects that may be asked, in the same forks: their states take turns, and
 * every result names its subject.
 *
 * @param subjects class names by subject id
 */
record RaceCheck(String protocol, Class<?> race, Map<String, String> subjects) implements Check {
    /** How the outcome table of a race says "whoever the subject is". */
    private static final String ANY_SUBJECT = "[^,]+, ";

    private static final int ROUNDS = 12;

    /**
     * Samples of each subject below which a round is repeated: on a machine that is busy elsewhere a short one may see
     * nothing at all.
     */
    private static final long LEAST = 200;

    @Override
    public List<Message.Item> items() {
        return subjects.keySet().stream()
                .map(id -> new Message.Item(id, Races.check(race)))
                .toList();
    }

    /**
     * When the forks came to grief, somebody's state did it: then each subject is looked at alone. So is one whose turn
     * never came, as may happen on a busy machine: that nothing was seen of it should not be said before it had the
     * forks to itself.
     */
    @Override
    public List<Finding> perform(Forks forks) throws Exception {
        Experiment experiment = Experiment.of(race);
        if (!forks.fits(experiment)) {
            return notRun("needs " + experiment.actors() + " processors at once, and this machine has "
                    + forks.processors() + "; jcstress would drop it without a word");
        }
        Samples samples = look(forks, subjects);
        List<Finding> together = findings(experiment.outcomes(), samples, subjects);
        if (subjects.size() == 1) {
            return together;
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : together) {
            if (samples.troubles().isEmpty() && finding.checked() > 0) {
                findings.add(finding);
            } else {
                Map<String, String> alone = Map.of(finding.subject(), subjects.get(finding.subject()));
                findings.addAll(findings(experiment.outcomes(), look(forks, alone), alone));
            }
        }
        return findings;
    }

    private Samples look(Forks forks, Map<String, String> asked) throws Exception {
        String property = asked.entrySet().stream()
                .map(subject -> subject.getKey() + "=" + subject.getValue())
                .collect(Collectors.joining(",", "-D" + Subject.PROPERTY + "=", ""));
        Samples samples = forks.runLonger(Experiment.of(race), List.of(property));
        long wanted = Math.max(LEAST, race.getAnnotation(Race.class).samples()) * asked.size();
        for (int round = 1; round < ROUNDS && samples.troubles().isEmpty() && samples.total() < wanted; round++) {
            samples = samples.and(forks.runLonger(Experiment.of(race), List.of(property)));
        }
        return samples;
    }

    private List<Finding> findings(List<Described> table, Samples samples, Map<String, String> asked) {
        Map<String, SortedMap<String, Long>> bySubject = split(samples.counts());
        List<Described> words = table.stream()
                .map(line -> new Described(
                        line.states().stream()
                                .map(state -> state.substring(ANY_SUBJECT.length()))
                                .toList(),
                        line.expect(),
                        line.description()))
                .toList();
        double share = samples.seconds() / asked.size();
        List<Finding> findings = new ArrayList<>();
        for (String id : asked.keySet()) {
            SortedMap<String, Long> counts = bySubject.getOrDefault(id, new TreeMap<>());
            Grade grade =
                    Grade.of(words, new Samples(counts, samples.troubles(), samples.forks(), samples.each(), share));
            findings.add(new Finding(
                    protocol,
                    id,
                    JcstressTool.NAME,
                    Races.check(race),
                    grade.verdict(),
                    grade.checked(),
                    JcstressTool.UNIT,
                    share,
                    grade.detail(),
                    grade.witness(),
                    grade.outcomes(),
                    List.of(race.getAnnotation(Race.class).scenarios())));
        }
        return findings;
    }

    /** The counts of each subject. */
    static Map<String, SortedMap<String, Long>> split(Map<String, Long> counts) {
        Map<String, SortedMap<String, Long>> bySubject = new TreeMap<>();
        counts.forEach((result, count) -> {
            int comma = result.indexOf(", ");
            bySubject
                    .computeIfAbsent(result.substring(0, comma), id -> new TreeMap<>())
                    .put(result.substring(comma + 2), count);
        });
        return bySubject;
    }

    @Override
    public List<Finding> notRun(String why) {
        return subjects.keySet().stream()
                .map(id -> new Finding(
                        protocol,
                        id,
                        JcstressTool.NAME,
                        Races.check(race),
                        Verdict.NOT_RUN,
                        0,
                        JcstressTool.UNIT,
                        0,
                        why,
                        null))
                .toList();
    }
}

package racecard.jcstress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.ToolMain;
import racecard.evidence.Wire;
import racecard.jcstress.race.Subject;
import racecard.models.Families;
import racecard.models.scenario.Family;
import racecard.verdict.Verdict;

/**
 * The tool's process. It answers first for the ladders, whose subjects are litmus kernels and which no implementation
 * can change, then for the races of the implementations that it was given.
 *
 * <p>jcstress is not seeded: which interleavings happen is up to the machine, so counts differ from run to run.
 * Verdicts do not, for an outcome that the model allows is never asked for and one that it forbids never happens.
 */
public final class JcstressTool {
    static final String NAME = "jcstress";
    static final String UNIT = "samples";

    private JcstressTool() {}

    /** Runs what the arguments ask for and speaks to the gate. */
    public static void main(String[] args) {
        ToolMain.run(
                NAME,
                args,
                (order, wire) -> run(plan(order), new Forks(Effort.of(order.profile())), order.untilFailure(), wire));
    }

    /** A witness is wanted of a subject when it is run until it fails; the ladders have no subject to blame. */
    private static List<Check> plan(Order order) {
        Family family = Families.of(order.protocol());
        List<Class<?>> races = Races.of(order.protocol());
        List<Check> checks = new ArrayList<>();
        if (!order.untilFailure()) {
            for (Ladder ladder : Ladders.of(order.protocol())) {
                for (Ladder.Step step : ladder.steps()) {
                    checks.add(new LadderCheck(order.protocol(), step, Effort.of(order.profile())));
                }
            }
        }
        Map<String, Set<? extends Enum<?>>> promises = new LinkedHashMap<>();
        order.subjects()
                .forEach((id, type) -> promises.put(
                        id, family.asked(Subject.of(id, type, family.api()).implementation())));
        if (races.isEmpty() && !order.subjects().isEmpty()) {
            checks.add(new NoRaces(order.protocol(), order.subjects().keySet()));
        }
        for (Class<?> race : races) {
            Map<String, String> asked = new LinkedHashMap<>(order.subjects());
            asked.keySet().removeIf(id -> !Races.asks(race, promises.get(id)));
            if (!asked.isEmpty()) {
                checks.add(new RaceCheck(order.protocol(), race, asked));
            }
        }
        return checks;
    }

    static void run(List<Check> checks, Forks forks, boolean untilFailure, Wire wire) throws Exception {
        wire.send(new Message.Plan(
                NAME, checks.stream().flatMap(check -> check.items().stream()).toList()));
        boolean stopped = false;
        for (Check check : checks) {
            for (Message.Item item : check.items()) {
                wire.send(new Message.Started(item.subject(), item.check()));
            }
            List<Finding> findings =
                    stopped ? check.notRun("stopped at the first failure, as asked") : check.perform(forks);
            findings.forEach(wire::send);
            stopped |= untilFailure && findings.stream().anyMatch(f -> f.verdict() == Verdict.FAIL);
        }
        wire.send(new Message.Done());
    }
}

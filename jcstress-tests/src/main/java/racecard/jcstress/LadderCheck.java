package racecard.jcstress;

import java.util.List;
import java.util.Optional;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.verdict.Verdict;

/**
 * One step of a ladder on this machine, held against its table and against what the explorer says of the same methods.
 */
record LadderCheck(String protocol, Ladder.Step step, Effort effort) implements Check {
    @Override
    public List<Message.Item> items() {
        return List.of(new Message.Item(step.subject(), step.ladder()));
    }

    @Override
    public List<Finding> perform(Forks forks) throws Exception {
        Experiment experiment = step.experiment();
        if (!forks.fits(experiment)) {
            return notRun("needs " + experiment.actors() + " processors at once, and this machine has "
                    + forks.processors() + "; jcstress would drop it without a word");
        }
        if (experiment.mayHang() && effort == Effort.QUICK) {
            return notRun("may rightly hang, which takes half a minute to tell: standard and deep run it");
        }
        Samples samples = forks.run(experiment);
        Grade grade = Grade.of(experiment.outcomes(), Optional.of(Reachable.of(experiment)), samples);
        return List.of(new Finding(
                protocol,
                step.subject(),
                JcstressTool.NAME,
                step.ladder(),
                grade.verdict(),
                grade.checked(),
                JcstressTool.UNIT,
                samples.seconds(),
                grade.detail(),
                grade.witness(),
                grade.outcomes(),
                List.of()));
    }

    @Override
    public List<Finding> notRun(String why) {
        return List.of(new Finding(
                protocol,
                step.subject(),
                JcstressTool.NAME,
                step.ladder(),
                Verdict.NOT_RUN,
                0,
                JcstressTool.UNIT,
                0,
                why,
                null));
    }
}

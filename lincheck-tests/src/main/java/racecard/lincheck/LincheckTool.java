package racecard.lincheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.ToolMain;
import racecard.evidence.Wire;
import racecard.models.Families;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;
import racecard.verdict.Verdict;

/** The tool's process: takes an order as arguments, answers on the wire. */
public final class LincheckTool {
    private LincheckTool() {}

    /** Exit status 0 when it came to its end, whatever it found; 2 when the order makes no sense. */
    public static void main(String[] args) {
        ToolMain.run("lincheck", args, LincheckTool::run);
    }

    static void run(Order order, Wire wire) {
        Family family = Families.of(order.protocol());
        List<Subject> subjects = new ArrayList<>();
        order.subjects().forEach((id, className) -> subjects.add(Subject.of(id, family, className)));
        List<Message.Item> plan = new ArrayList<>();
        for (Subject subject : subjects) {
            for (Check check : checks(order, subject)) {
                plan.add(new Message.Item(subject.id(), check.label()));
            }
        }
        wire.send(new Message.Plan("lincheck", plan));
        Optional<String> distrust = Canary.sings();
        for (Subject subject : subjects) {
            subject(order, subject, distrust, wire);
        }
        wire.send(new Message.Done());
    }

    private static void subject(Order order, Subject subject, Optional<String> distrust, Wire wire) {
        boolean stop = false;
        for (Check check : checks(order, subject)) {
            wire.send(new Message.Started(subject.id(), check.label()));
            Finding finding;
            if (distrust.isPresent()) {
                finding = unlooked(order, subject, check, Verdict.VACUOUS, distrust.get());
            } else if (stop) {
                finding = unlooked(order, subject, check, Verdict.NOT_RUN, "an earlier check failed already");
            } else {
                finding = new SubjectCheck(order, subject, check).find();
            }
            wire.send(finding);
            stop |= order.untilFailure() && finding.verdict() == Verdict.FAIL;
        }
    }

    private static Finding unlooked(Order order, Subject subject, Check check, Verdict verdict, String why) {
        return new Finding(
                order.protocol(), subject.id(), "lincheck", check.label(), verdict, 0, "invocations", 0, why, null);
    }

    /** The checks that have scenarios for this subject. */
    private static List<Check> checks(Order order, Subject subject) {
        List<Scenario> scenarios = subject.scenarios(order);
        return List.of(Check.values()).stream()
                .filter(c -> c.isIn(order.profile()) && !c.of(scenarios).isEmpty())
                .toList();
    }
}

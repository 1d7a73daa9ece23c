package racecard.gate.pages;

import java.util.ArrayList;
import java.util.List;
import racecard.evidence.LadderTable;
import racecard.evidence.Message;
import racecard.evidence.Profile;
import racecard.gate.run.Campaign;
import racecard.gate.run.Interruption;
import racecard.gate.run.Setting;
import racecard.gate.run.ToolResult;
import racecard.gate.run.ToolTask;
import racecard.gate.text.Problem;
import racecard.gate.text.Progress;
import racecard.verdict.Exit;

/** What the tool that has the ladders says of them, in a process of its own as whatever tools say. */
final class Ladders implements Progress {
    private final List<LadderTable> told = new ArrayList<>();

    private Ladders() {}

    /**
     * The ladders of a protocol, in reading order; none where it has none. A page of some of them would drift from the
     * page of all: @throws Problem when the process does not come to its end.
     */
    static List<LadderTable> of(Setting setting, String protocol) throws Exception {
        Ladders ladders = new Ladders();
        Campaign campaign = new Campaign(setting.room(), ladders);
        ToolTask task = ToolTask.of(protocol, Profile.QUICK, 1, List.of(), List.of(), false);
        List<ToolResult> results = new ArrayList<>();
        int unused = Interruption.survive(campaign::interrupt, () -> {
            results.addAll(campaign.run(List.of(setting.ladders()), task));
            return (results.get(0).interrupted() ? Exit.INTERRUPTED : Exit.GOOD).code();
        });
        ToolResult result = results.get(0);
        if (result.ending() != null) {
            throw new Problem("The ladders of " + protocol + " are not known: " + result.ending()
                    + ". 'mvn verify' builds the tools; the process's log is beside "
                    + setting.room().resolve("logs").resolve(setting.ladders().tool() + ".jsonl") + ".");
        }
        return ladders.told();
    }

    @Override
    public synchronized void heard(String tool, Message message) {
        if (message instanceof LadderTable ladder) {
            told.add(ladder);
        }
    }

    private synchronized List<LadderTable> told() {
        return List.copyOf(told);
    }

    @Override
    public void phase(List<String> tools) {}

    @Override
    public void close() {}
}

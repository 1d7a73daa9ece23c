package racecard.jcstress;

import java.util.List;
import racecard.evidence.Finding;
import racecard.evidence.Message;

/** A piece of work for the forks: it answers one or several pairs of a plan at once. */
interface Check {
    /** What it will answer, in order. */
    List<Message.Item> items();

    /** One finding for each item. */
    List<Finding> perform(Forks forks) throws Exception;

    /** The same, each saying why nothing was looked at. */
    List<Finding> notRun(String why);
}

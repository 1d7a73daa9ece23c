package racecard.house;

import java.util.List;

/**
 * What a rule saw.
 *
 * @param looked how many things it looked at; zero is no pass
 * @param faults what is wrong, one sentence each, empty when nothing is
 */
public record Inspection(int looked, List<String> faults) {
    public Inspection {
        faults = looked == 0 ? List.of("the rule found nothing to look at") : List.copyOf(faults);
    }
}

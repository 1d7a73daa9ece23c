package racecard.models.scenario;

import java.util.List;

/**
 * One call of a scenario. A {@link Vocabulary} makes it, and knows what it does.
 *
 * @param method its name
 * @param args its arguments
 * @param text the call as the scenario's author wrote it: {@code add 1 NONE}
 */
public record Call(String method, List<Integer> args, String text) {
    public Call {
        args = List.copyOf(args);
    }

    @Override
    public String toString() {
        return method + args.toString().replace('[', '(').replace(']', ')');
    }
}

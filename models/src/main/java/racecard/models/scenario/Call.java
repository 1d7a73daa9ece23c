package racecard.models.scenario;

import java.util.List;

/**
 * One call of a bench.
 *
 * @param method its name
 * @param args its arguments
 * @param text the call as the scenario's author wrote it: {@code add 1 NONE}
 */
public record Call(String method, List<Integer> args, String text) {
    /** A call whose arguments are numbers: what {@link Scenario} would read from {@code method arg arg}. */
    public static Call of(String method, Integer... args) {
        StringBuilder text = new StringBuilder(method);
        for (Integer arg : args) {
            text.append(' ').append(arg);
        }
        return new Call(method, List.of(args), text.toString());
    }

    /** The argument at this place, 0 where there is none. */
    public int arg(int index) {
        return index < args.size() ? args.get(index) : 0;
    }

    @Override
    public String toString() {
        return method + args.toString().replace('[', '(').replace(']', ')');
    }
}

package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a program asks, and what else of it is to be shown.
 *
 * @param conditions what holds at the end if the cycle is there, {@code 0:r0=1}
 * @param locations all of the program
 * @param registers that may be shown beside
 * @param mustShow locations whose last value has to be looked at
 * @param unequal whether the dialect has {@code <>}
 */
record Question(
        List<String> conditions,
        List<String> locations,
        List<String> registers,
        List<String> mustShow,
        boolean unequal) {
    Question {
        conditions = conditions.isEmpty() ? List.of(locations.get(0) + "=1") : List.copyOf(conditions);
    }

    /** For the kernel's dialect, which has {@code <>}, and in which herd7 looks at all that it must. */
    static Question kernel(List<String> conditions, List<String> locations, List<String> registers) {
        return new Question(conditions, locations, registers, List.of(), true);
    }

    /** The clauses at the end of a program, three quarters of them {@code exists}. */
    String text(Dice dice) {
        List<String> lines = new ArrayList<>();
        List<String> need = mustShow.stream().filter(l -> !asks(l)).toList();
        if (dice.chance(16)) {
            List<String> order = dice.shuffled(locations);
            List<String> some = new ArrayList<>(order.subList(0, 1 + dice.below(locations.size())));
            need.stream().filter(l -> !some.contains(l)).toList().forEach(some::add);
            List<String> more = dice.shuffled(registers);
            some.addAll(more.subList(0, Math.min(more.size(), dice.below(3))));
            lines.add("locations [" + String.join("; ", some) + "]");
        } else if (!need.isEmpty()) {
            lines.add("locations [" + String.join("; ", need) + "]");
        }
        lines.addAll(proposition(dice));
        return String.join("\n", lines) + "\n";
    }

    private List<String> proposition(Dice dice) {
        int percent = dice.below(100);
        String all = String.join(" /\\ ", conditions);
        if (percent < 74 || (percent >= 94 && conditions.size() < 2)) {
            return List.of("exists (" + all + ")");
        }
        if (percent < 84) {
            return List.of("~exists (" + all + ")");
        }
        if (percent < 89) {
            return List.of("forall (~(" + all + "))");
        }
        if (percent < 94) {
            String none = conditions.stream()
                    .map(c -> dice.chance(50) || !unequal ? "~(" + c + ")" : c.replace("=", "<>"))
                    .collect(Collectors.joining(" \\/ "));
            return List.of("forall (" + none + ")");
        }
        int cut = 1 + dice.below(conditions.size() - 1);
        return List.of(
                "filter (" + String.join(" /\\ ", conditions.subList(0, cut)) + ")",
                "exists (" + String.join(" /\\ ", conditions.subList(cut, conditions.size())) + ")");
    }

    private boolean asks(String location) {
        return conditions.stream().anyMatch(c -> c.startsWith(location + "="));
    }
}

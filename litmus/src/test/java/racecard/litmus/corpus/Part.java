package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One thread of a program in the kernel's C that is written line by line. */
record Part(String parameters, List<String> registers, List<String> lines) {

    /** A list of the elements of all. */
    @SafeVarargs
    static List<String> join(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    /** The same lines, one block deeper. */
    static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "\t" + line).toList();
    }

    /** Those of the words that come with a true. */
    static List<String> chosen(List<String> words, boolean... which) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < which.length; i++) {
            if (which[i]) {
                chosen.add(words.get(i));
            }
        }
        return chosen;
    }

    private String text(int number) {
        String declarations = registers.stream().map(r -> "\tint " + r + ";\n").collect(Collectors.joining());
        String statements = lines.stream().map(l -> "\t" + l + "\n").collect(Collectors.joining());
        String gap = registers.isEmpty() ? "" : "\n";
        return "P%d(%s)\n{\n%s%s%s}\n".formatted(number, parameters, declarations, gap, statements);
    }

    static String program(String name, String comment, List<Part> parts, String clauses) {
        return program(name, comment, "", parts, clauses);
    }

    static String program(String name, String comment, String init, List<Part> parts, String clauses) {
        String code = IntStream.range(0, parts.size())
                .mapToObj(t -> parts.get(t).text(t))
                .collect(Collectors.joining("\n"));
        String initial = init.isEmpty() ? "" : init + " ";
        return "C %s\n(* %s *)\n{ %s}\n\n%s\n%s\n".formatted(name, comment, initial, code, clauses.stripTrailing());
    }
}

package racecard.gate.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One program in herd7's Java dialect, twice: with a question that shows every register and location, and as a Java
 * class with an actor a thread. What it asked itself is left out.
 *
 * @param name its name, {@code JV-LB+po+po}
 * @param litmus in the dialect
 * @param source in Java, class {@code P} and number
 */
record JavaDialect(String name, String litmus, String source) {
    private static final Pattern THREAD = Pattern.compile("Thread(\\d+) \\{\\n(.*?)\\n}\\n", Pattern.DOTALL);
    private static final Pattern HANDLE = Pattern.compile("(\\d+):(\\w+)=(\\w+);");
    private static final Pattern LOCATION = Pattern.compile("(?m)^  (\\w+) = (-?\\d+);$");
    private static final Pattern REGISTER = Pattern.compile("int (\\w+) =");
    private static final Pattern ACCESS = Pattern.compile("\\b([A-Z]\\w*)\\.(\\w+)\\(([^()]*)\\)");
    private static final Pattern FENCE = Pattern.compile("\\b(\\w+Fence)\\(\\)");

    /** @param number of the class */
    static JavaDialect of(String text, int number) {
        String name = text.substring("Java ".length(), text.indexOf('\n'));
        String before = text.substring(0, text.indexOf("\nThread"));
        Map<String, String> initial = new LinkedHashMap<>();
        LOCATION.matcher(before).results().forEach(found -> initial.put(found.group(1), found.group(2)));
        Map<String, String> handles = new LinkedHashMap<>();
        HANDLE.matcher(before).results().forEach(found -> handles.put(found.group(2), found.group(3)));
        List<String> seen = new ArrayList<>();
        StringBuilder fields = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        StringBuilder observer = new StringBuilder("\"\"");
        int end = 0;
        Matcher thread = THREAD.matcher(text);
        while (thread.find()) {
            String t = thread.group(1);
            Set<String> registers = new TreeSet<>();
            REGISTER.matcher(thread.group(2)).results().forEach(found -> registers.add(found.group(1)));
            methods.append("  @Actor public void t").append(t).append("() {\n").append(java(thread.group(2)));
            for (String register : registers) {
                String field = "t" + t + register;
                fields.append("  private int ").append(field).append(";\n");
                methods.append("    ")
                        .append(field)
                        .append(" = ")
                        .append(register)
                        .append(";\n");
                observer.append(" + \"")
                        .append(t + ":" + register)
                        .append("=\" + ")
                        .append(field)
                        .append(" + \";\"");
                seen.add(t + ":" + register);
            }
            methods.append("  }\n");
            end = thread.end();
        }
        initial.forEach((location, value) -> {
            fields.append("  private int ")
                    .append(location)
                    .append(" = ")
                    .append(value)
                    .append(";\n");
            observer.append(" + \"[")
                    .append(location)
                    .append("]=\" + ")
                    .append(location)
                    .append(" + \";\"");
            seen.add(location);
        });
        handles.forEach((handle, location) -> fields.append("  private static final VarHandle ")
                .append(handle + " = handle(\"" + location + "\");\n"));
        String asked = "locations [" + String.join("; ", seen) + "]\nexists (" + seen.get(0) + "=0)\n";
        return new JavaDialect(
                name,
                text.substring(0, end) + "\n" + asked,
                HEAD.formatted(number, number) + fields + methods + "  @Observer public String seen() {\n    return "
                        + observer + ";\n  }\n}\n");
    }

    private static final String HEAD = """
            import java.lang.invoke.MethodHandles;
            import java.lang.invoke.VarHandle;
            import racecard.explorer.Actor;
            import racecard.explorer.Observer;

            public class P%d {
              private static VarHandle handle(String location) {
                try {
                  return MethodHandles.lookup().findVarHandle(P%d.class, location, int.class);
                } catch (ReflectiveOperationException e) {
                  throw new IllegalStateException(e);
                }
              }
            """;

    /** Accesses go by handles of fields; one whose result nobody takes leaves out the cast. */
    private static String java(String body) {
        String fenced = FENCE.matcher(body).replaceAll("VarHandle.$1()");
        String accesses = ACCESS.matcher(fenced).replaceAll(found -> {
            if (found.group(1).equals("VarHandle")) {
                return found.group();
            }
            String more = found.group(3).isEmpty() ? "" : ", " + found.group(3);
            return "(int) " + found.group(1) + "." + found.group(2) + "(this" + more + ")";
        });
        return accesses.replaceAll("(?m)^(\\s*)\\(int\\) ", "$1") + "\n";
    }
}

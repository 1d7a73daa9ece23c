package racecard.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@link Rooms} says of sources, said of POMs: no room has on its class path what it may not know. Tests may see
 * more, but whoever starts a tool as a process has no class of it there either; a POM may be depended on, which only
 * says what is built first.
 */
final class ClassPaths implements Rule {
    private static final Pattern POM = Pattern.compile("([\\w-]+)/pom\\.xml");
    private static final Pattern DEPENDENCIES =
            Pattern.compile("(?s)<dependencyManagement>.*?</dependencyManagement>|<!--.*?-->|<plugin>.*?</plugin>");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern ROOM = Pattern.compile("<artifactId>([\\w-]+)</artifactId>");

    @Override
    public String promise() {
        return "a room's class path has no room that it may not know, and no tool that it starts";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        List<String> faults = new ArrayList<>();
        int looked = 0;
        for (String file : tree.files()) {
            Matcher pom = POM.matcher(file);
            if (pom.matches() && Rooms.KNOWS.containsKey(pom.group(1))) {
                looked++;
                String text = DEPENDENCIES.matcher(tree.text(file).orElse("")).replaceAll("");
                Matcher dependency = DEPENDENCY.matcher(text);
                while (dependency.find()) {
                    judge(file, pom.group(1), dependency.group(1), faults);
                }
            }
        }
        return new Inspection(looked, faults);
    }

    private static void judge(String file, String room, String dependency, List<String> faults) {
        Matcher named = ROOM.matcher(dependency);
        if (!dependency.contains("<groupId>io.github.racecard<") || !named.find()) {
            return;
        }
        String other = named.group(1);
        if (dependency.contains("<type>pom</type>")) {
            return;
        }
        boolean test = dependency.contains("<scope>test</scope>");
        if (Rooms.STARTS.getOrDefault(room, Set.of()).contains(other)) {
            faults.add(file + " puts " + other + " on a class path, but " + room + " only starts it");
        } else if (!test && !Rooms.KNOWS.get(room).contains(other)) {
            faults.add(file + " puts " + other + " on the class path, but " + room + " may not know it");
        }
    }
}

package racecard.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.annotations.Expect;
import racecard.jcstress.Experiment.Described;
import racecard.jcstress.race.AddAgainstExit;
import racecard.jcstress.race.AddAgainstRun;
import racecard.jcstress.race.Subject;
import racecard.taskwork.TaskWork;
import racecard.taskwork.revision.R3;
import racecard.taskwork.revision.R6;

class RacesTest {
    @Test
    void aSubjectIsAskedOnlyWhatItPromises() {
        assertTrue(Races.asks(AddAgainstExit.class, new R6().contract().promises()));
        assertFalse(
                Races.asks(AddAgainstExit.class, new R3().contract().promises()),
                "R3 refuses no add after exit, and says so");
        assertTrue(Races.asks(AddAgainstRun.class, new R3().contract().promises()));
    }

    @Test
    void theCountsOfAllSubjectsComeApart() {
        assertEquals(
                Map.of("R6", Map.of("ran", 3L, "oops: a, b", 1L), "TWB-02", Map.of("lost", 2L)),
                RaceCheck.split(Map.of("R6, ran", 3L, "R6, oops: a, b", 1L, "TWB-02, lost", 2L)));
    }

    @Test
    void everyCompiledRaceIsRun() throws IOException {
        assertEquals(compiled("."), run("task-work"));
        assertEquals(compiled("threadlet"), run("threadlet"));
    }

    private static Set<String> compiled(String family) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("classes", "racecard", "jcstress", "race", family))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("_jcstress.class"))
                    .map(file -> file.replace("_jcstress.class", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> run(String protocol) {
        return Races.of(protocol).stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTableNamesWhatIsRightAndForbidsTheRest() {
        for (Class<?> race : Races.of("task-work")) {
            List<Described> table = Experiment.of(race).outcomes();
            assertEquals(Expect.ACCEPTABLE, table.get(0).expect(), race.getSimpleName());
            Described rest = table.get(table.size() - 1);
            assertTrue(rest.states().isEmpty() && rest.expect() == Expect.FORBIDDEN, race.getSimpleName());
        }
        assertEquals(
                Races.of("task-work").size(),
                Races.of("task-work").stream().map(Races::check).distinct().count());
    }

    @Test
    void aClassThatIsNoTaskWorkIsRefusedByName() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> Subject.of("mine", "java.lang.String", TaskWork.class))
                .getMessage();
        assertTrue(message.startsWith("subject mine: java.lang.String cannot be used"), message);
    }
}

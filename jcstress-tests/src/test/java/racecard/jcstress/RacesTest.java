package racecard.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
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
import racecard.evidence.Finding;
import racecard.jcstress.Experiment.Described;
import racecard.jcstress.race.Subject;
import racecard.jcstress.race.taskwork.AddAgainstExit;
import racecard.jcstress.race.taskwork.AddAgainstRun;
import racecard.models.Families;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;
import racecard.taskwork.TaskWork;
import racecard.taskwork.revision.R3;
import racecard.taskwork.revision.R6;
import racecard.verdict.Verdict;

class RacesTest {
    private static final Map<Family, List<Class<?>>> RACES =
            Families.all().stream().collect(Collectors.toMap(f -> f, f -> Races.of(f.protocol())));

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
        Path classes = Path.of("classes");
        try (Stream<Path> files = Files.walk(classes.resolve(Path.of("racecard", "jcstress", "race")))) {
            Set<String> compiled = files.map(
                            file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(file -> file.endsWith("_jcstress.class"))
                    .map(file -> file.replace("_jcstress.class", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    compiled,
                    RACES.values().stream()
                            .flatMap(List::stream)
                            .map(Class::getName)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyTableNamesWhatIsRightAndForbidsTheRest() {
        RACES.forEach((family, races) -> {
            for (Class<?> race : races) {
                List<Described> table = Experiment.of(race).outcomes();
                assertEquals(Expect.ACCEPTABLE, table.get(0).expect(), race.getSimpleName());
                Described rest = table.get(table.size() - 1);
                assertTrue(rest.states().isEmpty() && rest.expect() == Expect.FORBIDDEN, race.getSimpleName());
            }
            assertEquals(
                    races.size(), races.stream().map(Races::check).distinct().count());
        });
    }

    /**
     * What a sample means is decided by the explorer, in scenarios that make the same calls: of each race there is one
     * in the quick profile.
     */
    @Test
    void everyRaceNamesTheScenariosThatDecideWhatItsSamplesMean() {
        RACES.forEach((family, races) -> {
            for (Class<?> race : races) {
                List<Scenario> alike = Stream.of(race.getAnnotation(Race.class).scenarios())
                        .map(family::scenario)
                        .toList();
                assertTrue(alike.stream().anyMatch(s -> s.size() == Scenario.Size.QUICK), race.getSimpleName());
            }
        });
    }

    @Test
    void aFamilyWithoutRacesIsNotRunAndSaysSo() {
        assertEquals(List.of(), Races.of("nobody"));
        assertEquals(List.of(), Ladders.of("nobody"));
        List<Finding> said = new NoRaces("nobody", Set.of("R1")).perform(null);
        assertEquals(
                List.of(Verdict.NOT_RUN), said.stream().map(Finding::verdict).toList());
        assertEquals("nobody has written a race for nobody", said.get(0).detail());
    }

    @Test
    void aClassThatIsNoTaskWorkIsRefusedByName() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> Subject.of("mine", "java.lang.String", TaskWork.class))
                .getMessage();
        assertTrue(message.startsWith("subject mine: java.lang.String cannot be used"), message);
    }
}

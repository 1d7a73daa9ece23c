package racecard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** This tree keeps the rules of the house. */
class HouseTest {
    @TestFactory
    Stream<DynamicTest> theHouseKeeps() throws IOException {
        Tree tree = Tree.around(Path.of(""));
        return Rule.all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.promise(),
                        () -> assertEquals(List.of(), rule.inspect(tree).faults(), rule.promise())));
    }
}

package racecard.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestTest {
    @Test
    void everyArgumentIsRead() {
        Request request = Request.parse(
                "--protocol",
                "task-work",
                "--profile",
                "deep",
                "--seed",
                "7",
                "--subject",
                "R15=a.B",
                "--subject",
                "TWB-14=c.D",
                "--until-failure");
        assertEquals(Profile.DEEP, request.profile());
        assertEquals(7, request.seed());
        assertEquals(List.of("R15", "TWB-14"), List.copyOf(request.subjects().keySet()));
        assertEquals("c.D", request.subjects().get("TWB-14"));
        assertEquals(true, request.untilFailure());
    }

    @Test
    void whatIsWrongIsSaid() {
        assertEquals("unknown argument '--fast'", wrong("--protocol", "task-work", "--fast"));
        assertEquals("--seed wants a value", wrong("--protocol", "task-work", "--seed"));
        assertEquals("--seed wants a number, not 'x'", wrong("--seed", "x"));
        assertEquals("--subject wants ID=CLASS, not 'R15'", wrong("--subject", "R15"));
        assertEquals("--profile is quick, standard or deep, not 'slow'", wrong("--profile", "slow"));
        assertEquals("jcstress has tests for --protocol task-work, not for 'z3fold'", wrong("--protocol", "z3fold"));
    }

    private static String wrong(String... args) {
        return assertThrows(IllegalArgumentException.class, () -> Request.parse(args))
                .getMessage();
    }
}

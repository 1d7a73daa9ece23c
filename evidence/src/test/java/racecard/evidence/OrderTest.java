package racecard.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void anOrderComesBackAsItWentSubjectsInOrder() {
        Map<String, String> subjects = new LinkedHashMap<>();
        subjects.put("R9", "z.R9");
        subjects.put("R1", "a.R1");
        Order order = new Order("task-work", Profile.DEEP, -7, subjects, true);
        Order back = Order.parse(order.arguments().toArray(String[]::new));
        assertEquals(order, back);
        assertEquals(List.of("R9", "R1"), List.copyOf(back.subjects().keySet()));
    }

    @Test
    void whatIsWrongIsNamed() {
        wrong("--protocol is missing");
        wrong("unknown argument '--sed'", "--protocol", "p", "--sed", "1");
        wrong("--seed wants a whole number, not 'x'", "--seed", "x");
        wrong("'fast': say quick, standard or deep", "--profile", "fast");
        wrong("--subject wants ID=CLASS, not 'R1='", "--subject", "R1=");
        wrong("--subject wants a value", "--subject");
    }

    private static void wrong(String message, String... arguments) {
        String said = assertThrows(IllegalArgumentException.class, () -> Order.parse(arguments))
                .getMessage();
        assertTrue(said.contains(message), said);
    }
}

package racecard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import racecard.gate.file.Outlet;

class OutletTest {
    private static String trouble(String message) {
        Outlet outlet = new Outlet(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        });
        PrintStream out = new PrintStream(outlet, true, StandardCharsets.UTF_8);
        out.println("PASS");
        return outlet.trouble();
    }

    @Test
    void whatIsFullIsSaidAndWhatIsClosedIsNot() {
        assertEquals("No space left on device", trouble("No space left on device"));
        assertNull(trouble("Broken pipe"));
        assertNull(new Outlet(OutputStream.nullOutputStream()).trouble());
    }
}

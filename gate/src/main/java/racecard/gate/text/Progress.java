package racecard.gate.text;

import java.util.List;
import racecard.evidence.Message;

/** Told what the tools do while they do it. Called from several threads; every implementation locks. */
public interface Progress extends AutoCloseable {
    /** These tools begin, at the same time. */
    void phase(List<String> tools);

    /** A tool said something. */
    void heard(String tool, Message message);

    @Override
    void close();

    /** Says nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void phase(List<String> tools) {}

            @Override
            public void heard(String tool, Message message) {}

            @Override
            public void close() {}
        };
    }
}

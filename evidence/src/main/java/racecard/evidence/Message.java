package racecard.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * One line from a tool's process to the gate. A run says first what it will do ({@link Plan}), then what it begins
 * ({@link Started}) and finds ({@link Finding}), and last that it came to its end ({@link Done}). A run without a
 * {@code Done} died; what its plan named and no finding answered is then UNKNOWN. A tool that is asked for its
 * ladders neither plans nor finds anything: it says each ({@link LadderTable}), and that it came to its end.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Message.Plan.class, name = "plan"),
    @JsonSubTypes.Type(value = Message.Started.class, name = "started"),
    @JsonSubTypes.Type(value = Finding.class, name = "finding"),
    @JsonSubTypes.Type(value = LadderTable.class, name = "ladder"),
    @JsonSubTypes.Type(value = Message.Done.class, name = "done")
})
public sealed interface Message permits Message.Plan, Message.Started, Finding, LadderTable, Message.Done {

    /** Every (subject, check) pair that this run will answer with exactly one finding, in order. */
    record Plan(String tool, List<Item> items) implements Message {
        public Plan {
            items = List.copyOf(items);
        }
    }

    /** One pair of a plan. */
    record Item(String subject, String check) {}

    /** The tool begins to look; {@code check} may be null where a tool runs the checks of a subject together. */
    record Started(String subject, String check) implements Message {}

    /** The run came to its end. */
    record Done() implements Message {}
}

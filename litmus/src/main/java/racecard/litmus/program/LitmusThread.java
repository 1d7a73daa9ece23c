package racecard.litmus.program;

import java.util.List;

/**
 * One thread of a litmus test.
 *
 * @param name as the file calls it: {@code P0}, {@code Thread0}
 * @param registers those of its registers that the condition, the filter or the locations clause name, sorted
 * @param types of these registers
 * @param code what it does
 */
public record LitmusThread(String name, List<String> registers, List<Type> types, ThreadCode code) {
    public LitmusThread {
        types = List.copyOf(types);
        registers = List.copyOf(registers);
    }
}

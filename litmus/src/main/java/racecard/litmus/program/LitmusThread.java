package racecard.litmus.program;

import java.util.List;

/**
 * One thread of a litmus test.
 *
 * @param name as the file calls it: {@code P0}, {@code Thread0}
 * @param registers those of its registers that the condition, the filter or the locations clause name, sorted
 * @param types of these registers
 * @param accesses it does not read or write more often than this, whatever it reads
 * @param branches whether what it does, and not only with which values, depends on what it reads
 * @param code what it does
 */
public record LitmusThread(
        String name, List<String> registers, List<Type> types, int accesses, boolean branches, ThreadCode code) {
    public LitmusThread {
        types = List.copyOf(types);
        registers = List.copyOf(registers);
    }
}

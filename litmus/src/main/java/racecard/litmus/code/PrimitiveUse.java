package racecard.litmus.code;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import racecard.litmus.program.LitmusException;
import racecard.litmus.program.Site;

/**
 * The use of a primitive, before anyone knows what it means.
 *
 * @param receiver what stands before the dot, in languages that have one
 */
public record PrimitiveUse(String file, Optional<Typed> receiver, String name, List<Argument> arguments, Site site) {
    /**
     * An argument of a primitive. Primitives that take a place ({@code READ_ONCE(*x)}) use the address, the others the
     * value.
     *
     * @param address of the place in memory that the argument names, if it names one
     * @param register whose address the argument is, {@code &old}, if it is one: the value is then the register's
     */
    public record Argument(Typed value, Optional<Typed> address, OptionalInt register, Site site) {
        /** An argument that is no address of a register. */
        public Argument(Typed value, Optional<Typed> address, Site site) {
            this(value, address, OptionalInt.empty(), site);
        }
    }

    /** The register whose address an argument is. */
    public int register(int index) {
        return arguments
                .get(index)
                .register()
                .orElseThrow(() -> wrong(name + " needs the address of a variable of the thread, such as &old"));
    }

    /** The value of an argument. */
    public Typed value(int index) {
        return arguments.get(index).value();
    }

    /** The address of the place that an argument names. */
    public Typed place(int index) {
        Argument argument = arguments.get(index);
        Site where = argument.site();
        return argument.address()
                .orElseThrow(() -> new LitmusException(
                        file,
                        where.line(),
                        where.column(),
                        name + " needs a place in memory, such as *x, and not '" + where.text() + "'"));
    }

    /** Refuses any other number of arguments. */
    public PrimitiveUse taking(int count) {
        if (arguments.size() != count) {
            throw wrong(name + " takes " + count + (count == 1 ? " argument" : " arguments") + ", here are "
                    + arguments.size());
        }
        return this;
    }

    /** A complaint about this call. */
    public LitmusException wrong(String complaint) {
        return new LitmusException(file, site.line(), site.column(), complaint);
    }

    /** The complaint that nobody knows the primitive, with the nearest name that is known. */
    public LitmusException unknown(Collection<String> known) {
        return wrong("unknown primitive '" + name + "'" + Nearest.hint(name, known));
    }
}

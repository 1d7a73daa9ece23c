package racecard.litmus.cat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What names mean at one place of the text: those of the functions around it, innermost first, then the model's own as
 * they stood at that place. The model's own are kept once for all places, each definition with its moment, so that a
 * later definition of the same name is not seen by text before it.
 */
final class NameScope {
    private final Globals globals;
    private final int moment;
    private final NameScope outer;
    private final String name;
    private Value value;

    private NameScope(Globals globals, int moment, NameScope outer, String name, Value value) {
        this.globals = globals;
        this.moment = moment;
        this.outer = outer;
        this.name = name;
        this.value = value;
    }

    /** The model's names, as they are defined so far. */
    static NameScope of(Globals globals) {
        return new NameScope(globals, globals.moment, null, null, null);
    }

    /** This, and one name more. */
    NameScope with(String local, Value means) {
        return new NameScope(globals, moment, this, local, means);
    }

    /**
     * What the innermost name of this scope means, if that was not known when it was added: a function that calls
     * itself.
     */
    void tie(Value means) {
        value = means;
    }

    /** What the name means here; {@code null} if nothing. */
    Value find(String wanted) {
        for (NameScope at = this; at.outer != null; at = at.outer) {
            if (at.name.equals(wanted)) {
                return at.value;
            }
        }
        return globals.find(wanted, moment);
    }

    /** The definitions of a model, in order. What a name means is worked out when somebody first asks. */
    static final class Globals {
        private final Map<String, Definition> last = new HashMap<>();
        private int moment;

        void define(String name, Supplier<Value> meaning) {
            last.put(name, new Definition(++moment, meaning, last.get(name)));
        }

        private Value find(String name, int moment) {
            Definition definition = last.get(name);
            while (definition != null && definition.since > moment) {
                definition = definition.before;
            }
            return definition == null ? null : definition.value();
        }
    }

    private static final class Definition {
        private final int since;
        private final Definition before;
        private Supplier<Value> meaning;
        private Value value;

        Definition(int since, Supplier<Value> meaning, Definition before) {
            this.since = since;
            this.meaning = meaning;
            this.before = before;
        }

        Value value() {
            if (meaning != null) {
                value = meaning.get();
                meaning = null;
            }
            return value;
        }
    }
}

package racecard.models.litmus;

/**
 * One litmus program with the verdicts that are expected of it.
 *
 * @param name as in its first line, {@code TW-jobctl-sb}; its file is {@code name.litmus}
 * @param text the whole file, which herd7 runs as it stands
 * @param purpose what it shows, in one paragraph, from the comment at its top
 * @param lkmm whether the Linux-kernel memory model can satisfy its {@code exists} clause
 * @param sc the same under sequential consistency
 * @param tso the same under x86-TSO
 */
public record LitmusKernel(String name, String text, String purpose, Reach lkmm, Reach sc, Reach tso) {

    /** Whether some execution of a model satisfies the clause. */
    public enum Reach {
        /** No execution does. */
        NEVER("Never"),
        /** Some do and some do not. */
        SOMETIMES("Sometimes");

        private final String label;

        Reach(String label) {
            this.label = label;
        }

        /** The word that litmus files and herd7 use. */
        public String label() {
            return label;
        }

        static Reach of(String label, String where) {
            for (Reach reach : values()) {
                if (reach.label.equals(label)) {
                    return reach;
                }
            }
            throw new IllegalStateException(where + ": '" + label + "' is neither Never nor Sometimes");
        }
    }
}

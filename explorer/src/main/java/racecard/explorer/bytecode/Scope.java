package racecard.explorer.bytecode;

/** Which classes are instrumented: all but those of the JDK that have no twin, and the checker's own. */
final class Scope {
    private Scope() {}

    /** By internal name. */
    static boolean isInstrumented(String name) {
        return Twins.isOurs(name) || !(name.startsWith("[") || isJdk(name) || name.startsWith("racecard/explorer/"));
    }

    static boolean isJdk(String name) {
        return name.startsWith("java/")
                || name.startsWith("javax/")
                || name.startsWith("jdk/")
                || name.startsWith("sun/");
    }
}

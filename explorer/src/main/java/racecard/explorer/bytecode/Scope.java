package racecard.explorer.bytecode;

/** Which classes are instrumented: all but the JDK's and the checker's own. */
final class Scope {
    private Scope() {}

    /** By internal name. */
    static boolean isInstrumented(String name) {
        return name.startsWith(Standin.PACKAGE)
                || !(name.startsWith("[") || isJdk(name) || name.startsWith("racecard/explorer/"));
    }

    static boolean isJdk(String name) {
        return name.startsWith("java/")
                || name.startsWith("javax/")
                || name.startsWith("jdk/")
                || name.startsWith("sun/");
    }
}

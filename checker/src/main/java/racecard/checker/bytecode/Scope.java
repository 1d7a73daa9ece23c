package racecard.checker.bytecode;

/** Which classes are instrumented: all but the JDK's and the checker's own. */
final class Scope {
    private Scope() {}

    /** By internal name. */
    static boolean isInstrumented(String name) {
        return name.startsWith(Standin.PACKAGE)
                || !(name.startsWith("[")
                        || isJdk(name)
                        || name.startsWith("racecard/checker/runtime/")
                        || name.startsWith("racecard/checker/harness/")
                        || name.startsWith("racecard/checker/graph/"));
    }

    static boolean isJdk(String name) {
        return name.startsWith("java/")
                || name.startsWith("javax/")
                || name.startsWith("jdk/")
                || name.startsWith("sun/");
    }
}

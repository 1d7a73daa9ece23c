package racecard.exploration;

/**
 * One change at one place of a protocol.
 *
 * @param site where
 * @param change what
 * @param again how many of the same kind stand before it in the method
 */
record Mutation(Site site, Change change, int again) {
    /**
     * An instruction of the protocol.
     *
     * @param owner the class, its internal name
     * @param method its method, name and descriptor
     * @param at which of the method's instructions, from 0; labels, line numbers and frames do not count
     * @param place file:line
     */
    record Site(String owner, String method, int at, String place) {}

    Mutation again(int other) {
        return new Mutation(site, change, other);
    }

    /** {@code run: no lock}: the method as it was written, and the change. */
    String name() {
        String method = site.method().substring(0, site.method().indexOf('('));
        String written = method.startsWith("lambda$") ? method.split("\\$", -1)[1] : method;
        String name = written.equals("<init>") ? "constructor" : written;
        return name + ": " + change + (again == 0 ? "" : " (" + (again + 1) + ")");
    }

    /** {@code TaskWork.java:102 run: no lock}: without the line it stays the same when other methods change. */
    @Override
    public String toString() {
        return site.place() + " " + name();
    }
}

package racecard.explorer.runtime;

/** An object, told from others by identity. */
record Same(Object thing) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Same same && same.thing == thing;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(thing);
    }
}

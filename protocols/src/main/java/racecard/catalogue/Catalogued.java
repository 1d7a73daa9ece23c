package racecard.catalogue;

/**
 * A protocol family as it is found: as a service, named in {@code META-INF/services}. Nobody lists families; a new one
 * brings its own.
 */
public interface Catalogued {
    /** The family. */
    Protocol catalogued();
}

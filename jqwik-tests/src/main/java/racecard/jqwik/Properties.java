package racecard.jqwik;

import java.util.List;
import java.util.ServiceLoader;

/**
 * The properties that a family brings. A family that brings none is as good as any other: its subjects are NOT RUN
 * here. Found as a service, named in {@code META-INF/services}.
 */
public interface Properties {
    /** The protocol's id in the catalogue. */
    String protocol();

    /** The classes that hold them, in reading order. */
    List<Class<?>> classes();

    /** Those of a protocol, none where it brings none. */
    static List<Class<?>> of(String protocol) {
        for (Properties properties : ServiceLoader.load(Properties.class, Properties.class.getClassLoader())) {
            if (properties.protocol().equals(protocol)) {
                return properties.classes();
            }
        }
        return List.of();
    }
}

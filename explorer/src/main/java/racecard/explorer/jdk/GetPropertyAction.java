package racecard.explorer.jdk;

import java.security.PrivilegedAction;

/** Stands in for sun.security.action.GetPropertyAction: no property is set. */
public final class GetPropertyAction implements PrivilegedAction<String> {
    private final String otherwise;

    public GetPropertyAction(String name) {
        this(name, null);
    }

    public GetPropertyAction(String name, String otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public String run() {
        return otherwise;
    }

    public static String privilegedGetProperty(String name) {
        return null;
    }

    public static String privilegedGetProperty(String name, String otherwise) {
        return otherwise;
    }
}

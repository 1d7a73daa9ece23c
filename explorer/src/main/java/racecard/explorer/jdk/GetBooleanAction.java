package racecard.explorer.jdk;

import java.security.PrivilegedAction;

/** Stands in for sun.security.action.GetBooleanAction: no property is set. */
public final class GetBooleanAction implements PrivilegedAction<Boolean> {
    public GetBooleanAction(String name) {}

    @Override
    public Boolean run() {
        return false;
    }

    public static boolean privilegedGetProperty(String name) {
        return false;
    }
}

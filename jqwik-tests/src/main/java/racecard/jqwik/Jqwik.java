package racecard.jqwik;

import java.lang.reflect.Method;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * jqwik's engine, started from a program: nothing is remembered from run to run, and nothing is printed beside the
 * findings.
 */
final class Jqwik {
    /** Held here, since the logging system holds loggers weakly and would forget the level. */
    private static final Logger LOG = Logger.getLogger("net.jqwik");

    static {
        LOG.setLevel(Level.WARNING); // else each check says that the run database is off
    }

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build());

    /** Runs one property. Its result goes to the hook. */
    void run(Method property) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectMethod(property.getDeclaringClass(), property))
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .enableImplicitConfigurationParameters(false)
                .build();
        launcher.execute(request);
    }
}

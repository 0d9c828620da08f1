package se.kvalitetshjulet.local;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.Map;

/** PostgreSQL, Kafka and the identity provider for tests: started once in a JVM, on free ports, and ended with it. */
public final class RealParts {

    private static final String NOTES_KEY = NotesKey.any();

    private static RunningParts running;
    private static RuntimeException failure;

    private RealParts() {}

    /**
     * Settings for Quarkus that point a service at the parts, starting them when they are not up.
     *
     * @param name the service's module or area ({@code decisions-service}, {@code decisions}), or the name of any database,
     *     which is created when it is not there
     */
    @SuppressWarnings("unchecked")
    public static Map<String, String> settings(String name) {
        return (Map<String, String>) inSystemLoader("settingsHere", name);
    }

    /** A bearer token of the user, from the running identity provider. */
    public static String token(SampleUser user) {
        return LocalIdentity.token(issuer(), user);
    }

    public static URI issuer() {
        return URI.create(settings("scratch").get(ServiceSettings.ISSUER));
    }

    /**
     * Quarkus loads tests and their resources with loaders of its own, and each of them would start its own parts, with
     * threads that outlive the loader. So whoever asks, the parts are held by the JVM's own loader.
     */
    private static Object inSystemLoader(String method, String name) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        var system = ClassLoader.getSystemClassLoader();
        // Kafka looks its own classes up by the thread's loader.
        thread.setContextClassLoader(system);
        try {
            var same = system.loadClass(RealParts.class.getName()).getDeclaredMethod(method, String.class);
            same.setAccessible(true);
            return same.invoke(null, name);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The real parts did not start", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The real parts did not start", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static synchronized Map<String, String> settingsHere(String name) {
        if (failure != null) {
            // What did not start once is not tried again by each of a hundred tests.
            throw failure;
        }
        if (running == null) {
            try {
                running = RunningParts.start();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        String database = Service.named(name).map(Service::area).orElse(name);
        running.postgres().create(database);
        var settings = ServiceSettings.of(
                database,
                running.postgres().port(),
                running.kafka().bootstrap(),
                running.identity().issuer());
        settings.put(NotesKey.SETTING, NOTES_KEY);
        settings.put(ServiceSettings.OPEN_FEED, "*");
        return settings;
    }
}

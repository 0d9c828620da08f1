package se.kvalitetshjulet.local;

import java.util.Arrays;
import java.util.Optional;

/** The four services, in the order in which they are started. */
public enum Service {
    DECISIONS("decisions-service", "decisions", 8081),
    DEVIATIONS("deviation-service", "deviations", 8082),
    REPORTING("reporting-service", "reporting", 8084),
    AGENDA("agenda-service", "agenda", 8083);

    private final String module;
    private final String area;
    private final int usualPort;

    Service(String module, String area, int usualPort) {
        this.module = module;
        this.area = area;
        this.usualPort = usualPort;
    }

    /** The Maven module, which is also the folder. */
    public String module() {
        return module;
    }

    /** The first segment of every path of the service, and the name of its database. */
    public String area() {
        return area;
    }

    public int usualPort() {
        return usualPort;
    }

    /** Finds a service by its module or its area. */
    public static Optional<Service> named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.module.equals(name) || it.area.equals(name))
                .findFirst();
    }
}

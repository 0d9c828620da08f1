package se.kvalitetshjulet.local.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.kvalitetshjulet.local.FreePorts;
import se.kvalitetshjulet.local.Service;
import se.kvalitetshjulet.local.Trouble;

/** Which port each part listens on, by the name of the part; a service goes by its area. */
public record Ports(Map<String, Integer> byName) {

    public static final String GATEWAY = "gateway";
    public static final String IDENTITY = "identity";
    public static final String POSTGRES = "postgres";
    public static final String KAFKA = "kafka";
    public static final String KAFKA_CONTROLLER = "kafka-controller";

    public Ports {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The documented ones. */
    public static Ports usual() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put(GATEWAY, 8080);
        ports.put(IDENTITY, 8099);
        ports.put(POSTGRES, 5440);
        ports.put(KAFKA, 9099);
        ports.put(KAFKA_CONTROLLER, 9098);
        for (Service service : Service.values()) {
            ports.put(service.area(), service.usualPort());
        }
        return new Ports(ports);
    }

    /** Free ones, so that a test disturbs nobody. */
    public static Ports free() {
        Map<String, Integer> ports = new LinkedHashMap<>(usual().byName);
        ports.replaceAll((name, port) -> FreePorts.any());
        return new Ports(ports);
    }

    public Ports with(Map<String, Integer> others) {
        Map<String, Integer> ports = new LinkedHashMap<>(byName);
        others.forEach((name, port) -> {
            if (ports.replace(name, port) == null) {
                throw new Trouble(
                        "There is no port named " + name + "; the names are " + String.join(", ", ports.keySet()));
            }
        });
        return new Ports(ports);
    }

    public int of(String name) {
        return byName.get(name);
    }

    public int of(Service service) {
        return of(service.area());
    }

    /** Refuses with one line when any of them is taken. */
    void requireFree() {
        byName.forEach(FreePorts::require);
    }
}

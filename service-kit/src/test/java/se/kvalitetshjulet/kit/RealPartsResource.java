package se.kvalitetshjulet.kit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import se.kvalitetshjulet.local.RealParts;

/** Points a service under test at a real PostgreSQL, Kafka and identity provider. */
public class RealPartsResource implements QuarkusTestResourceLifecycleManager {

    private String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(RealParts.settings(service));
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    /** The parts are shared by all tests of the JVM and end with it. */
    @Override
    public void stop() {}
}

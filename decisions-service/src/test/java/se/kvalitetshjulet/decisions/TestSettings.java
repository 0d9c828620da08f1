package se.kvalitetshjulet.decisions;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import java.util.Map;
import se.kvalitetshjulet.kit.RealPartsResource;

/** What all tests of the module share: real parts, and one booted application. */
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "decisions"))
@QuarkusTestResource(TestSettings.class)
public class TestSettings implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kvalitetshjulet.intake.sources.\"/case-system/exempel\"", "9999/socn",
                "kvalitetshjulet.person.acr", "loa3",
                // The tests make the warnings themselves.
                "kvalitetshjulet.clock-warning.at", "off",
                "kvalitetshjulet.clock-warning.boards.\"9998/socn\".days", "60");
    }

    @Override
    public void stop() {}
}

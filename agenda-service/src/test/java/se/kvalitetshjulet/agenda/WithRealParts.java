package se.kvalitetshjulet.agenda;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.junit.jupiter.api.BeforeEach;
import se.kvalitetshjulet.kit.RealPartsResource;

/** The whole service with a real PostgreSQL, Kafka and identity provider, booted once for all tests. */
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "agenda"))
public abstract class WithRealParts {

    @BeforeEach
    void it_is_the_ninth_of_april() {
        ClockInApril.goTo(ClockInApril.NINTH);
    }
}

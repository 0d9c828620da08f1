package se.kvalitetshjulet.deviations.thing;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class RefoldThingsTest {

    @Inject
    RefoldThings refold;

    @Inject
    Store store;

    @Test
    void what_was_folded_by_earlier_rules_is_folded_anew_from_its_history() {
        var id = "A-" + UUID.randomUUID();
        Api.tell(EventTypes.DEVIATION_REPORTED, id, _ -> {});
        Api.tell(EventTypes.DEVIATION_CLOSED, id, _ -> {});
        store.useTenant(new Tenant("9999", "socn"), tx -> {
            tx.createUpdate("update thing set folded_by = 0 where thing_id = :id")
                    .bind("id", id)
                    .execute();
            tx.createUpdate("update deviation set status = 'REPORTED', ended_on = null where deviation_id = :id")
                    .bind("id", id)
                    .execute();
        });
        refold.refold();
        Api.as("HEAD_OF_DEPARTMENT")
                .get("/deviations/" + id)
                .body("status", equalTo("CLOSED"))
                .body("version", equalTo(2));
    }
}

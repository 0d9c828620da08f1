package se.kvalitetshjulet.deviations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The database's own locks, below everything that the code does. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class RowSecurityTest {

    @Inject
    Store store;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thing",
                "deviation_event",
                "secret",
                "deviation",
                "measure",
                "complaint",
                "lex_sarah_report",
                "inspection",
                "risk",
                "control",
                "thing_conflict",
                "concern"
            })
    void a_transaction_for_another_board_sees_nothing(String table) {
        var id = "T-" + UUID.randomUUID();
        for (var type : new EventType<?>[] {
            EventTypes.DEVIATION_REPORTED,
            EventTypes.MEASURE_DECIDED,
            EventTypes.COMPLAINT_RECEIVED,
            EventTypes.LEX_SARAH_REPORTED,
            EventTypes.LEX_SARAH_CLOSED,
            EventTypes.INSPECTION_OPENED,
            EventTypes.RISK_ASSESSED,
            EventTypes.CONTROL_PLANNED
        }) {
            Api.tell(type, id, _ -> {});
        }
        assertThat(countedFor("9999", table)).isPositive();
        assertThat(countedFor("9998", table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update deviation_event set happened_on = now()",
                "delete from deviation_event",
                "update secret set data = ''",
                "delete from secret",
                "update thing_event_author set caller_name = ''",
                "delete from thing_reporter",
                "delete from deviation",
                "update attachment set name = ''",
                "delete from attachment_piece",
                "update addendum set text = ''",
                "delete from thing_handler",
                "update complaint_receipt set acknowledged_on = now()",
                "delete from complaint_link",
                "update access_log set purpose = ''",
                "drop table deviation"
            })
    void the_application_cannot_change_history(String statement) {
        assertThatThrownBy(() -> store.useTenant(new Tenant("9999", "socn"), tx -> tx.execute(statement)))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        denied -> assertThat(denied.getSQLState()).isEqualTo("42501"));
    }

    private long countedFor(String municipality, String table) {
        return store.<Long>inTenant(
                new Tenant(municipality, "socn"),
                tx -> tx.createQuery("select count(*) from " + table)
                        .mapTo(Long.class)
                        .one());
    }
}

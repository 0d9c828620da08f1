package se.kvalitetshjulet.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The database's own locks, below everything that the code does. */
@QuarkusTest
class RowSecurityTest {

    @Inject
    Store store;

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"decision", "decision_event", "decision_wait", "decision_conflict", "person", "note"})
    void a_transaction_for_another_board_sees_nothing(String table) throws SQLException {
        var decision = aDecision().aboutSomeone();
        Api.as("SYSTEM")
                .send(java.util.List.of(
                        decision.made(), decision.declined("2024-02-01"), decision.resumed("2024-02-02")))
                .statusCode(200);
        var count = "select count(*) from " + table;
        assertThat(countedFor("9999", count)).isPositive();
        assertThat(countedFor("9998", count)).isZero();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(count)) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision_event set happened_on = now()",
                "delete from decision_event",
                "update person set name = ''",
                "delete from note",
                "update access_log set purpose = ''",
                "update decision_event_author set caller_name = ''",
                "delete from imported_row",
                "update import_refusal set reason = ''",
                "update individual_report set content = '{}'",
                "delete from individual_report",
                "update individual_report_sending set sent_by_name = ''",
                "update code_revision set label = ''",
                "delete from code_revision",
                "update break_glass set reason = ''",
                "delete from break_glass",
                "update break_glass_review set judgement = 'JUSTIFIED'",
                "delete from access_log_check",
                "update retention_decision set decided_by_name = ''",
                "delete from retention_decision",
                "delete from retention_erased",
                "truncate decision_event",
                "drop table decision"
            })
    void the_application_cannot_change_history(String statement) {
        assertThatThrownBy(() -> store.useTenant(new Tenant("9999", "socn"), tx -> tx.execute(statement)))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        denied -> assertThat(denied.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void a_row_for_another_board_cannot_be_written() {
        assertThatThrownBy(() -> store.useTenant(
                        new Tenant("9998", "socn"),
                        tx -> tx.execute("insert into decision (municipality, board, decision_id, version, status,"
                                + " conflicts) values ('9999', 'socn', 'smuggled', 1, 'UNKNOWN', 0)")))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private long countedFor(String municipality, String count) {
        return store.<Long>inTenant(
                new Tenant(municipality, "socn"),
                tx -> tx.createQuery(count).mapTo(Long.class).one());
    }
}

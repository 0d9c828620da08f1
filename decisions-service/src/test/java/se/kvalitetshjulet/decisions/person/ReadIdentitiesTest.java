package se.kvalitetshjulet.decisions.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;
import static se.kvalitetshjulet.decisions.DecisionFixture.person;
import static se.kvalitetshjulet.decisions.DecisionFixture.withData;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.kit.access.Assignment;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The list's door to the room: no log, no data. */
@QuarkusTest
class ReadIdentitiesTest {

    private static final Tenant BOARD = new Tenant("9999", "socn");

    private static final Need WITHOUT_PROTECTED = new Need(ReadingPurpose.REPORTING, false);

    @Inject
    ReadIdentities identities;

    @Inject
    Store store;

    private final DecisionFixture decision = aDecision().aboutSomeone();

    @BeforeEach
    void the_decision_is_in() {
        Api.as("SYSTEM").send(decision.made()).statusCode(202);
    }

    @Test
    void a_reading_that_is_logged_is_answered() {
        assertThat(read(investigator("Utredare")).get(decision.id()).name()).isEqualTo("Testa Testsson");
    }

    @Test
    void each_decision_of_a_list_gets_its_own_person_and_one_entry_in_the_log() {
        var other = aDecision();
        var anonymous = aDecision();
        Api.as("SYSTEM")
                .send(List.of(withData(other.made(), "person", person("Annan Person")), anonymous.made()))
                .statusCode(200);
        var asked = List.of(decision.id(), other.id(), decision.id(), anonymous.id(), "finns-inte");
        var read = identities.read(investigator("Utredare"), "test", asked, WITHOUT_PROTECTED);
        assertThat(read).containsOnlyKeys(decision.id(), other.id());
        assertThat(read.get(decision.id()).name()).isEqualTo("Testa Testsson");
        assertThat(read.get(other.id()).name()).isEqualTo("Annan Person");
        for (var seen : List.of(decision, other, anonymous)) {
            Api.as("AUDITOR").get("/access-log?decisionId=" + seen.id()).body("data", hasSize(1));
        }
        Api.as("AUDITOR").get("/access-log?decisionId=finns-inte").body("data", empty());
    }

    @Test
    void a_protected_identity_is_withheld_from_a_list_unless_it_is_asked_for_as_such_and_then_logged_apart() {
        var hidden = aDecision().aboutSomeoneProtected();
        Api.as("SYSTEM").send(hidden.made()).statusCode(202);
        var asked = List.of(decision.id(), hidden.id());
        var withheld = identities.read(investigator("Utredare"), "test", asked, WITHOUT_PROTECTED);
        assertThat(withheld.get(hidden.id())).isEqualTo(new ReadIdentities.Identity(null, null, true));
        assertThat(withheld.get(decision.id()).name()).isEqualTo("Testa Testsson");

        var all = identities.read(investigator("Utredare"), "test", asked, new Need(ReadingPurpose.REPORTING, true));
        assertThat(all.get(hidden.id()).identityNumber()).isEqualTo(DecisionFixture.IDENTITY_NUMBER);
        Api.as("AUDITOR")
                .get("/access-log?decisionId=" + hidden.id())
                .body("data.room", contains("person-protected", "test", "test"));
        Api.as("AUDITOR").get("/access-log?decisionId=" + decision.id()).body("data.room", contains("test", "test"));
    }

    @Test
    void nothing_is_read_when_the_log_cannot_be_written() {
        // PostgreSQL keeps no such character, so the entry is refused.
        assertThatThrownBy(() -> read(investigator("Utredare\u0000")))
                .hasMessageNotContaining(DecisionFixture.IDENTITY_NUMBER);
        nothingIsLogged();
    }

    @Test
    void nothing_is_read_where_the_log_could_be_rolled_back() {
        assertThatThrownBy(() -> store.inTenant(BOARD, tx -> read(investigator("Utredare"))))
                .isInstanceOf(IllegalStateException.class);
        nothingIsLogged();
    }

    private Map<String, ReadIdentities.Identity> read(Caller caller) {
        return identities.read(caller, "test", List.of(decision.id()), WITHOUT_PROTECTED);
    }

    private void nothingIsLogged() {
        Api.as("AUDITOR").get("/access-log?decisionId=" + decision.id()).body("data", empty());
    }

    private static Caller investigator(String name) {
        return new Caller(
                BOARD,
                "investigator",
                name,
                "",
                "loa3",
                List.of(new Assignment(BOARD, null, Role.INVESTIGATOR, Set.of())));
    }
}

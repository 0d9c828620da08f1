package se.kvalitetshjulet.agenda.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** What a matter may become, and what is told of it. */
class MatterHistoryTest {

    private static final LocalDate DAY = LocalDate.parse("2024-04-09");
    private static final Matter REGISTERED = matter("Remiss", false, List.of(), 1);

    @Test
    void a_change_names_the_parts_that_became_others() {
        assertThat(MatterHistory.differences(REGISTERED, matter("Remiss", false, List.of(), 2)))
                .isEmpty();
        assertThat(MatterHistory.differences(REGISTERED, matter("Remiss om avgifter", true, List.of("Anna Ek"), 2)))
                .containsExactly("Rubrik", "Sekretess", "Parter");
        assertThat(MatterHistory.differences(REGISTERED, REGISTERED.closed())).containsExactly("Läge");
    }

    @Test
    void a_matter_is_closed_once_and_opened_again() {
        var closed = REGISTERED.closed();
        assertThat(closed.version()).isEqualTo(2);
        assertThatThrownBy(closed::closed).isInstanceOfSatisfying(Refusal.class, MatterHistoryTest::ofState);
        assertThatThrownBy(REGISTERED::reopened).isInstanceOfSatisfying(Refusal.class, MatterHistoryTest::ofState);
        assertThat(closed.reopened()).isEqualTo(matter("Remiss", false, List.of(), 3));
    }

    private static void ofState(Refusal refusal) {
        assertThat(refusal.refused().type()).isEqualTo(AgendaProblem.MATTER_STATE);
    }

    private static Matter matter(String title, boolean secret, List<String> parties, long version) {
        return new Matter(
                new RegistryNumber("SOCN", 2024, 1),
                DAY,
                title,
                "INQUIRY",
                null,
                null,
                null,
                null,
                secret,
                null,
                parties,
                null,
                false,
                Matter.Status.OPEN,
                version);
    }
}

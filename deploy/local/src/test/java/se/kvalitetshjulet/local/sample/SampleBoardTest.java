package se.kvalitetshjulet.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.local.SampleUser;

class SampleBoardTest {

    private static final List<String> ROWS =
            SampleBoard.members().lines().skip(1).toList();

    @Test
    void every_member_who_logs_in_has_a_seat_on_the_board() {
        assertThat(ROWS.stream().map(row -> row.substring(row.lastIndexOf(';') + 1)))
                .contains(SampleUser.people().stream()
                        .filter(user -> user.assignments().getFirst().role().equals("MEMBER"))
                        .map(SampleUser::id)
                        .toArray(String[]::new));
    }

    @Test
    void the_board_has_a_chair_two_vice_chairs_and_substitutes_and_nobody_has_a_name() {
        assertThat(ROWS).filteredOn(row -> row.contains(";Ledamot;")).hasSize(11);
        assertThat(ROWS).filteredOn(row -> row.contains(";Ersättare;")).hasSize(5);
        assertThat(ROWS)
                .filteredOn(row -> row.contains("rdförande;;"))
                .hasSize(3)
                .allMatch(row -> row.contains(";Ledamot;"));
        assertThat(ROWS).allMatch(row -> row.contains(", exempel;"));
    }
}

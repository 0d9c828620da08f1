package se.kvalitetshjulet.decisions.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.tenancy.Tenant;

class WarningDaysTest {

    private final WarningDays days = days(Map.of(
            "0483/socn", Optional.of(List.of(3, 60)),
            "0483/vuxn", Optional.empty()));

    @ParameterizedTest(name = "{0} is warned with {1} days left as of {2}")
    @CsvSource({
        // A board that has said nothing goes by the usual days.
        "9999/socn, 31, ",
        "9999/socn, 30, 30",
        "9999/socn, 8, 30",
        "9999/socn, 7, 7",
        "9999/socn, 1, 1",
        "9999/socn, 0, 1",
        // A board's own days take their place, for that board only.
        "0483/socn, 61, ",
        "0483/socn, 60, 60",
        "0483/socn, 4, 60",
        "0483/socn, 3, 3",
        "0482/socn, 60, ",
        // It may also do without.
        "0483/vuxn, 0, ",
    })
    void a_board_is_warned_on_the_days_it_has_chosen(String board, long daysLeft, Integer expected) {
        var tenant = new Tenant(board.substring(0, 4), board.substring(5));
        assertThat(days.reached(tenant, daysLeft))
                .isEqualTo(expected == null ? OptionalInt.empty() : OptionalInt.of(expected));
    }

    @Test
    void clocks_are_looked_at_from_the_earliest_warning_of_any_board() {
        assertThat(days.earliest()).isEqualTo(60);
        assertThat(days(Map.of()).earliest()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"socn", "0483", "0483/", "/socn", "483/socn", "0483/socn/x", ""})
    void a_board_that_is_written_wrong_is_told_at_start(String board) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days(Map.of(board, Optional.of(List.of(1)))))
                .withMessageContaining("\"" + board + "\"");
    }

    @Test
    void days_after_the_last_day_are_refused_at_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> days(Map.of("0483/socn", Optional.of(List.of(7, -1)))));
    }

    private static WarningDays days(Map<String, Optional<List<Integer>>> own) {
        var boards = new LinkedHashMap<String, WarningSettings.OfBoard>();
        own.forEach((board, chosen) -> boards.put(board, () -> chosen));
        return new WarningDays(new WarningSettings() {
            @Override
            public List<Integer> days() {
                return List.of(30, 7, 1);
            }

            @Override
            public String at() {
                return "off";
            }

            @Override
            public Map<String, OfBoard> boards() {
                return boards;
            }
        });
    }
}

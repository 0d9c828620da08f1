package se.kvalitetshjulet.agenda.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.kit.tenancy.Tenant;

class SeatSettingsTest {

    @ParameterizedTest(name = "{0} has {2} seats on {1}")
    @CsvSource({
        "0483/socn, 2022-12-31, 0",
        "0483/socn, 2023-01-01, 11",
        "0483/socn, 2026-12-31, 11",
        "0483/socn, 2027-01-01, 13",
        "0484/socn, 2024-04-24, 0",
    })
    void a_number_of_seats_holds_from_its_day(String board, LocalDate day, int seats) {
        var said = Map.of(
                "kvalitetshjulet.seats.\"0483/socn\".2023-01-01", "11",
                "kvalitetshjulet.seats.\"0483/socn\".2027-01-01", "13");
        var settings = new SmallRyeConfigBuilder()
                .withMapping(SeatSettings.class)
                .withSources(new PropertiesConfigSource(said, "the operators", 100))
                .build()
                .getConfigMapping(SeatSettings.class);
        var path = board.split("/");
        assertThat(settings.of(Tenant.of(path[0], path[1]).orElseThrow(), day)).isEqualTo(seats);
    }
}

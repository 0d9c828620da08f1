package se.kvalitetshjulet.agenda.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.tenancy.Tenant;

class RegistryNumberTest {

    @Test
    void is_the_board_in_capitals_the_year_and_the_number_within_it() {
        var number = RegistryNumber.of(new Tenant("0483", "socn"), 2024, 58);

        assertThat(number).hasToString("SOCN/2024:58");
        assertThat(number.inPath()).isEqualTo("SOCN-2024-58");
    }

    @Test
    void is_read_as_it_is_written_and_as_it_stands_in_a_path() {
        var number = new RegistryNumber("SOC-VUXEN", 2024, 7);

        assertThat(RegistryNumber.read("SOC-VUXEN/2024:7")).contains(number);
        assertThat(RegistryNumber.readInPath("SOC-VUXEN-2024-7")).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SOCN",
                "SOCN/2024",
                "SOCN/2024:0",
                "SOCN/2024:058",
                "socn/2024:58",
                "SOCN/24:58",
                "SOCN-2024-58"
            })
    void is_nothing_else(String text) {
        assertThat(RegistryNumber.read(text)).isEmpty();
    }

    @Test
    void cannot_be_made_wrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegistryNumber("SOCN", 2024, 0));
    }
}

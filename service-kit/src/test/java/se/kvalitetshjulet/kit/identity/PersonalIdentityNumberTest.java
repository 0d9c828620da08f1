package se.kvalitetshjulet.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.identity.PersonalIdentityNumber.Kind;

/** With the numbers that the tax agency gives for tests, and some made for these. */
class PersonalIdentityNumberTest {

    @ParameterizedTest(name = "{0} is a {1} of {2}")
    @CsvSource({
        "191212121212, PERSONNUMMER, 1912-12-12",
        "19121212-1212, PERSONNUMMER, 1912-12-12",
        "19121212+1212, PERSONNUMMER, 1912-12-12",
        "20000229-0013, PERSONNUMMER, 2000-02-29",
        "19121272-1219, SAMORDNINGSNUMMER, 1912-12-12",
        "19700161-0018, SAMORDNINGSNUMMER, 1970-01-01",
        "19701291-0019, SAMORDNINGSNUMMER, 1970-12-31",
        "19850301-T123, RESERVNUMMER, 1985-03-01",
        "19850301T123, RESERVNUMMER, 1985-03-01",
        "20240229-TF10, RESERVNUMMER, 2024-02-29",
    })
    void a_number_says_its_kind_and_the_day_of_birth(String written, Kind kind, LocalDate born) {
        var number = PersonalIdentityNumber.of(written).orElseThrow();
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.birthDate()).isEqualTo(born);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "121212-1212",
                "191212121213",
                "19121212-1211",
                "19121312-1211",
                "20010229-0012",
                "19121292-1215",
                "19121260-1213",
                "19850230-T123",
                "19850361-T123",
                "19850301-T12",
                "19850301-T1234",
                "19850301-TF1",
                "19850301-TF100",
                "19850301-TG10",
                "19850301-t123",
                "19850301-F123",
                "19121212 1212",
                "１９１２１２１２１２１２",
                "191212121212\n",
            })
    void what_is_none_is_none(String written) {
        assertThat(PersonalIdentityNumber.of(written)).isEmpty();
    }

    @Test
    void the_number_is_not_said_by_accident() {
        assertThat(PersonalIdentityNumber.of("19121212-1212").orElseThrow().toString())
                .doesNotContain("1212");
    }
}

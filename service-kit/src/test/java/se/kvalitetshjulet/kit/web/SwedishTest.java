package se.kvalitetshjulet.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "999|999",
                "1234|1 234",
                "1234567|1 234 567",
                "8.6|8,6",
                "8.60|8,6",
                "-5000|−5 000",
                "100|100"
            })
    void a_number_has_a_decimal_comma_a_true_minus_and_thin_spaces(BigDecimal number, String written) {
        assertThat(Swedish.number(number)).isEqualTo(written.replace(' ', '\u202f'));
    }

    @Test
    void decimals_are_as_many_as_asked_for_and_rounded_half_up() {
        assertThat(Swedish.decimals(2.345, 2)).isEqualTo("2,35");
        assertThat(Swedish.decimals(72, 1)).isEqualTo("72,0");
        assertThat(Swedish.percent(72)).isEqualTo("72\u00a0%");
    }

    @Test
    void one_is_one_and_none_are_several() {
        assertThat(Swedish.count(1, "ärende", "ärenden")).isEqualTo("1\u00a0ärende");
        assertThat(Swedish.count(0, "ärende", "ärenden")).isEqualTo("0\u00a0ärenden");
        assertThat(Swedish.count(1234L, "ärende", "ärenden")).isEqualTo("1\u202f234\u00a0ärenden");
    }

    @Test
    void a_date_is_written_short_or_in_words() {
        assertThat(Swedish.date(LocalDate.of(2024, 3, 31))).isEqualTo("2024-03-31");
        assertThat(Swedish.dateInWords(LocalDate.of(2024, 3, 31))).isEqualTo("31 mars 2024");
        assertThat(Swedish.date(null)).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31T00:59:00Z, 2024-03-31 kl. 01.59",
        "2024-03-31T01:00:00Z, 2024-03-31 kl. 03.00",
        "2024-12-31T23:30:00Z, 2025-01-01 kl. 00.30"
    })
    void a_time_is_what_the_clock_shows_in_stockholm(Instant instant, String written) {
        assertThat(Swedish.dateTime(instant)).isEqualTo(written);
    }

    @Test
    void a_provision_is_not_torn_apart() {
        assertThat(Swedish.unbroken("enligt 16 kap. 6 h § SoL och 28 h § LSS, § 7, till den 31 mars 2024"))
                .isEqualTo(
                        "enligt 16_kap._6_h_§_SoL och 28_h_§_LSS,_§_7, till den 31 mars 2024".replace('_', '\u00a0'));
    }

    @Test
    void a_list_ends_with_och() {
        assertThat(Swedish.list(List.of())).isEmpty();
        assertThat(Swedish.list(List.of("akten"))).isEqualTo("akten");
        assertThat(Swedish.list(List.of("kommunfullmäktige", "revisorerna", "akten")))
                .isEqualTo("kommunfullmäktige, revisorerna och akten");
    }
}

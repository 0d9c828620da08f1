package se.kvalitetshjulet.agenda.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.kit.tenancy.Tenant;

class DelegationOrdersTest {

    private static final DelegationOrders ORDERS = new DelegationOrders(List.of(
            new DelegationOrder(
                    2,
                    LocalDate.of(2023, 12, 13),
                    "Socialnämnden § 140",
                    LocalDate.of(2024, 1, 1),
                    null,
                    List.of(row("3.2", "Enhetschef", "Handläggare"), row("4.1", "Ordförande"))),
            new DelegationOrder(
                    1,
                    LocalDate.of(2022, 12, 14),
                    "Socialnämnden § 133",
                    LocalDate.of(2023, 1, 1),
                    LocalDate.of(2023, 12, 31),
                    List.of(row("3.2", "Avdelningschef")))));

    @ParameterizedTest(name = "{0}, row {1}, by {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-01 | 3.2 | Enhetschef | allowed",
                "2024-01-01 | 3.2 | handläggare | allowed",
                "2024-01-01 | ' 3.2' | Enhetschef | allowed",
                "2023-12-31 | 3.2 | Enhetschef | är delegerad till Avdelningschef.",
                "2023-12-31 | 3.2 | Avdelningschef | allowed",
                "2024-01-01 | 3.2 | Avdelningschef | version 2, som gällde den 2024-01-01, är delegerad till"
                        + " Enhetschef, Handläggare.",
                "2024-01-01 | 3 | Enhetschef | Den har punkterna 3.2, 4.1.",
                "2023-12-31 | 4.1 | Ordförande | Den har punkterna 3.2.",
                "2022-12-31 | 3.2 | Avdelningschef | Ingen delegationsordning gällde den 2022-12-31.",
            })
    void a_decision_is_held_against_the_order_of_its_day(LocalDate day, String row, String delegate, String answer) {
        assertThat(ORDERS.brokenByDeciding(day, row, delegate)
                        .map(refused -> refused.detail())
                        .orElse("allowed"))
                .endsWith(answer);
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({"2024-01-02, true", "2024-01-01, false", "2023-06-01, false"})
    void a_new_order_begins_after_the_latest(LocalDate validFrom, boolean taken) {
        assertThat(ORDERS.brokenByBeginning(validFrom).isEmpty()).isEqualTo(taken);
        assertThat(new DelegationOrders(List.of()).brokenByBeginning(validFrom)).isEmpty();
    }

    @Test
    void one_order_is_in_force_on_each_day() {
        assertThat(ORDERS.inForceOn(LocalDate.of(2023, 12, 31)).orElseThrow().version())
                .isEqualTo(1);
        assertThat(ORDERS.inForceOn(LocalDate.of(2030, 1, 1)).orElseThrow().version())
                .isEqualTo(2);
        assertThat(ORDERS.inForceOn(LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(new DelegationOrders(ORDERS.all().reversed()).inForceOn(LocalDate.of(2024, 1, 1)))
                .hasValueSatisfying(order -> assertThat(order.version()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"2024-3, SOCN Del/2024 § 3", "2024-03, ", "24-3, ", "2024-0, "})
    void a_number_is_written_with_its_paragraph(String path, String number) {
        assertThat(DelegatedNumber.readInPath(new Tenant("9999", "socn"), path).map(DelegatedNumber::toString))
                .isEqualTo(java.util.Optional.ofNullable(number));
    }

    private static DelegationRow row(String number, String... delegates) {
        return new DelegationRow(number, "Bifall", List.of(delegates), "4 kap. 1 § SoL", null);
    }
}

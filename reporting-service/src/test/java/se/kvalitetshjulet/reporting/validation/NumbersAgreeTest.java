package se.kvalitetshjulet.reporting.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static se.kvalitetshjulet.reporting.validation.TableStory.aTable;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersAgreeTest {

    /** The table of a quality report that a board has had before it: its rows add up to 54 and 69. */
    private static final TableStory DEVIATIONS_2023 = aTable("Avvikelser 2023", "Rapporterad som avvikelsesområde")
            .countingOf("Totalt", "Avslutade")
            .counting("Totalt")
            .row("Klagomål/synpunkt", "16", "17")
            .row("Handläggning", "11", "17")
            .row("Dokumentation/information", "17", "20")
            .row("Fysisk miljö, utrustning och teknik", "4", "4")
            .row("Organisation/arbetsrutiner", "6", "11")
            .total("Totalt antal avvikelser", "55", "71");

    @Test
    void a_printed_total_that_its_rows_do_not_add_up_to_is_caught() {
        Finding sums = NumbersAgree.sums(List.of(DEVIATIONS_2023.table()));

        assertThat(sums.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(sums.faults())
                .extracting(Fault::where, Fault::found, Fault::figureId)
                .containsExactly(
                        tuple(
                                "Avvikelser 2023: Totalt antal avvikelser, Avslutade",
                                "Där står 55, men delarna är tillsammans 54.",
                                "Totalt antal avvikelser.1"),
                        tuple(
                                "Avvikelser 2023: Totalt antal avvikelser, Totalt",
                                "Där står 71, men delarna är tillsammans 69.",
                                "Totalt antal avvikelser.2"));
        assertThat(NumbersAgree.ofWhich(List.of(DEVIATIONS_2023.table())).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void an_entered_total_is_held_against_the_parts_that_were_entered_with_it() {
        Finding entered = NumbersAgree.entered(List.of(entered("Avslutade", 55, 54), entered("Totalt", 69, 69)));

        assertThat(entered.faults())
                .extracting(Fault::where, Fault::found)
                .containsExactly(tuple("Avslutade", "Inlämnat är 55, men delarna är tillsammans 54."));
        assertThat(NumbersAgree.entered(List.of(entered("Totalt", 69, 69))).outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(NumbersAgree.entered(List.of()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Evidence.EnteredTotal entered(String what, int total, int sum) {
        return new Evidence.EnteredTotal(what, BigDecimal.valueOf(total), BigDecimal.valueOf(sum), what);
    }

    @Test
    void totals_are_added_along_rows_and_down_columns_and_each_part_once() {
        var right = aTable("Hushåll", "Månad")
                .counting("Kvinnor")
                .counting("Män")
                .totalling("Alla")
                .counting("Samma månad i fjol")
                .row("Januari", "3", "4", "7", "5")
                .row("Februari", "5", "6", "11", "8")
                .rowOf("Februari", "Varav 18–24 år", "2", "1", "3", "2")
                .total("Totalt", "8", "10", "18", "13");
        assertThat(NumbersAgree.sums(List.of(right.table())).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(Addition.in(right.table())).hasSize(8);

        var wrong =
                aTable("Hushåll", "Månad").counting("Kvinnor").counting("Män").totalling("Alla");
        assertThat(NumbersAgree.sums(List.of(wrong.row("Januari", "3", "4", "8").table()))
                        .faults())
                .extracting(Fault::where)
                .containsExactly("Hushåll: Januari, Alla");
    }

    @Test
    void means_and_shares_are_not_added_up_but_sums_of_money_are() {
        var table = aTable("Ekonomi", "Avdelning")
                .in("tkr", "Utfall")
                .in("%", "Andel")
                .in("dagar", "Genomsnitt")
                .row("Barn och unga", "-1900,5", "20", "8,6")
                .row("Vuxen", "-3900", "40", "8,2")
                .total("Totalt", "-5800,5", "33", "8,4");
        assertThat(NumbersAgree.sums(List.of(table.table())).outcome()).isEqualTo(Outcome.PASSED);
        var wrong = aTable("Ekonomi", "Avdelning")
                .in("tkr", "Utfall")
                .row("Vuxen", "-3900")
                .total("Totalt", "-3899,5");
        assertThat(NumbersAgree.sums(List.of(wrong.table())).faults())
                .extracting(Fault::found)
                .containsExactly("Där står -3899,5, men delarna är tillsammans -3900.");
    }

    @Test
    void what_is_missing_or_kept_back_proves_nothing() {
        var table = aTable("Insatser", "Typ")
                .counting("Antal")
                .row("Hemtjänst", "..")
                .row("Boendestöd", "3")
                .total("Totalt", "9");
        Finding sums = NumbersAgree.sums(List.of(table.table()));
        assertThat(sums.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(sums.detail()).contains("saknas uppgift");
        assertThat(Addition.in(table.table())).extracting(Addition::result).containsExactly(Addition.Result.NOT_SHOWN);
        assertThat(NumbersAgree.sums(List.of(aTable("Text", "Rad").table())).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_part_may_not_be_larger_than_the_whole_it_is_of() {
        var table = aTable("Beslut", "Orsak")
                .counting("Beslut")
                .countingOf("Beslut", "Varav kvinnor")
                .row("Arbetslös", "12", "13")
                .rowOf("Arbetslös", "Varav 18–24 år", "12", "..")
                .row("Sjuk", "4", "4");
        assertThat(NumbersAgree.ofWhich(List.of(table.table())).faults())
                .extracting(Fault::where, Fault::found)
                .containsExactly(tuple(
                        "Beslut: Arbetslös, Varav kvinnor", "Där står 13, som är mer än de 12 som det är en del av."));
        assertThat(NumbersAgree.ofWhich(List.of(aTable("Annat", "Rad").table())).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThatThrownBy(() ->
                        aTable("Beslut", "Orsak").countingOf("Ingen", "Varav").table())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_there_is_follows_from_what_there_was() {
        assertThat(NumbersAgree.stocks(List.of(stock(10, 4, 3, 11))).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(NumbersAgree.stocks(List.of(stock(10, 4, 3, 11), stock(10, 4, 3, 12)))
                        .faults())
                .extracting(Fault::found)
                .containsExactly("10 + 4 − 3 är inte 12.");
        assertThat(NumbersAgree.stocks(List.of()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Evidence.Stock stock(long before, long started, long ended, long after) {
        return new Evidence.Stock(
                "Pågående placeringar",
                BigDecimal.valueOf(before),
                BigDecimal.valueOf(started),
                BigDecimal.valueOf(ended),
                BigDecimal.valueOf(after),
                "placements.ongoing");
    }
}

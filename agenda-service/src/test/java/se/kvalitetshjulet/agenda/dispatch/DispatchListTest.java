package se.kvalitetshjulet.agenda.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchListTest {

    private static final LocalDate DAY = LocalDate.parse("2024-05-08");
    private static final List<String> WANTED = List.of("Anna Ek", "Akten");
    private static final List<String> INTERNAL = List.of("Akten");

    @Test
    void holds_whoever_is_to_have_the_extract_and_whoever_has_had_it_once_each() {
        var sheet = sheet("Gode mannen");
        var rows = DispatchList.rows(
                WANTED,
                INTERNAL,
                List.of(sheet),
                List.of(sent("Anna Ek", null, false), sent("Revisorerna", null, false)));
        assertThat(rows)
                .extracting(DispatchList.DispatchRow::recipient)
                .containsExactly("Anna Ek", "Akten", "Gode mannen", "Revisorerna");
        assertThat(rows).extracting(DispatchList.DispatchRow::isToSend).containsExactly(false, true, true, false);
    }

    @Test
    void of_an_individuals_matter_nothing_leaves_the_house_without_a_sheet() {
        var list = list(true, List.of(), List.of());
        assertThat(list.rows()).extracting(row -> list.needsSheet(row, DAY)).containsExactly(true, false);
        var written = list(true, List.of(sheet("Anna Ek")), List.of());
        assertThat(written.rows())
                .extracting(row -> written.needsSheet(row, DAY))
                .containsExactly(false, false);
        var others = list(false, List.of(), List.of());
        assertThat(others.rows()).extracting(row -> others.needsSheet(row, DAY)).containsExactly(false, false);
    }

    @Test
    void what_went_wrong_is_sent_again_under_a_sheet_that_is_written_anew() {
        var old = sheet("Anna Ek");
        var wrong = sent("Anna Ek", old.coverSheetId(), true);
        var list = list(true, List.of(old), List.of(wrong));
        assertThat(list.rows().getFirst().isToSend()).isTrue();
        assertThat(list.needsSheet(list.rows().getFirst(), DAY)).isTrue();
        var anew = list(true, List.of(old, sheet("Anna Ek")), List.of(wrong));
        assertThat(anew.needsSheet(anew.rows().getFirst(), DAY)).isFalse();
    }

    @ParameterizedTest(name = "checked {0} days after the approval, sent {1} days after it: {2}")
    @CsvSource({"0, 0, false", "0, 7, false", "3, 10, false", "-1, 0, true", "0, 8, true", "3, 11, true"})
    void a_guardian_is_looked_up_after_the_approval_and_shortly_before_the_extract_goes(
            int checked, int sent, boolean needsAnother) {
        var list = list(true, List.of(sheet("Anna Ek", DAY.plusDays(checked))), List.of());
        assertThat(list.needsSheet(list.rows().getFirst(), DAY.plusDays(sent))).isEqualTo(needsAnother);
    }

    private static DispatchList list(boolean individual, List<CoverSheet> sheets, List<Dispatch> sent) {
        return new DispatchList(
                UUID.randomUUID(), 7, DAY, individual, DispatchList.rows(WANTED, INTERNAL, sheets, sent));
    }

    private static CoverSheet sheet(String recipient) {
        return sheet(recipient, DAY);
    }

    private static CoverSheet sheet(String recipient, LocalDate checkedOn) {
        return new CoverSheet(
                UUID.randomUUID(),
                recipient,
                "Anna Ek",
                "Handläggaren",
                "Storgatan 1",
                CoverSheet.Guardianship.NONE,
                checkedOn,
                Instant.EPOCH,
                "Sekreteraren");
    }

    private static Dispatch sent(String recipient, @Nullable UUID sheet, boolean misdirected) {
        return new Dispatch(
                UUID.randomUUID(),
                recipient,
                sheet,
                DAY,
                misdirected ? new Dispatch.Misdirected(Dispatch.Fault.OLD_ADDRESS, DAY) : null);
    }
}

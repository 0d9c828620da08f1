package se.kvalitetshjulet.agenda.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.notice.Notice;

class ChangesSinceNoticeTest {

    private static final Instant START = Instant.parse("2024-04-24T11:15:00Z");
    private static final Notice.Row ROLL_CALL = row(1, "1", "Upprop", "");
    private static final Notice.Row REPORT = row(2, "2", "Månadsrapport", "SOCN/2024:56");
    private static final Notice.Row SECRET = row(3, "3", "Sekretessärende", "Sekretess");

    @Test
    void what_stands_as_it_was_told_has_not_changed() {
        var changes = between(List.of(ROLL_CALL, REPORT, SECRET), List.of(ROLL_CALL, REPORT, SECRET));
        assertThat(changes.ofMeeting()).isEmpty();
        assertThat(changes.ofItem()).isEmpty();
    }

    @Test
    void another_time_and_another_place_are_told_with_what_stood_before() {
        var changes = ChangesSinceNotice.between(
                notice(START, "Nämndrummet", List.of(ROLL_CALL)),
                notice(START.plusSeconds(3600), "Fullmäktigesalen", List.of(ROLL_CALL)));
        assertThat(changes.ofMeeting())
                .containsExactly(
                        "Tiden är ändrad till 2024-04-24 kl. 14.15. I kallelsen stod 2024-04-24 kl. 13.15.",
                        "Platsen är ändrad till Fullmäktigesalen. I kallelsen stod Nämndrummet.");
        assertThat(changes.ofItem()).isEmpty();
    }

    @Test
    void an_item_that_has_come_moves_those_after_it() {
        var added = row(4, "2", "Remiss", "SOCN/2024:70");
        var moved = new Notice.Row(REPORT.itemId(), "3", REPORT.heading(), REPORT.designation(), false, null);
        var changes = between(List.of(ROLL_CALL, REPORT), List.of(ROLL_CALL, added, moved));
        assertThat(changes.of(added.itemId())).containsExactly("Punkten är ny.");
        assertThat(changes.isNew(added.itemId())).isTrue();
        assertThat(changes.of(REPORT.itemId())).containsExactly("Punkten hade nummer 2 i kallelsen.");
        assertThat(changes.isNew(REPORT.itemId())).isFalse();
        assertThat(changes.of(ROLL_CALL.itemId())).isEmpty();
    }

    @Test
    void an_item_that_has_gone_is_named_as_it_was_told_and_a_secret_one_by_no_more() {
        var changes = between(List.of(ROLL_CALL, REPORT, SECRET), List.of(ROLL_CALL));
        assertThat(changes.ofMeeting())
                .containsExactly("Punkt 2, Månadsrapport, är borttagen.", "Punkt 3, Sekretessärende, är borttagen.");
    }

    @Test
    void another_heading_and_another_designation_are_told() {
        var renamed = new Notice.Row(REPORT.itemId(), "2", "Månadsrapport mars", "SOCN/2024:57", false, null);
        assertThat(between(List.of(ROLL_CALL, REPORT), List.of(ROLL_CALL, renamed))
                        .of(REPORT.itemId()))
                .containsExactly("Rubriken var Månadsrapport i kallelsen.", "Beteckningen är ändrad.");
    }

    private static ChangesSinceNotice between(List<Notice.Row> issued, List<Notice.Row> now) {
        return ChangesSinceNotice.between(notice(START, "Nämndrummet", issued), notice(START, "Nämndrummet", now));
    }

    private static Notice notice(Instant startsAt, String place, List<Notice.Row> rows) {
        return new Notice(new UUID(0, 9), 1, START, startsAt, place, rows, List.of());
    }

    private static Notice.Row row(long id, String number, String heading, String designation) {
        return new Notice.Row(new UUID(0, id), number, heading, designation, designation.equals("Sekretess"), null);
    }
}

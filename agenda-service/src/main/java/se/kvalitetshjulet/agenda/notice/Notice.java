package se.kvalitetshjulet.agenda.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.Agenda;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.contracts.agenda.NoticeIssued;

/**
 * The notice of a meeting: time, place, and the agenda as a table of three columns. It is for everybody, so a secret item
 * shows its number and nothing else.
 *
 * @param version 0 for what would be issued now
 * @param issuedAt null for what would be issued now
 */
public record Notice(
        UUID meetingId, int version, @Nullable Instant issuedAt, Instant startsAt, String place, List<Row> rows) {

    public Notice {
        rows = List.copyOf(rows);
    }

    /**
     * One row: Nr, Ärende, Beteckning.
     *
     * @param designation the registry number, or "Sekretess", or empty
     */
    public record Row(UUID itemId, String number, String heading, String designation, boolean secret) {}

    static Notice draft(Meeting meeting, Agenda agenda) {
        return new Notice(
                meeting.id(),
                0,
                null,
                meeting.startsAt(),
                meeting.place(),
                agenda.lines().stream()
                        .map(line -> new Row(
                                line.item().id(),
                                line.number(),
                                line.item().openHeading(),
                                line.item().openDesignation(),
                                line.item().secret()))
                        .toList());
    }

    Notice issued(int asVersion, Instant at) {
        return new Notice(meetingId, asVersion, at, startsAt, place, rows);
    }

    /** True when a notice issued now would say something else. */
    public boolean differsFrom(Notice other) {
        return !startsAt.equals(other.startsAt) || !place.equals(other.place) || !rows.equals(other.rows);
    }

    NoticeIssued told() {
        return new NoticeIssued(
                meetingId.toString(),
                version,
                rows.stream()
                        .map(row -> new NoticeIssued.Item(
                                row.itemId().toString(),
                                row.number(),
                                row.secret() ? null : row.heading(),
                                row.secret() || row.designation().isEmpty() ? null : row.designation()))
                        .toList());
    }
}

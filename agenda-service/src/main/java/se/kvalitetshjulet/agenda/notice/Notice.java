package se.kvalitetshjulet.agenda.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.item.Agenda;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.contracts.agenda.NoticeIssued;

/**
 * The notice of a meeting: time, place, and the agenda as a table of three columns. It is for everybody, so a secret item
 * shows its number and nothing else.
 *
 * @param version 0 for what would be issued now
 * @param issuedAt null for what would be issued now
 * @param changes of a supplement, which every notice after the first is: what the one before it said otherwise
 */
public record Notice(
        UUID meetingId,
        int version,
        @Nullable Instant issuedAt,
        Instant startsAt,
        String place,
        List<Row> rows,
        List<NoticeChange> changes) {

    public Notice {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /**
     * One row: Nr, Ärende, Beteckning.
     *
     * @param designation the registry number, or "Sekretess", or empty
     * @param statementVersion which text the item has, 0 for none; null in a notice that is older than this is
     * @param enclosures the documents of the registry that belong to the text, in their order
     */
    public record Row(
            UUID itemId,
            String number,
            String heading,
            String designation,
            boolean secret,
            @JsonIgnore @Nullable Integer statementVersion,
            @JsonIgnore List<Enclosure> enclosures) {

        public Row {
            enclosures = List.copyOf(enclosures);
        }

        /** Whether more is to be read of the item than its heading. */
        public boolean hasStatement() {
            return statementVersion != null && statementVersion > 0;
        }

        Row withheld() {
            return new Row(itemId, number, Secrecy.HEADING, Secrecy.DESIGNATION, true, statementVersion, enclosures);
        }

        Row with(List<Enclosure> documents) {
            return new Row(itemId, number, heading, designation, secret, statementVersion, documents);
        }
    }

    /**
     * A document of the registry as it goes out.
     *
     * @param fileVersion null when only the paper is kept
     * @param summary what the file says, for those who cannot read it
     */
    public record Enclosure(
            UUID documentId,
            @Nullable Integer fileVersion,
            @Nullable String summary) {}

    /**
     * @param statementVersions by item, for those that have a statement
     */
    static Notice draft(Meeting meeting, Agenda agenda, Map<UUID, Integer> statementVersions) {
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
                                line.item().secret(),
                                statementVersions.getOrDefault(line.item().id(), 0),
                                List.of()))
                        .toList(),
                List.of());
    }

    Notice issued(int asVersion, Instant at) {
        return new Notice(meetingId, asVersion, at, startsAt, place, rows, changes);
    }

    /** The same notice with what it changes in the one before it. */
    Notice after(Notice before) {
        return new Notice(meetingId, version, issuedAt, startsAt, place, rows, NoticeChanges.between(before, this));
    }

    /**
     * The same notice before those who may not read what has become secret since it went out.
     *
     * @param secretNow the items
     */
    Notice withholding(Set<UUID> secretNow) {
        return with(rows.stream()
                .map(row -> secretNow.contains(row.itemId()) ? row.withheld() : row)
                .toList());
    }

    /** The same notice with other rows. */
    Notice with(List<Row> others) {
        return new Notice(meetingId, version, issuedAt, startsAt, place, others, changes);
    }

    /** The same notice with the documents of each row. */
    Notice with(Function<Row, List<Enclosure>> documents) {
        return new Notice(
                meetingId,
                version,
                issuedAt,
                startsAt,
                place,
                rows.stream().map(row -> row.with(documents.apply(row))).toList(),
                changes);
    }

    /** The document as it went out with the item; empty when it did not. */
    public Optional<Enclosure> enclosure(UUID itemId, UUID documentId) {
        return rows.stream()
                .filter(row -> row.itemId().equals(itemId))
                .flatMap(row -> row.enclosures().stream())
                .filter(enclosure -> enclosure.documentId().equals(documentId))
                .findFirst();
    }

    /** Every notice after the first. */
    public boolean isSupplement() {
        return version > 1;
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

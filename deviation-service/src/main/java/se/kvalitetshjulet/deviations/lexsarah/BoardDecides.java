package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.contracts.agenda.MeetingScheduled;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.deviations.intake.HearsTheBoard;
import se.kvalitetshjulet.kit.history.Fact;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * What the board decides on a lex Sarah report becomes {@code lex-sarah.decided}, as the answer to what it was asked. An answer
 * that settles nothing, or that is to an older question, is kept, and the case shows whose turn it is.
 */
@Singleton
class BoardDecides implements HearsTheBoard {

    private static final String SOURCE = "/deviations";

    /**
     * A report as it waits.
     *
     * @param askedId the event that asked; null for what was asked before that was kept
     * @param reassessed something else has been found since
     */
    record Waiting(
            String proposal,
            String outcome,
            LocalDate askedOn,
            @Nullable String askedId,
            boolean reassessed,
            boolean decided) {

        /** Whether an answer is to what is asked now, of what is found now. One that names no question is to the latest. */
        boolean isAnsweredBy(@Nullable String cause) {
            return !decided && !reassessed && (cause == null || askedId == null || askedId.equals(cause));
        }
    }

    @Override
    public List<Fact> hear(Handle tx, List<IncomingEvent> told) {
        told.stream()
                .filter(event -> event.data() instanceof MeetingScheduled)
                .forEach(event -> keepDay(tx, event, (MeetingScheduled) event.data()));
        return told.stream()
                .filter(event -> event.data() instanceof ItemDecided decided
                        && decided.origin() != null
                        && decided.origin().kind() == Origin.Kind.LEX_SARAH)
                // In the order of the things, as everybody locks them.
                .sorted(Comparator.comparing(IncomingEvent::tenant)
                        .thenComparing(event -> reportOf(event.dataAs(ItemDecided.class)))
                        .thenComparing(IncomingEvent::time))
                .flatMap(event -> answered(tx, event, event.dataAs(ItemDecided.class)))
                .toList();
    }

    private static Stream<Fact> answered(Handle tx, IncomingEvent event, ItemDecided decided) {
        var found = locked(tx, event, reportOf(decided));
        if (found.isEmpty()) {
            return Stream.empty();
        }
        var report = found.get();
        var on = dayOf(tx, event, decided);
        keep(tx, event, decided, on);
        return report.isAnsweredBy(decided.cause())
                ? BoardAnswer.settles(report.proposal(), decided.outcome()).stream()
                        .map(notify -> fact(event, report, decided, on, notify))
                : Stream.empty();
    }

    private static Fact fact(IncomingEvent cause, Waiting report, ItemDecided decided, LocalDate on, boolean notify) {
        var type = EventTypes.LEX_SARAH_DECIDED;
        var id = String.join("\n", type.name(), cause.tenant().path(), cause.source(), cause.id());
        var data = new LexSarahDecided(
                reportOf(decided),
                on.isBefore(report.askedOn()) ? report.askedOn() : on,
                LexSarahDecided.DecidedBy.BOARD,
                report.outcome(),
                notify);
        return new Fact(
                new Event<>(
                        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        SOURCE,
                        anyOf(type),
                        reportOf(decided),
                        cause.time(),
                        cause.tenant().municipality(),
                        cause.tenant().board(),
                        null,
                        data),
                null);
    }

    @SuppressWarnings("unchecked")
    private static EventType<Object> anyOf(EventType<?> type) {
        return (EventType<Object>) type;
    }

    /** Empty for a report that is not known here, or that nobody asked the board about. */
    private static Optional<Waiting> locked(Handle tx, IncomingEvent event, String reportId) {
        tx.createQuery("""
                        select version from thing
                        where municipality = :municipality and board = :board and thing_id = :report for update
                        """)
                .bindMethods(event.tenant())
                .bind("report", reportId)
                .mapTo(Long.class)
                .findOne();
        return tx.createQuery("""
                        select proposal, outcome, requested_on, asked_id, reassessed, decided_on is not null or closed_on is not null
                        from lex_sarah_report where municipality = :municipality and board = :board
                          and report_id = :report and requested_on is not null
                        """)
                .bindMethods(event.tenant())
                .bind("report", reportId)
                .map((row, context) -> new Waiting(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getBoolean(6)))
                .findOne();
    }

    private static void keepDay(Handle tx, IncomingEvent event, MeetingScheduled meeting) {
        tx.createUpdate("""
                        insert into board_meeting (municipality, board, meeting_id, held_on)
                        values (:municipality, :board, :meeting, :on)
                        on conflict (municipality, board, meeting_id) do update set held_on = excluded.held_on
                        """)
                .bindMethods(event.tenant())
                .bind("meeting", meeting.meetingId())
                .bind("on", SwedishTime.dateOf(meeting.startsAt()))
                .execute();
    }

    /** The day of the meeting, which is the day of its decisions even if they are entered later. */
    private static LocalDate dayOf(Handle tx, IncomingEvent event, ItemDecided decided) {
        var enteredOn = SwedishTime.dateOf(event.time());
        return tx.createQuery("""
                        select held_on from board_meeting
                        where municipality = :municipality and board = :board and meeting_id = :meeting
                        """)
                .bindMethods(event.tenant())
                .bind("meeting", decided.meetingId())
                .mapTo(LocalDate.class)
                .findOne()
                .filter(day -> !day.isAfter(enteredOn))
                .orElse(enteredOn);
    }

    private static void keep(Handle tx, IncomingEvent event, ItemDecided decided, LocalDate on) {
        tx.createUpdate("""
                        insert into lex_sarah_answer (municipality, board, report_id, meeting_id, item_id, answered_on,
                          answered_at, paragraph, registry_number, outcome, cause)
                        values (:municipality, :board, :report, :meeting, :item, :on, :at, :paragraph, :number, :outcome,
                          :cause)
                        """)
                .bindMethods(event.tenant())
                .bind("report", reportOf(decided))
                .bind("meeting", decided.meetingId())
                .bind("item", decided.itemId())
                .bind("on", on)
                .bind("at", event.time())
                .bind("paragraph", decided.paragraph())
                .bind("number", decided.registryNumber())
                .bind("outcome", decided.outcome().name())
                .bind("cause", decided.cause())
                .execute();
    }

    private static String reportOf(ItemDecided decided) {
        return decided.origin().id();
    }
}

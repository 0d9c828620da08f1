package se.kvalitetshjulet.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.Agenda;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Adds to the record of a meeting what the rules let happen, until its paragraph is approved. */
@ApplicationScoped
public class WriteRecord {

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final Sittings sittings;
    private final MeetingRecord record;
    private final InstantSource clock;

    WriteRecord(
            Store store, Meetings meetings, Items items, Sittings sittings, MeetingRecord record, InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.sittings = sittings;
        this.record = record;
        this.clock = clock;
    }

    /** A meeting that is being written of. */
    record At(Meeting meeting, Sitting sitting, Instant now) {}

    /** An item of it. */
    record OnItem(Meeting meeting, AgendaItem item, NextStep next) {}

    void ofMeeting(Caller by, UUID meetingId, Function<At, List<Entry>> what) {
        store.useTenant(by.tenant(), tx -> {
            var now = clock.instant();
            var meeting = begun(tx, by, meetingId);
            requireUnapproved(tx, by, meetingId);
            var sitting = sittings.of(tx, by.tenant(), meeting);
            what.apply(new At(meeting, sitting, now)).forEach(entry -> record.add(tx, by, meetingId, null, entry, now));
            requireUndisturbed(tx, by, meeting, sitting);
        });
    }

    void ofItem(Caller by, UUID meetingId, UUID itemId, Function<OnItem, Entry> what) {
        store.useTenant(by.tenant(), tx -> {
            var now = clock.instant();
            var meeting = begun(tx, by, meetingId);
            var item = items.locked(tx, by.tenant(), meeting, itemId);
            requireUnapproved(item);
            var entry = what.apply(new OnItem(meeting, item, next(sittings.of(tx, by.tenant(), meeting), item, now)));
            record.add(tx, by, meetingId, itemId, entry, now);
        });
    }

    /** Takes back what was recorded by mistake. It stays in the history, with the reason. */
    public void withdraw(Caller by, UUID meetingId, int number, String reason) {
        store.useTenant(by.tenant(), tx -> {
            var now = clock.instant();
            var meeting = begun(tx, by, meetingId);
            var sitting = sittings.of(tx, by.tenant(), meeting);
            var wrong = sitting.standing()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            if (isForTheWhole(wrong.entry())) {
                throw new Refusal(
                        AgendaProblem.ENTRY_RELIED_ON, "Det som hela protokollet bygger på tas inte tillbaka.");
            }
            if (wrong.item() == null) {
                requireUnapproved(tx, by, meetingId);
            } else {
                var item = items.locked(tx, by.tenant(), meeting, wrong.item());
                requireUnapproved(item);
                next(sitting, item, now).requireWithdrawable(wrong, item.decision() != null);
            }
            record.add(tx, by, meetingId, wrong.item(), new Entry.Withdrawn(number, reason), now);
            if (wrong.item() == null) {
                requireUndisturbed(tx, by, meeting, sitting);
            }
        });
    }

    private static boolean isForTheWhole(Entry entry) {
        return entry instanceof Entry.Opened || entry instanceof Entry.Closed || entry instanceof Entry.SignedOnPaper;
    }

    private void requireUndisturbed(Handle tx, Caller by, Meeting meeting, Sitting before) {
        var attendance = new RestsOnAttendance(before, sittings.of(tx, by.tenant(), meeting));
        items.agendaOf(tx, by.tenant(), meeting.id()).lines().stream()
                .map(Agenda.Line::item)
                .forEach(item -> attendance.requireUndisturbed(item.id(), item.decision()));
    }

    /** Until the board has decided, what counts is who is there now; afterwards, who was there then. */
    static Instant moment(AgendaItem item, Instant now) {
        var decision = item.decision();
        return decision == null ? now : decision.decidedAt();
    }

    private static NextStep next(Sitting sitting, AgendaItem item, Instant now) {
        return new NextStep(sitting, sitting.of(item.id(), moment(item, now)), item.secret());
    }

    private Meeting begun(Handle tx, Caller by, UUID meetingId) {
        var meeting = meetings.locked(tx, by.tenant(), meetingId);
        if (meeting.status() == Meeting.Status.PLANNED) {
            throw new Refusal(AgendaProblem.MEETING_STATE, "Sammanträdet är planerat. Öppna det först.");
        }
        return meeting;
    }

    /** Who was there and who checks belongs to every paragraph, and stands when the last of them is approved. */
    private void requireUnapproved(Handle tx, Caller by, UUID meetingId) {
        var decided = items.agendaOf(tx, by.tenant(), meetingId).lines().stream()
                .map(line -> line.item().decision())
                .filter(decision -> decision != null)
                .toList();
        if (!decided.isEmpty() && decided.stream().allMatch(decision -> decision.approvedOn() != null)) {
            throw new Refusal(AgendaProblem.PARAGRAPH_APPROVED, "Protokollet är justerat och ändras inte.");
        }
    }

    private static void requireUnapproved(AgendaItem item) {
        var decision = item.decision();
        if (decision != null && decision.approvedOn() != null) {
            throw new Refusal(
                    AgendaProblem.PARAGRAPH_APPROVED,
                    "§ " + decision.paragraph() + " justerades den " + decision.approvedOn() + " och ändras inte.");
        }
    }
}

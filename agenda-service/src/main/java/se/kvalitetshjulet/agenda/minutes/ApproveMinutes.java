package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.sitting.Entry;
import se.kvalitetshjulet.agenda.sitting.MeetingRecord;
import se.kvalitetshjulet.agenda.sitting.Sittings;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Records that the minutes are approved: all that remains of a closed meeting, or at once some paragraphs (omedelbar
 * justering).
 */
@ApplicationScoped
public class ApproveMinutes {

    private final Store store;
    private final Meetings meetings;
    private final Sittings sittings;
    private final MeetingRecord record;
    private final ApproveParagraphs approve;
    private final InstantSource clock;

    ApproveMinutes(
            Store store,
            Meetings meetings,
            Sittings sittings,
            MeetingRecord record,
            ApproveParagraphs approve,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.sittings = sittings;
        this.record = record;
        this.approve = approve;
        this.clock = clock;
    }

    /**
     * The secretary has the minutes approved with ink. Where checkers have been elected they sign here, unless the secretary says that
     * they and whoever presided have signed on paper.
     *
     * @param paragraphs null means all that are not approved yet
     * @param on the day of the approval; null is today
     */
    public void approve(
            Caller by,
            UUID meetingId,
            @Nullable List<Integer> paragraphs,
            @Nullable LocalDate on,
            boolean checkersSignedOnPaper) {
        var today = SwedishTime.today(clock);
        var approvedOn = on == null ? today : on;
        if (approvedOn.isAfter(today)) {
            throw Refusal.ofField("approvedOn", "Dagen ligger i framtiden.");
        }
        store.useTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            if (approvedOn.isBefore(meeting.heldOn())) {
                throw Refusal.ofField("approvedOn", "Ligger före sammanträdet.");
            }
            if (!checkersSignedOnPaper
                    && sittings.of(tx, by.tenant(), meeting).checkers().isPresent()) {
                throw new Refusal(
                        AgendaProblem.CHECKERS_SIGN,
                        "Justerare är valda. Lämna protokollet till justering, så signerar de det här, eller ange att de har"
                                + " undertecknat det på papper.");
            }
            var numbers = approve.approve(tx, by.tenant(), meeting, paragraphs, approvedOn);
            record.add(tx, by, meetingId, null, new Entry.SignedOnPaper(numbers, approvedOn), clock.instant());
        });
    }
}

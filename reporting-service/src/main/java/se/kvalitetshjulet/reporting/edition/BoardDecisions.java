package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.contracts.agenda.ItemDecided.Outcome;
import se.kvalitetshjulet.contracts.agenda.MeetingScheduled;
import se.kvalitetshjulet.contracts.agenda.MinutesApproved;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.EventStore;
import se.kvalitetshjulet.reporting.facts.StoredEvent;
import se.kvalitetshjulet.reporting.report.Adoption;
import se.kvalitetshjulet.reporting.report.ReportStatus;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * What the board decides about editions. The state of an edition is a fold over the meeting's events, of which the last
 * decision speaks, so that it does not matter whether the decision or the approval of its minutes comes first.
 */
@ApplicationScoped
public class BoardDecisions {

    private static final String AGENDA = "agenda-service";
    private static final Set<Outcome> ADOPTS = Set.of(Outcome.APPROVED, Outcome.NOTED);

    private final EventStore events;
    private final Editions editions;
    private final DraftReport draft;
    private final ReportJson json;

    BoardDecisions(EventStore events, Editions editions, DraftReport draft, ReportJson json) {
        this.events = events;
        this.editions = editions;
        this.draft = draft;
        this.json = json;
    }

    /** Takes what has been told of these meetings. Call it under the board's tick, when the events are kept. */
    public void take(Handle tx, Tenant tenant, Collection<String> meetings, Instant knownAt) {
        Set<String> reports = new TreeSet<>();
        events.of(tx, tenant, meetings).forEach(event -> reportOf(event).ifPresent(reports::add));
        for (String reportId : reports) {
            editions.find(tx, tenant, reportId).ifPresent(edition -> fold(tx, tenant, edition, knownAt));
        }
    }

    private void fold(Handle tx, Tenant tenant, Edition edition, Instant knownAt) {
        Optional<StoredEvent> last = events.decidedAbout(tx, tenant, List.of(edition.reportId())).stream()
                .filter(event -> statusAfter(((ItemDecided) event.data()).outcome()) != null)
                .reduce((_, later) -> later);
        if (last.isEmpty()) {
            return;
        }
        ItemDecided decided = (ItemDecided) last.get().data();
        ReportStatus status = statusAfter(decided.outcome());
        List<StoredEvent> told = events.of(tx, tenant, List.of(decided.meetingId()));
        String adoption = json.write(new Adoption(
                decided.outcome().name(),
                decided.meetingId(),
                decided.itemId(),
                decided.paragraph(),
                decided.registryNumber(),
                heldOn(told).orElseGet(() -> SwedishTime.dateOf(last.get().time())),
                decided.points()));
        LocalDate released = status == ReportStatus.ADOPTED ? approvalOf(decided, told) : null;
        editions.decided(tx, tenant, edition.reportId(), status, adoption, released);
        if (status != edition.status()) {
            editions.note(tx, tenant, edition.reportId(), last.get().time(), status.name(), AGENDA);
            if (status == ReportStatus.RETURNED) {
                draft.draftAnew(tx, tenant, edition.kind(), edition.period(), knownAt);
            }
        }
        if (released != null && edition.releasedOn() == null) {
            editions.note(tx, tenant, edition.reportId(), knownAt, "RELEASED", AGENDA);
        }
    }

    /** The day of the meeting, which is the day of its decisions even if they are entered later. */
    private static Optional<LocalDate> heldOn(List<StoredEvent> told) {
        return told.stream()
                .filter(event -> event.data() instanceof MeetingScheduled)
                .map(event -> SwedishTime.dateOf(((MeetingScheduled) event.data()).startsAt()))
                .reduce((_, later) -> later);
    }

    private static @Nullable LocalDate approvalOf(ItemDecided decided, List<StoredEvent> told) {
        return told.stream()
                .filter(event -> event.data() instanceof MinutesApproved minutes
                        && minutes.meetingId().equals(decided.meetingId())
                        && minutes.paragraphs().contains(decided.paragraph()))
                .map(event -> ((MinutesApproved) event.data()).approvedOn())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Null for an outcome that leaves the edition where it is. */
    private static @Nullable ReportStatus statusAfter(Outcome outcome) {
        if (ADOPTS.contains(outcome)) {
            return ReportStatus.ADOPTED;
        }
        return switch (outcome) {
            case REMITTED -> ReportStatus.RETURNED;
            case REJECTED -> ReportStatus.REJECTED;
            default -> null;
        };
    }

    private static Optional<String> reportOf(StoredEvent event) {
        return event.data() instanceof ItemDecided decided
                        && decided.origin() != null
                        && decided.origin().kind() == Origin.Kind.REPORT
                ? Optional.of(decided.origin().id())
                : Optional.empty();
    }
}

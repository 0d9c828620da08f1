package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.communication.FixedExtract;
import se.kvalitetshjulet.agenda.communication.ReadExtracts;
import se.kvalitetshjulet.agenda.delegation.DelegatedDecision;
import se.kvalitetshjulet.agenda.delegation.DelegatedDecisions;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.ItemKind;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What the board is told at an item of an agenda without deciding it: communications and delegated decisions. */
@ApplicationScoped
public class ReadTold {

    private final Items items;
    private final Meetings meetings;
    private final ReadExtracts extracts;
    private final DelegatedDecisions decisions;

    ReadTold(Items items, Meetings meetings, ReadExtracts extracts, DelegatedDecisions decisions) {
        this.items = items;
        this.meetings = meetings;
        this.extracts = extracts;
        this.decisions = decisions;
    }

    /** As it stands, by item; none of an item of any other kind, before an extract is fixed, and where there is no decision to tell of. */
    public Map<UUID, Told> onAgenda(Handle tx, Tenant tenant, UUID meetingId) {
        var found = new HashMap<UUID, Told>();
        for (var line : items.agendaOf(tx, tenant, meetingId).lines()) {
            now(tx, tenant, line.item()).ifPresent(told -> found.put(line.item().id(), told));
        }
        return found;
    }

    private Optional<Told> now(Handle tx, Tenant tenant, AgendaItem item) {
        return switch (item.kind()) {
            case COMMUNICATIONS ->
                extracts.of(tx, tenant, item.id(), null)
                        .map(FixedExtract::communications)
                        .map(Told::of);
            case DELEGATED_DECISIONS -> inWords(delegated(tx, tenant, item));
            case FORMAL, THEME, MATTER, REPORT, INFORMATION, SECRET -> Optional.empty();
        };
    }

    /**
     * As it went out.
     *
     * @param extract the version of the extract that stood on the item, or null
     * @param delegated which decisions the board was to be told of at it
     */
    Optional<Told> sent(Handle tx, Tenant tenant, UUID itemId, @Nullable Integer extract, List<String> delegated) {
        return extract == null
                ? inWords(decisions.numbered(tx, tenant, delegated))
                : extracts.of(tx, tenant, itemId, extract)
                        .map(FixedExtract::communications)
                        .map(Told::of);
    }

    private static Optional<Told> inWords(List<DelegatedDecision> decisions) {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(Told.of(decisions));
    }

    /** The version of the extract that stands on the item, or null. */
    @Nullable
    Integer extract(Handle tx, Tenant tenant, AgendaItem item) {
        return item.kind() == ItemKind.COMMUNICATIONS
                ? extracts.of(tx, tenant, item.id(), null)
                        .map(FixedExtract::version)
                        .orElse(null)
                : null;
    }

    /** What the board is told of at the item's meeting; none for an item of another kind. */
    List<DelegatedDecision> delegated(Handle tx, Tenant tenant, AgendaItem item) {
        return item.kind() == ItemKind.DELEGATED_DECISIONS && item.meetingId() != null
                ? meetings.find(tx, tenant, item.meetingId())
                        .map(meeting -> decisions.ofMeeting(tx, tenant, meeting))
                        .orElse(List.of())
                : List.of();
    }
}

package se.kvalitetshjulet.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** What happens at a meeting, as the caller may see it. */
@ApplicationScoped
public class ReadSitting {

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final Sittings sittings;
    private final SecretItems secretItems;
    private final InstantSource clock;

    ReadSitting(
            Store store,
            Meetings meetings,
            Items items,
            Sittings sittings,
            SecretItems secretItems,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.sittings = sittings;
        this.secretItems = secretItems;
        this.clock = clock;
    }

    /**
     * An entry as it was recorded, with what it says.
     *
     * @param itemId null for what concerns the whole meeting
     * @param withdrawnBy the number of the entry that took it back, or null
     */
    public record Line(
            int number,
            @Nullable UUID itemId,
            String kind,
            Entry content,
            Instant recordedAt,
            @Nullable Integer withdrawnBy) {}

    public AttendanceView attendance(Caller by, UUID meetingId) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = find(tx, by, meetingId);
            var sitting = sittings.of(tx, by.tenant(), meeting);
            return AttendanceView.of(sitting, sitting.closedAt().orElseGet(clock::instant));
        });
    }

    public Meeting meeting(Caller by, UUID meetingId) {
        return store.inTenant(by.tenant(), tx -> find(tx, by, meetingId));
    }

    /** The names of those who are elected to approve the minutes with the chair. */
    public List<String> checkers(Caller by, UUID meetingId) {
        return store.inTenant(by.tenant(), tx -> {
            var sitting = sittings.of(tx, by.tenant(), find(tx, by, meetingId));
            return sitting.checkers().stream()
                    .flatMap(elected -> elected.members().stream())
                    .map(sitting::name)
                    .toList();
        });
    }

    /** What has happened in an item; one that is secret does not exist for those who may not read it. */
    public ProceedingsView proceedings(Caller by, UUID meetingId, UUID itemId) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = find(tx, by, meetingId);
            var item = items.find(tx, by.tenant(), itemId)
                    .filter(each -> meetingId.equals(each.meetingId()))
                    .filter(each ->
                            !each.secret() || secretItems(tx, by, meeting).test(itemId))
                    .orElseThrow(Refusal::notFound);
            var sitting = sittings.of(tx, by.tenant(), meeting);
            return ProceedingsView.of(sitting, sitting.of(itemId, moment(item, sitting)), item);
        });
    }

    /** Everything that was recorded, also what was taken back; for those who may not read what is secret, without all but the open items of the agenda. */
    public List<Line> record(Caller by, UUID meetingId) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = find(tx, by, meetingId);
            var secret = secretItems(tx, by, meeting);
            // What was recorded of an item that has been taken off stays, and it may have been secret.
            var open = items.agendaOf(tx, by.tenant(), meetingId).lines().stream()
                    .filter(line -> !line.item().secret())
                    .map(line -> line.item().id())
                    .toList();
            var record = sittings.of(tx, by.tenant(), meeting).record();
            return record.stream()
                    .filter(each -> each.item() == null || open.contains(each.item()) || secret.test(each.item()))
                    .map(each -> new Line(
                            each.number(),
                            each.item(),
                            each.entry().getClass().getSimpleName(),
                            each.entry(),
                            each.at(),
                            withdrawnBy(record, each.number())))
                    .toList();
        });
    }

    /** Whether some of the items is secret; one that is gone may have been. */
    boolean isAnySecret(Caller by, Set<UUID> itemIds) {
        return store.inTenant(
                by.tenant(),
                tx -> itemIds.stream()
                        .anyMatch(id -> items.find(tx, by.tenant(), id)
                                .map(AgendaItem::secret)
                                .orElse(true)));
    }

    private Predicate<UUID> secretItems(Handle tx, Caller by, Meeting meeting) {
        return secretItems.openTo(tx, by, meeting.id(), meeting.heldOn());
    }

    private Instant moment(AgendaItem item, Sitting sitting) {
        return WriteRecord.moment(item, sitting.closedAt().orElseGet(clock::instant));
    }

    private Meeting find(Handle tx, Caller by, UUID meetingId) {
        return meetings.find(tx, by.tenant(), meetingId).orElseThrow(Refusal::notFound);
    }

    private static @Nullable Integer withdrawnBy(List<Recorded> record, int number) {
        return record.stream()
                .filter(each -> each.entry() instanceof Entry.Withdrawn withdrawn && withdrawn.number() == number)
                .map(Recorded::number)
                .findFirst()
                .orElse(null);
    }
}

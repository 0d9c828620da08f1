package se.kvalitetshjulet.agenda.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.FollowsEvents;
import se.kvalitetshjulet.agenda.document.WhenDocumentChanges;
import se.kvalitetshjulet.agenda.registry.ErasedWithMatter;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.agenda.registry.WhenMatterBecomesSecret;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Writes what of a meeting reads otherwise in the open feed than before: when its notice goes out, when paragraphs are
 * approved, when a matter is erased or becomes secret, and when a document is put right or marked as secret.
 */
@ApplicationScoped
class RefreshFeed implements FollowsEvents, ErasedWithMatter, WhenMatterBecomesSecret, WhenDocumentChanges {

    private static final Set<EventType<?>> PUBLISHING = Set.of(EventTypes.NOTICE_ISSUED, EventTypes.MINUTES_APPROVED);

    private final Published published;
    private final FeedChanges changes;
    private final InstantSource clock;

    RefreshFeed(Published published, FeedChanges changes, InstantSource clock) {
        this.published = published;
        this.changes = changes;
        this.clock = clock;
    }

    private record Told(FeedChange.Kind kind, UUID itemId) {}

    @Override
    public void told(Handle tx, Tenant tenant, EventType<?> type, String subject) {
        if (PUBLISHING.contains(type)) {
            refresh(tx, tenant, UUID.fromString(subject), clock.instant());
        }
    }

    @Override
    public void erase(Handle tx, Tenant tenant, RegistryNumber number) {
        var now = clock.instant();
        var meetings = changes.meetingsOf(tx, tenant, number);
        changes.tellErased(tx, tenant, number, now);
        meetings.forEach(meetingId -> refresh(tx, tenant, meetingId, now));
    }

    @Override
    public void withhold(Handle tx, Tenant tenant, RegistryNumber number) {
        var now = clock.instant();
        changes.meetingsOf(tx, tenant, number).forEach(meetingId -> refresh(tx, tenant, meetingId, now));
    }

    @Override
    public void changed(Handle tx, Tenant tenant, UUID documentId) {
        var now = clock.instant();
        changes.meetingsWith(tx, tenant, documentId).forEach(meetingId -> refresh(tx, tenant, meetingId, now));
    }

    private void refresh(Handle tx, Tenant tenant, UUID meetingId, Instant now) {
        var there = published
                .meeting(tx, tenant, meetingId)
                .map(meeting -> told(tx, tenant, meeting, now))
                .orElse(Set.of());
        changes.ofMeeting(tx, tenant, meetingId).stream()
                .filter(change -> !there.contains(new Told(change.kind(), change.itemId())))
                .forEach(change -> changes.tellGone(tx, tenant, change, now));
    }

    private Set<Told> told(Handle tx, Tenant tenant, PublishedMeeting meeting, Instant now) {
        var meetingId = meeting.notice().meetingId();
        var told = new HashSet<Told>();
        changes.tell(tx, tenant, FeedChange.Kind.MEETING, meetingId, meetingId, FeedDigest.of(meeting), now);
        told.add(new Told(FeedChange.Kind.MEETING, meetingId));
        for (var item : meeting.items()) {
            changes.tell(tx, tenant, FeedChange.Kind.AGENDA_ITEM, meetingId, item.itemId(), FeedDigest.of(item), now);
            told.add(new Told(FeedChange.Kind.AGENDA_ITEM, item.itemId()));
            Optional.ofNullable(item.statement()).ifPresent(text -> {
                var digest = FeedDigest.of(item.reference(), text);
                changes.tell(tx, tenant, FeedChange.Kind.PAPER, meetingId, item.itemId(), digest, now);
                told.add(new Told(FeedChange.Kind.PAPER, item.itemId()));
                text.files().forEach(file -> {
                    changes.tell(
                            tx, tenant, FeedChange.Kind.FILE, meetingId, file.documentId(), FeedDigest.of(file), now);
                    told.add(new Told(FeedChange.Kind.FILE, file.documentId()));
                });
            });
        }
        return told;
    }
}

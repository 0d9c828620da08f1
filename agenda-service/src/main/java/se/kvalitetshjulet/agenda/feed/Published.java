package se.kvalitetshjulet.agenda.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.notice.Notices;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Finds what has been published of a meeting. */
@ApplicationScoped
class Published {

    private final Notices notices;
    private final Items items;
    private final Statements statements;
    private final FeedChanges changes;

    Published(Notices notices, Items items, Statements statements, FeedChanges changes) {
        this.notices = notices;
        this.items = items;
        this.statements = statements;
        this.changes = changes;
    }

    /** Empty before the notice has gone out. */
    Optional<PublishedMeeting> meeting(Handle tx, Tenant tenant, UUID meetingId) {
        return notices.issued(tx, tenant, meetingId, null).map(notice -> {
            var meeting = PublishedMeeting.of(
                    notice, items.agendaOf(tx, tenant, meetingId), changes.erasedOf(tx, tenant, meetingId));
            return new PublishedMeeting(
                    notice,
                    meeting.items().stream()
                            .map(item -> item.secret()
                                    ? item
                                    : item.with(statement(tx, tenant, item.itemId(), notice.issuedAt())))
                            .toList());
        });
    }

    /** As it stood when the notice went out: what is written since then goes out with the next one. */
    private PublishedMeeting.@Nullable Text statement(
            Handle tx, Tenant tenant, UUID itemId, @Nullable Instant issuedAt) {
        return issuedAt == null
                ? null
                : statements
                        .asOf(tx, tenant, itemId, issuedAt)
                        .map(statement -> new PublishedMeeting.Text(
                                statement.dated(), statement.title(), statement.proposedDecisions()))
                        .orElse(null);
    }
}

package se.kvalitetshjulet.agenda.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an object of the feed.
 *
 * @param itemId for a meeting the same as its own id, for a file the id of its document
 * @param deletedAt null as long as it is there
 */
record FeedChange(
        Kind kind,
        UUID meetingId,
        UUID itemId,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant deletedAt) {

    enum Kind {
        MEETING,
        AGENDA_ITEM,
        PAPER,
        FILE
    }

    boolean isDeleted() {
        return deletedAt != null;
    }
}

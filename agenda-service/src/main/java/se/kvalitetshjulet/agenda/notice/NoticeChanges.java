package se.kvalitetshjulet.agenda.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * What one notice says otherwise than an earlier one, item by item. An item whose number is another only because others came before
 * it, or went, has not moved: as few as possible have.
 */
final class NoticeChanges {

    private final Map<UUID, Notice.Row> earlier = new HashMap<>();
    private final Map<UUID, Integer> earlierPlace = new HashMap<>();
    private final Notice before;
    private final Notice after;

    private NoticeChanges(Notice before, Notice after) {
        this.before = before;
        this.after = after;
        for (int place = 0; place < before.rows().size(); place++) {
            var row = before.rows().get(place);
            earlier.put(row.itemId(), row);
            earlierPlace.put(row.itemId(), place);
        }
    }

    static List<NoticeChange> between(Notice before, Notice after) {
        return new NoticeChanges(before, after).all();
    }

    private List<NoticeChange> all() {
        var changes = new ArrayList<NoticeChange>();
        if (!before.startsAt().equals(after.startsAt()) || !before.place().equals(after.place())) {
            var says = Swedish.dateTime(after.startsAt()) + ", " + after.place();
            changes.add(new NoticeChange(NoticeChange.Kind.TIME_OR_PLACE, null, says, null, null));
        }
        var stayed = inTheSameOrder();
        for (var row : after.rows()) {
            var was = earlier.get(row.itemId());
            if (was == null) {
                changes.add(of(NoticeChange.Kind.ADDED, row, null, row.number()));
                continue;
            }
            if (!stayed.contains(row.itemId())) {
                changes.add(of(NoticeChange.Kind.MOVED, row, was.number(), row.number()));
            }
            if (saysOtherwise(was, row)) {
                changes.add(of(NoticeChange.Kind.TEXT_CHANGED, row, was.number(), row.number()));
            }
        }
        var left = new HashSet<UUID>();
        after.rows().forEach(row -> left.add(row.itemId()));
        before.rows().stream()
                .filter(row -> !left.contains(row.itemId()))
                .forEach(row -> changes.add(of(NoticeChange.Kind.REMOVED, row, row.number(), null)));
        return List.copyOf(changes);
    }

    private static boolean saysOtherwise(Notice.Row was, Notice.Row row) {
        return !was.heading().equals(row.heading())
                || !was.designation().equals(row.designation())
                || was.statementVersion() != null
                        && (!Objects.equals(was.statementVersion(), row.statementVersion())
                                || !was.enclosures().equals(row.enclosures()));
    }

    /** The most items of both notices that follow each other as they did: the longest rising run of their earlier places. */
    private Set<UUID> inTheSameOrder() {
        var kept = after.rows().stream()
                .map(Notice.Row::itemId)
                .filter(earlier::containsKey)
                .toList();
        int[] length = new int[kept.size()];
        int[] previous = new int[kept.size()];
        int end = -1;
        for (int at = 0; at < kept.size(); at++) {
            length[at] = 1;
            previous[at] = -1;
            for (int ahead = 0; ahead < at; ahead++) {
                if (earlierPlace.get(kept.get(ahead)) < earlierPlace.get(kept.get(at))
                        && length[ahead] + 1 > length[at]) {
                    length[at] = length[ahead] + 1;
                    previous[at] = ahead;
                }
            }
            if (end < 0 || length[at] >= length[end]) {
                end = at;
            }
        }
        var run = new HashSet<UUID>();
        for (int at = end; at >= 0; at = previous[at]) {
            run.add(kept.get(at));
        }
        return run;
    }

    private static NoticeChange of(NoticeChange.Kind kind, Notice.Row row, @Nullable String from, @Nullable String to) {
        return new NoticeChange(kind, row.itemId(), row.heading(), from, to);
    }
}

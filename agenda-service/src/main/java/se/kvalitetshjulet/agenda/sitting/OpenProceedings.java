package se.kvalitetshjulet.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.kvalitetshjulet.agenda.ClosedPartLog;
import se.kvalitetshjulet.kit.access.Caller;

/**
 * Opens what has happened in items. Whoever gets that of a secret one is in the log of readings before they have it. Call it outside
 * any transaction.
 */
@ApplicationScoped
public class OpenProceedings {

    private final ReadSitting read;
    private final ClosedPartLog log;

    OpenProceedings(ReadSitting read, ClosedPartLog log) {
        this.read = read;
        this.log = log;
    }

    /** As {@link ReadSitting#proceedings}. */
    public ProceedingsView of(Caller by, UUID meetingId, UUID itemId) {
        var proceedings = read.proceedings(by, meetingId, itemId);
        logIfSecret(by, itemId, Set.of(itemId));
        return proceedings;
    }

    /** As {@link ReadSitting#record}. */
    List<ReadSitting.Line> record(Caller by, UUID meetingId) {
        var record = read.record(by, meetingId);
        logIfSecret(
                by,
                meetingId,
                record.stream()
                        .map(ReadSitting.Line::itemId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return record;
    }

    private void logIfSecret(Caller by, UUID thing, Set<UUID> items) {
        if (read.isAnySecret(by, items)) {
            log.reading(by, thing);
        }
    }
}

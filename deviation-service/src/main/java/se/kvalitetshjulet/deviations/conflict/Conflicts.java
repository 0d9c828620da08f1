package se.kvalitetshjulet.deviations.conflict;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * What has been told and cannot be used: something about a thing that nobody has told of yet, or that it began once more.
 * Read from the history each time it is asked for, so that it never says anything else than the history does.
 */
@Singleton
class Conflicts {

    /** With these a thing begins. A risk has no more than its one type, and so is never in conflict. */
    private static final List<String> BEGINNINGS = List.of(
                    EventTypes.DEVIATION_REPORTED,
                    EventTypes.MEASURE_DECIDED,
                    EventTypes.COMPLAINT_RECEIVED,
                    EventTypes.LEX_SARAH_REPORTED,
                    EventTypes.INSPECTION_OPENED,
                    EventTypes.CONTROL_PLANNED)
            .stream()
            .map(EventType::name)
            .toList();

    private static final Map<String, String> FULL_NAMES =
            EventTypes.all().stream().collect(Collectors.toMap(EventType::name, EventType::fullName));

    private static final String UNUSED = """
            with told as (
              select thing_id, source, id, type, time, split_part(type, '.', 1) as kind, type = any (:beginnings) as begins
              from deviation_event where municipality = :municipality and board = :board),
            judged as (
              select told.*, count(*) filter (where begins) over (partition by thing_id, kind) as beginnings,
                row_number() over (partition by thing_id, kind, begins order by time, source, id) as place
              from told where kind <> 'risk')
            select %s from judged where begins and place > 1 or not begins and beginnings = 0
            """;

    /** Why an event cannot be used. */
    enum Reason {
        BEGINNING_UNKNOWN("Det som händelsen gäller har inte kommit in. Den räknas när det gör det."),
        ALREADY_BEGUN("Det som händelsen gäller är redan registrerat. Den tidigast registrerade uppgiften gäller.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    /** The thing that an event tells of; kinds as in {@code measure.decided}. */
    record Thing(String kind, String id) {}

    /**
     * An event that does not count for now.
     *
     * @param sentence what is missing, in Swedish
     */
    record Unused(
            Thing concerns, String eventId, String source, String type, Instant time, Reason reason, String sentence) {}

    Page<Unused> all(Handle tx, Tenant tenant, Paging paging) {
        long total = tx.createQuery(UNUSED.formatted("count(*)"))
                .bindMethods(tenant)
                .bindArray("beginnings", String.class, BEGINNINGS)
                .mapTo(Long.class)
                .one();
        var page = tx.createQuery(UNUSED.formatted("kind, thing_id, id, source, type, time, begins")
                        + " order by time desc, source, id limit :limit offset :offset")
                .bindMethods(tenant)
                .bindArray("beginnings", String.class, BEGINNINGS)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> {
                    var reason = row.getBoolean(7) ? Reason.ALREADY_BEGUN : Reason.BEGINNING_UNKNOWN;
                    var kind = row.getString(1).toUpperCase(Locale.ROOT).replace('-', '_');
                    return new Unused(
                            new Thing(kind, row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            FULL_NAMES.get(row.getString(5)),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            reason,
                            reason.sentence);
                })
                .list();
        return paging.pageOf(page, total);
    }
}

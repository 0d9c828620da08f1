package se.kvalitetshjulet.deviations.investigation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.ThingIds;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** The table of entries. Only added to; read through the logged door alone. */
@Singleton
public class Entries {

    private static final String OF_REPORT =
            " from lex_sarah_entry where municipality = :municipality and board = :board and report_id = :report";

    private final InstantSource clock;

    Entries(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Adds an entry with the author's name and title as the login has them.
     *
     * @return its id
     */
    public String add(Handle tx, Caller by, String reportId, NewEntry wanted) {
        Instant now = clock.instant();
        var today = SwedishTime.dateOf(now);
        var dated = wanted.dated() == null ? today : wanted.dated();
        if (dated.isAfter(today)) {
            throw Refusal.ofField("dated", "Datumet ligger i framtiden.");
        }
        var topic = wanted.corrects() == null
                ? wanted.topic()
                : topicOfStanding(tx, by.tenant(), reportId, wanted.corrects());
        var id = ThingIds.next("ANT");
        tx.createUpdate("""
                        insert into lex_sarah_entry (municipality, board, entry_id, report_id, dated, nature, topic, corrects,
                          source, text, author, author_name, author_title, written_at)
                        values (:municipality, :board, :id, :report, :dated, :nature, :topic, :corrects,
                          :source, :text, :author, :name, :title, :now)
                        """)
                .bindMethods(by.tenant())
                .bind("id", id)
                .bind("report", reportId)
                .bind("dated", dated)
                .bind("nature", wanted.nature().name())
                .bind("topic", topic == null ? null : topic.name())
                .bind("corrects", wanted.corrects())
                .bind("source", wanted.source().strip())
                .bind("text", wanted.text().strip())
                .bind("author", by.subject())
                .bind("name", by.name())
                .bind("title", by.title())
                .bind("now", now)
                .execute();
        return id;
    }

    /** All of a report, in the order that they were written. */
    public List<Entry> of(Handle tx, Tenant tenant, String reportId) {
        return tx.createQuery(
                        "select *, (select c.entry_id from lex_sarah_entry c where (c.municipality, c.board, c.corrects)"
                                + " = (lex_sarah_entry.municipality, lex_sarah_entry.board, lex_sarah_entry.entry_id)"
                                + " order by c.position limit 1) as corrected_by"
                                + OF_REPORT + " order by position")
                .bindMethods(tenant)
                .bind("report", reportId)
                .map((row, context) -> read(row))
                .list();
    }

    /** What the entries of a report are about, without what they say. */
    public Set<Topic> topicsOf(Handle tx, Tenant tenant, String reportId) {
        return tx
                .createQuery("select distinct topic" + OF_REPORT + " and topic is not null")
                .bindMethods(tenant)
                .bind("report", reportId)
                .mapTo(Topic.class)
                .stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    /** What is corrected already is corrected by correcting its correction, so that one text stands. */
    private static @Nullable Topic topicOfStanding(Handle tx, Tenant tenant, String reportId, String entryId) {
        var topics = tx.createQuery("select coalesce(topic, '')" + OF_REPORT + """
                         and entry_id = :id and not exists (
                           select from lex_sarah_entry c where c.municipality = :municipality and c.board = :board
                             and c.corrects = :id)
                        """)
                .bindMethods(tenant)
                .bind("report", reportId)
                .bind("id", entryId)
                .mapTo(String.class)
                .list();
        if (topics.isEmpty()) {
            throw Refusal.ofField(
                    "corrects", "Anteckningen finns inte här, eller är redan rättad. Rätta den som gäller.");
        }
        return topics.getFirst().isEmpty() ? null : Topic.valueOf(topics.getFirst());
    }

    private static Entry read(ResultSet row) throws SQLException {
        var nature = Entry.Nature.valueOf(row.getString("nature"));
        var topic = row.getString("topic") == null ? null : Topic.valueOf(row.getString("topic"));
        return new Entry(
                row.getString("entry_id"),
                row.getObject("dated", LocalDate.class),
                nature,
                nature.label(),
                topic,
                topic == null ? null : topic.label(),
                row.getString("source"),
                row.getString("text"),
                row.getString("author_name"),
                row.getString("author_title"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("corrects"),
                row.getString("corrected_by"));
    }
}

package se.kvalitetshjulet.decisions.ivo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.ivo.IndividualReports.Sending;
import se.kvalitetshjulet.decisions.ivo.ReportSet.Row;
import se.kvalitetshjulet.decisions.reportable.SentQuarters;
import se.kvalitetshjulet.decisions.reportable.Told;
import se.kvalitetshjulet.decisions.reportable.WaitKey;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.QuarterStanding.ReportStatus;
import se.kvalitetshjulet.statute.course.Wait;

/** What has been marked as sent. Only added to. */
@Singleton
class SentReports {

    private static final String TO_RECIPIENT =
            " municipality = :municipality and board = :board and recipient = :recipient ";

    private final ObjectMapper json;

    SentReports(ObjectMapper json) {
        this.json = json;
    }

    /** Lets one transaction at a time send to the recipient. */
    void lock(Handle tx, Tenant tenant, Recipient recipient) {
        tx.createQuery("select pg_advisory_xact_lock(hashtext(:name)) is null")
                .bind("name", "individual-reports/" + tenant.path() + "/" + recipient)
                .mapTo(Boolean.class)
                .one();
    }

    Optional<Sending> sending(Handle tx, Tenant tenant, Asked asked) {
        return of(
                        tx.createQuery("select sent_at, sent_by_name, role from individual_report_sending where"
                                + TO_RECIPIENT + "and quarter = :quarter"),
                        tenant,
                        asked.recipient())
                .bind("quarter", asked.quarter().toString())
                .map((row, context) -> new Sending(
                        row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2), row.getString(3)))
                .findOne();
    }

    boolean hasLaterThan(Handle tx, Tenant tenant, Asked asked) {
        return of(
                        tx.createQuery("select exists (select from individual_report_sending where" + TO_RECIPIENT
                                + "and quarter > :quarter)"),
                        tenant,
                        asked.recipient())
                .bind("quarter", asked.quarter().toString())
                .mapTo(Boolean.class)
                .one();
    }

    SentQuarters before(Handle tx, Tenant tenant, Asked asked) {
        return new SentQuarters(of(
                        tx.createQuery("select quarter from individual_report_sending where" + TO_RECIPIENT
                                + "and quarter < :quarter"),
                        tenant,
                        asked.recipient())
                .bind("quarter", asked.quarter().toString())
                .map((row, context) -> Quarter.parse(row.getString(1)))
                .list());
    }

    /**
     * What the recipient was last told of each wait.
     *
     * @param before only the quarters before this one; null means all
     */
    Map<WaitKey, Told> lastTold(Handle tx, Tenant tenant, Recipient recipient, @Nullable Quarter before) {
        var told = new HashMap<WaitKey, Told>();
        of(tx.createQuery("""
                select distinct on (decision_id, cause, opened_source, opened_id)
                  decision_id, cause, opened_source, opened_id, quarter, number, status, decided_on, from_on, ended_on
                from individual_report where""" + TO_RECIPIENT + """
                  and (cast(:before as text) is null or quarter < :before)
                order by decision_id, cause, opened_source, opened_id, quarter desc
                """), tenant, recipient)
                .bind("before", before == null ? null : before.toString())
                .map((row, context) -> told.put(
                        keyIn(row),
                        new Told(
                                Quarter.parse(row.getString("quarter")),
                                row.getLong("number"),
                                ReportStatus.valueOf(row.getString("status")),
                                row.getObject("decided_on", LocalDate.class),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("ended_on", LocalDate.class))))
                .list();
        return told;
    }

    /** The highest running number that the recipient has seen; 0 when none. */
    long highestNumber(Handle tx, Tenant tenant, Recipient recipient) {
        return of(
                        tx.createQuery("select coalesce(max(last_number), 0) from individual_report_sending where"
                                + TO_RECIPIENT),
                        tenant,
                        recipient)
                .mapTo(Long.class)
                .one();
    }

    /** The reports of a quarter as they were sent, by number. */
    List<Row> rows(Handle tx, Tenant tenant, Asked asked) {
        return of(
                        tx.createQuery(
                                "select decision_id, cause, opened_source, opened_id, decision_version, content::text"
                                        + " from individual_report where" + TO_RECIPIENT
                                        + "and quarter = :quarter order by number"),
                        tenant,
                        asked.recipient())
                .bind("quarter", asked.quarter().toString())
                .map((row, context) -> new Row(keyIn(row), row.getLong(5), read(row.getString(6))))
                .list();
    }

    /** All that has been sent about a decision, in the order of the quarters. */
    List<SentAbout.Sent> about(Handle tx, ThingKey decision) {
        return tx.createQuery("""
                select recipient, quarter, s.sent_at, r.content::text
                from individual_report r join individual_report_sending s using (municipality, board, recipient, quarter)
                where municipality = :municipality and board = :board and decision_id = :decision
                order by quarter, recipient, number
                """)
                .bindMethods(decision.tenant())
                .bind("decision", decision.thing())
                .map((row, context) -> new SentAbout.Sent(
                        Recipient.valueOf(row.getString(1)).label(),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        read(row.getString(4))))
                .list();
    }

    void save(Handle tx, Caller caller, Role as, ReportSet set, Instant now) {
        var asked = set.asked();
        of(
                        tx.createUpdate("insert into individual_report_sending (municipality, board, recipient,"
                                + " quarter, sent_at, sent_by, sent_by_name, role, last_number) values (:municipality,"
                                + " :board, :recipient, :quarter, :at, :by, :byName, :role, :last)"),
                        caller.tenant(),
                        asked.recipient())
                .bind("quarter", asked.quarter().toString())
                .bind("at", now)
                .bind("by", caller.subject())
                .bind("byName", caller.name())
                .bind("role", as.name())
                .bind(
                        "last",
                        Math.max(
                                highestNumber(tx, caller.tenant(), asked.recipient()),
                                set.rows().isEmpty()
                                        ? 0
                                        : set.rows().getLast().report().number()))
                .execute();
        Batch.of(set.rows())
                .board(caller.tenant())
                .text("recipient", _ -> asked.recipient().name())
                .text("quarter", _ -> asked.quarter().toString())
                .bigint("number", row -> row.report().number())
                .text("decision_id", row -> row.key().decisionId())
                .text("cause", row -> row.key().cause().name())
                .text("opened_source", row -> row.key().source())
                .text("opened_id", row -> row.key().id())
                .text("status", row -> row.report().status().name())
                .date("decided_on", row -> row.report().decidedOn())
                .date("from_on", row -> row.report().from())
                .date("ended_on", row -> row.report().endedOn())
                .bigint("decision_version", Row::version)
                .json("content", row -> write(row.report()))
                .insertInto(tx, "individual_report");
    }

    private static WaitKey keyIn(ResultSet row) throws SQLException {
        return new WaitKey(row.getString(1), Wait.Cause.valueOf(row.getString(2)), row.getString(3), row.getString(4));
    }

    private IndividualReport read(String content) {
        try {
            return json.readValue(content, IndividualReport.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a sent report was written from this type", impossible);
        }
    }

    private String write(IndividualReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a report is always JSON", impossible);
        }
    }

    private static <S extends SqlStatement<S>> S of(S statement, Tenant tenant, Recipient recipient) {
        return statement
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("recipient", recipient.name());
    }
}

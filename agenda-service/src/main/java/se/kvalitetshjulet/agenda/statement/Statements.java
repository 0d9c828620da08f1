package se.kvalitetshjulet.agenda.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The statements of all items, with every version there has been. */
@ApplicationScoped
public class Statements {

    private static final String OF_ITEM =
            " from official_statement where municipality = :municipality and board = :board and item_id = :item";

    private final InstantSource clock;

    Statements(InstantSource clock) {
        this.clock = clock;
    }

    public void write(Handle tx, Tenant tenant, UUID itemId, OfficialStatement statement) {
        var prepared = statement.preparation();
        var officer = prepared.officer();
        tx.createUpdate("""
                insert into official_statement (municipality, board, item_id, version, dated, title,
                  proposed_decisions, summary, documents, recipients, edition, written_by, deliberation, attached,
                  signatory_names, signatory_titles, officer_name, officer_phone, officer_email,
                  checklist_topics, checklist_applies, checklist_texts, written_at)
                values (:municipality, :board, :item, :version, :dated, :title,
                  :proposedDecisions, :summary, :documents, :recipients, :edition, :writtenBy, :deliberation, :attached,
                  :signatoryNames, :signatoryTitles, :officerName, :officerPhone, :officerEmail,
                  :topics, :applies, :texts, :now)
                """)
                .bindMethods(tenant)
                .bind("deliberation", prepared.deliberation())
                .bindArray("attached", UUID.class, prepared.attached())
                .bindArray("signatoryNames", String.class, column(prepared.signatories(), Signatory::name))
                .bindArray("signatoryTitles", String.class, column(prepared.signatories(), Signatory::title))
                .bind("officerName", officer == null ? null : officer.name())
                .bind("officerPhone", officer == null ? null : officer.phone())
                .bind("officerEmail", officer == null ? null : officer.email())
                .bindArray(
                        "topics",
                        String.class,
                        column(prepared.checklist(), it -> it.topic().name()))
                .bindArray("applies", Boolean.class, column(prepared.checklist(), ChecklistPoint::applies))
                .bindArray("texts", String.class, column(prepared.checklist(), ChecklistPoint::text))
                .bind("item", itemId)
                .bind("version", statement.version())
                .bind("dated", statement.dated())
                .bind("title", statement.title())
                .bindArray("proposedDecisions", String.class, statement.proposedDecisions())
                .bind("summary", statement.summary())
                .bindArray("documents", String.class, statement.documents())
                .bindArray("recipients", String.class, statement.recipients())
                .bind("edition", statement.edition())
                .bind("writtenBy", statement.writtenBy())
                .bind("now", clock.instant())
                .execute();
    }

    /** The text that stands. */
    public Optional<OfficialStatement> of(Handle tx, Tenant tenant, UUID itemId) {
        return tx.createQuery("select *" + OF_ITEM + " order by version desc limit 1")
                .bindMethods(tenant)
                .bind("item", itemId)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The version of the text that stands; 0 when nobody has written one. */
    public int lastVersion(Handle tx, Tenant tenant, UUID itemId) {
        return of(tx, tenant, itemId).map(OfficialStatement::version).orElse(0);
    }

    /** Which version of their statement the items have; those without one are left out. */
    public Map<UUID, Integer> versions(Handle tx, Tenant tenant, List<UUID> itemIds) {
        return tx.createQuery("""
                select item_id, max(version) as version from official_statement
                where municipality = :municipality and board = :board and item_id = any(:items)
                group by item_id
                """)
                .bindMethods(tenant)
                .bindArray("items", UUID.class, itemIds)
                .map((row, context) -> Map.entry(row.getObject("item_id", UUID.class), row.getInt("version")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How far the texts that stand have come; items without a statement are left out. */
    public Map<UUID, StatementState> states(Handle tx, Tenant tenant, List<UUID> itemIds) {
        return tx.createQuery("""
                select distinct on (s.item_id) s.item_id, case
                    when exists (select from statement_step t
                      where (t.municipality, t.board, t.item_id, t.version) = (s.municipality, s.board, s.item_id, s.version)
                        and t.step = 'SIGNED_OFF') then 'SIGNED_OFF'
                    when exists (select from statement_step t
                      where (t.municipality, t.board, t.item_id, t.version) = (s.municipality, s.board, s.item_id, s.version))
                      then 'REVIEWED'
                    else 'WRITTEN' end as state
                from official_statement s
                where s.municipality = :municipality and s.board = :board and s.item_id = any(:items)
                order by s.item_id, s.version desc
                """)
                .bindMethods(tenant)
                .bindArray("items", UUID.class, itemIds)
                .map((row, context) ->
                        Map.entry(row.getObject("item_id", UUID.class), StatementState.valueOf(row.getString("state"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All that the statement has said, latest first. */
    public List<OfficialStatement> history(Handle tx, Tenant tenant, UUID itemId) {
        return tx.createQuery("select *" + OF_ITEM + " order by version desc")
                .bindMethods(tenant)
                .bind("item", itemId)
                .map((row, context) -> read(row))
                .list();
    }

    /** A text that has stood, or stands. */
    public Optional<OfficialStatement> version(Handle tx, Tenant tenant, UUID itemId, int version) {
        return tx.createQuery("select *" + OF_ITEM + " and version = :version")
                .bindMethods(tenant)
                .bind("item", itemId)
                .bind("version", version)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** Keeps that somebody has reviewed a text, or signed it off. */
    public void keep(Handle tx, Tenant tenant, UUID itemId, int version, StatementStep step) {
        tx.createUpdate("""
                insert into statement_step (municipality, board, item_id, version, step, done_by, done_by_name,
                  done_by_title, done_at)
                values (:municipality, :board, :item, :version, :step, :by, :name, :title, :at)
                """)
                .bindMethods(tenant)
                .bindMethods(step)
                .bind("item", itemId)
                .bind("version", version)
                .bind("step", step.kind().name())
                .execute();
    }

    /** What has been done with a text, the latest last. */
    public List<StatementStep> steps(Handle tx, Tenant tenant, UUID itemId, int version) {
        return tx.createQuery("""
                select * from statement_step
                where municipality = :municipality and board = :board and item_id = :item and version = :version
                order by done_at
                """)
                .bindMethods(tenant)
                .bind("item", itemId)
                .bind("version", version)
                .map((row, context) -> new StatementStep(
                        StatementStep.Kind.valueOf(row.getString("step")),
                        row.getString("done_by"),
                        row.getString("done_by_name"),
                        row.getString("done_by_title"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OfficialStatement read(ResultSet row) throws SQLException {
        return new OfficialStatement(
                row.getInt("version"),
                row.getObject("dated", LocalDate.class),
                row.getString("title"),
                texts(row, "proposed_decisions"),
                row.getString("summary"),
                texts(row, "documents"),
                texts(row, "recipients"),
                row.getObject("edition", Integer.class),
                row.getString("written_by"),
                preparation(row));
    }

    private static Preparation preparation(ResultSet row) throws SQLException {
        var names = texts(row, "signatory_names");
        var titles = texts(row, "signatory_titles");
        var topics = texts(row, "checklist_topics");
        var applies = (Boolean[]) row.getArray("checklist_applies").getArray();
        var points = texts(row, "checklist_texts");
        var officer = row.getString("officer_name");
        return new Preparation(
                row.getString("deliberation"),
                List.of((UUID[]) row.getArray("attached").getArray()),
                IntStream.range(0, names.size())
                        .mapToObj(at -> new Signatory(names.get(at), titles.get(at)))
                        .toList(),
                officer == null
                        ? null
                        : new HandlingOfficer(officer, row.getString("officer_phone"), row.getString("officer_email")),
                IntStream.range(0, topics.size())
                        .mapToObj(at ->
                                new ChecklistPoint(ChecklistTopic.valueOf(topics.get(at)), applies[at], points.get(at)))
                        .toList());
    }

    private static <T, V> List<V> column(List<T> of, Function<T, V> attribute) {
        return of.stream().map(attribute).toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}

package se.kvalitetshjulet.agenda.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        tx.createUpdate("""
                insert into official_statement (municipality, board, item_id, version, dated, title,
                  proposed_decisions, summary, documents, recipients, edition, written_by, written_at)
                values (:municipality, :board, :item, :version, :dated, :title,
                  :proposedDecisions, :summary, :documents, :recipients, :edition, :writtenBy, :now)
                """)
                .bindMethods(tenant)
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

    /** All that the statement has said, latest first. */
    public List<OfficialStatement> history(Handle tx, Tenant tenant, UUID itemId) {
        return tx.createQuery("select *" + OF_ITEM + " order by version desc")
                .bindMethods(tenant)
                .bind("item", itemId)
                .map((row, context) -> read(row))
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
                row.getString("written_by"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}

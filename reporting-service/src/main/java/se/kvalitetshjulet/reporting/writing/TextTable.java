package se.kvalitetshjulet.reporting.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.written.Remembered;

/** The table of versions. A version is added, never changed. */
@ApplicationScoped
class TextTable {

    private final ObjectMapper json;

    TextTable(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The latest version of every section that something has been written in.
     *
     * @param by what was written later is left out; null for nothing
     */
    List<SavedText> latest(Handle tx, Tenant tenant, ReportKind kind, String period, @Nullable Instant by) {
        return tx.createQuery("""
                select distinct on (section_id) * from written_version
                where municipality = :municipality and board = :board and kind = :kind and period = :period
                  and (cast(:by as timestamptz) is null or saved_at <= :by)
                order by section_id, version desc
                """)
                .bindMethods(tenant)
                .bind("kind", kind.name())
                .bind("period", period)
                .bind("by", by)
                .map((row, context) -> read(row))
                .list();
    }

    Optional<SavedText> latest(Handle tx, Tenant tenant, Place place) {
        return of(tx, "order by version desc limit 1", tenant, place)
                .map((row, context) -> read(row))
                .findOne();
    }

    Optional<SavedText> version(Handle tx, Tenant tenant, Place place, int version) {
        return of(tx, "and version = :version", tenant, place)
                .bind("version", version)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** All versions of a section, the last first. */
    List<SavedText> all(Handle tx, Tenant tenant, Place place) {
        return of(tx, "order by version desc", tenant, place)
                .map((row, context) -> read(row))
                .list();
    }

    void add(Handle tx, Tenant tenant, Place place, SavedText saved) {
        at(tx.createUpdate("""
                insert into written_version (municipality, board, kind, period, section_id, version, text, remembered, how,
                  restored, saved_at, by_subject, by_name, by_title)
                values (:municipality, :board, :kind, :period, :sectionId, :version, :text, :remembered, :how,
                  :restored, :at, :subject, :name, :title)
                """), tenant, place)
                .bind("version", saved.version())
                .bind("text", saved.text())
                .bind("remembered", write(saved.remembered()))
                .bind("how", saved.how().name())
                .bind("restored", saved.restored())
                .bind("at", saved.at())
                .bindMethods(saved.by())
                .execute();
    }

    private static Query of(Handle tx, String which, Tenant tenant, Place place) {
        return at(tx.createQuery("""
                select * from written_version
                where municipality = :municipality and board = :board and kind = :kind and period = :period
                  and section_id = :sectionId
                """ + which), tenant, place);
    }

    private static <S extends SqlStatement<S>> S at(S statement, Tenant tenant, Place place) {
        return statement
                .bindMethods(tenant)
                .bind("kind", place.kind().name())
                .bind("period", place.period())
                .bind("sectionId", place.sectionId());
    }

    private SavedText read(ResultSet row) throws SQLException {
        return new SavedText(
                row.getString("section_id"),
                row.getInt("version"),
                row.getString("text"),
                remembered(row.getString("remembered")),
                SavedText.How.valueOf(row.getString("how")),
                row.getObject("restored", Integer.class),
                new Who(row.getString("by_subject"), row.getString("by_name"), row.getString("by_title")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private String write(List<Remembered> remembered) {
        try {
            return json.writeValueAsString(remembered);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("our own records are always JSON", impossible);
        }
    }

    private List<Remembered> remembered(String text) {
        try {
            return json.readValue(text, new TypeReference<List<Remembered>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what is kept was written from its records", impossible);
        }
    }
}

package se.kvalitetshjulet.deviations.form;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The versions of what a board asks. Only added to. */
@Singleton
public class Forms {

    private final FormSchemas schemas;

    Forms(FormSchemas schemas) {
        this.schemas = schemas;
    }

    /**
     * A version.
     *
     * @param madeBy a person who works here
     */
    public record Made(int version, Instant madeAt, String madeBy) {}

    /** What the board asks today. */
    public QuestionForm current(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                        select version, schema from question_form
                        where municipality = :municipality and board = :board order by version desc limit 1
                        """)
                .bindMethods(tenant)
                .map((row, context) -> schemas.read(row.getInt(1), row.getString(2)))
                .findOne()
                .orElse(QuestionForm.NOTHING_ASKED);
    }

    /** The latest first. */
    List<Made> versions(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                        select version, made_at, made_by_name from question_form
                        where municipality = :municipality and board = :board order by version desc
                        """)
                .bindMethods(tenant)
                .map((row, context) -> new Made(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3)))
                .list();
    }

    /** False when somebody else has made that version at the same time. */
    boolean add(Handle tx, Caller by, QuestionForm form, Instant at) {
        return tx.createUpdate("""
                        insert into question_form (municipality, board, version, schema, made_at, made_by, made_by_name)
                        values (:municipality, :board, :version, :schema, :at, :by, :byName) on conflict do nothing
                        """)
                        .bindMethods(by.tenant())
                        .bind("version", form.version())
                        .bind("schema", form.schema())
                        .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .bind("by", by.subject())
                        .bind("byName", by.name())
                        .execute()
                == 1;
    }
}

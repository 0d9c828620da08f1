package se.kvalitetshjulet.deviations.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.ThingIds;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** The drafts of whoever asks, and nobody else's. */
@ApplicationScoped
public class Drafts {

    /** All that a form holds, and no more. */
    private static final int LONGEST = 60_000;

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private static final String MINE =
            " where municipality = :municipality and board = :board and author = :author and sent_as is null";

    private final Store store;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final Duration kept;

    Drafts(
            Store store,
            ObjectMapper json,
            InstantSource clock,
            @ConfigProperty(name = "kvalitetshjulet.drafts.keep") Duration kept) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.kept = kept;
    }

    /** Those that have not been sent, the latest first. */
    public List<Draft> list(Handle tx, Caller author) {
        return of(tx.createQuery("select * from draft" + MINE + " order by saved_at desc, draft_id"), author)
                .map((row, context) -> read(row))
                .list();
    }

    public long count(Handle tx, Caller author) {
        return of(tx.createQuery("select count(*) from draft" + MINE), author)
                .mapTo(Long.class)
                .one();
    }

    /** Also when it has been sent, for a while. Locked until the transaction ends, so that it is sent once. */
    public Optional<Draft> find(Handle tx, Caller author, String draftId) {
        return of(tx.createQuery("""
                                select * from draft where municipality = :municipality and board = :board
                                  and author = :author and draft_id = :draft for update
                                """), author)
                .bind("draft", draftId)
                .map((row, context) -> read(row))
                .findOne();
    }

    public Draft begin(Handle tx, Caller author, Map<String, String> fields) {
        var draft = new Draft(ThingIds.next("UTK"), fields, clock.instant(), 1, null);
        of(tx.createUpdate("""
                                insert into draft (municipality, board, draft_id, author, fields, saved_at, version)
                                values (:municipality, :board, :draft, :author, :fields, :at, 1)
                                """), author)
                .bind("draft", draft.draftId())
                .bind("fields", text(fields))
                .bind("at", at(draft.savedAt()))
                .execute();
        return draft;
    }

    /** Puts what is typed now in the place of what was. */
    public Draft keep(Handle tx, Caller author, Draft draft, Map<String, String> fields) {
        var saved = new Draft(draft.draftId(), fields, clock.instant(), draft.version() + 1, null);
        write(tx, author, saved);
        return saved;
    }

    /** Nothing that was written stays in a draft that has been sent; only what it became, for whoever sends it again. */
    public void sent(Handle tx, Caller author, Draft draft, String as) {
        write(tx, author, new Draft(draft.draftId(), Map.of(), clock.instant(), draft.version() + 1, as));
    }

    public void delete(Handle tx, Caller author, String draftId) {
        of(tx.createUpdate("delete from draft" + MINE + " and draft_id = :draft"), author)
                .bind("draft", draftId)
                .execute();
    }

    /** What nobody has gone on with for so long is forgotten. */
    @Scheduled(every = "1h", delayed = "10m")
    void forget() {
        store.useAllTenants(tx -> tx.createUpdate("delete from draft where saved_at < :before")
                .bind("before", at(clock.instant().minus(kept)))
                .execute());
    }

    private void write(Handle tx, Caller author, Draft draft) {
        of(tx.createUpdate("""
                                update draft set fields = :fields, saved_at = :at, version = :version, sent_as = :sentAs
                                where municipality = :municipality and board = :board and author = :author
                                  and draft_id = :draft
                                """), author)
                .bind("draft", draft.draftId())
                .bind("fields", text(draft.fields()))
                .bind("at", at(draft.savedAt()))
                .bind("version", draft.version())
                .bind("sentAs", draft.sentAs())
                .execute();
    }

    private static <S extends SqlStatement<S>> S of(S statement, Caller author) {
        return statement.bindMethods(author.tenant()).bind("author", author.subject());
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private Draft read(ResultSet row) throws SQLException {
        try {
            @Nullable String sentAs = row.getString("sent_as");
            return new Draft(
                    row.getString("draft_id"),
                    json.readValue(row.getString("fields"), FIELDS),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                    row.getLong("version"),
                    sentAs);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a draft is kept as JSON", impossible);
        }
    }

    private String text(Map<String, String> fields) {
        try {
            var text = json.writeValueAsString(fields);
            if (text.length() > LONGEST || text.contains("\\u0000")) {
                throw new Refusal(
                        CommonProblem.NOT_STORABLE, "Utkastet är för långt eller innehåller ett otillåtet tecken.");
            }
            return text;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts are always JSON", impossible);
        }
    }
}

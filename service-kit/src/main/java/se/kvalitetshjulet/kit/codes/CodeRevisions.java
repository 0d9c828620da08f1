package se.kvalitetshjulet.kit.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.revision.CodeRevision;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.course.EventKey;

/** Every revision of a code list that has been made here or told by its owner. Only added to. */
@ApplicationScoped
public class CodeRevisions {

    private static final String OF_BOARD =
            "select * from code_revision where municipality = :municipality and board = :board";

    private final InstantSource clock;
    private final AtomicLong commits = new AtomicLong();

    CodeRevisions(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * A revision with what is kept beside it.
     *
     * @param sequence the list's version that it made, where its owner has numbered it
     * @param knownAt when this service learned of it
     * @param by who made it; null for what another service has told
     */
    public record Kept(
            Tenant tenant,
            CodeRevision revision,
            @Nullable Long sequence,
            Instant knownAt,
            @Nullable Author by) {}

    /**
     * Who made a revision.
     *
     * @param subject the identity provider's id
     */
    public record Author(String subject, String name) {}

    /** Takes the revisions among these events. */
    public void take(Handle tx, List<IncomingEvent> events) {
        var now = clock.instant();
        take(tx, events, _ -> now);
    }

    /**
     * Takes the revisions among these events.
     *
     * @param knownAt when each board learned of them, by a clock of its own
     */
    public void take(Handle tx, List<IncomingEvent> events, Function<Tenant, Instant> knownAt) {
        keep(
                tx,
                events.stream()
                        .filter(event -> event.data() instanceof CodeListRevised)
                        .map(event -> new Kept(
                                event.tenant(),
                                new CodeRevision(
                                        event.dataAs(CodeListRevised.class),
                                        new EventKey(event.time(), event.source(), event.id())),
                                event.sequence(),
                                knownAt.apply(event.tenant()),
                                null))
                        .toList());
    }

    /** Adds revisions, each of which is new: the inbox, or whoever makes them here, has seen to it. */
    public void keep(Handle tx, List<Kept> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        Batch.of(revisions)
                .board(Kept::tenant)
                .text("list", kept -> kept.revision().said().list())
                .text("code", kept -> kept.revision().said().code())
                .text("label", kept -> kept.revision().said().label())
                .date("valid_from", kept -> kept.revision().said().validFrom())
                .date("valid_to", kept -> kept.revision().said().validTo())
                .text("citation", kept -> kept.revision().said().citation())
                .text("parent", kept -> kept.revision().said().parent())
                .instant("told_at", kept -> kept.revision().told().time())
                .text("told_source", kept -> kept.revision().told().source())
                .text("told_id", kept -> kept.revision().told().id())
                .bigint("sequence", Kept::sequence)
                .instant("known_at", Kept::knownAt)
                .text("made_by", kept -> kept.by() == null ? null : kept.by().subject())
                .text(
                        "made_by_name",
                        kept -> kept.by() == null ? null : kept.by().name())
                .insertInto(tx, "code_revision");
        tx.afterCommit(commits::incrementAndGet);
    }

    List<CodeRevision> of(Handle tx, Tenant tenant) {
        return tx.createQuery(OF_BOARD)
                .bindMethods(tenant)
                .map((row, context) -> revisionIn(row))
                .list();
    }

    List<CodeRevision> knownAt(Handle tx, Tenant tenant, Instant asOf) {
        return tx.createQuery(OF_BOARD + " and known_at <= :asOf")
                .bindMethods(tenant)
                .bind("asOf", asOf)
                .map((row, context) -> revisionIn(row))
                .list();
    }

    /** The revisions of a board with what is kept beside them, in the order they were told. */
    public List<Kept> kept(Handle tx, Tenant tenant) {
        return tx.createQuery(OF_BOARD + " order by told_at, told_source, told_id")
                .bindMethods(tenant)
                .map((row, context) -> new Kept(
                        tenant,
                        revisionIn(row),
                        row.getObject("sequence", Long.class),
                        instantIn(row, "known_at"),
                        authorIn(row)))
                .list();
    }

    /** How many commits of this instance have changed any board's lists. */
    long commits() {
        return commits.get();
    }

    private static CodeRevision revisionIn(ResultSet row) throws SQLException {
        return new CodeRevision(
                new CodeListRevised(
                        row.getString("list"),
                        row.getString("code"),
                        row.getString("label"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("citation"),
                        row.getString("parent")),
                new EventKey(instantIn(row, "told_at"), row.getString("told_source"), row.getString("told_id")));
    }

    private static @Nullable Author authorIn(ResultSet row) throws SQLException {
        var subject = row.getString("made_by");
        return subject == null ? null : new Author(subject, row.getString("made_by_name"));
    }

    private static Instant instantIn(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

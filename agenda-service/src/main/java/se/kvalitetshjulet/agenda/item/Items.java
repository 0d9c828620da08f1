package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** All items, on agendas and proposed. Whoever changes one that is on an agenda has locked the meeting first. */
@ApplicationScoped
public class Items {

    private static final String OF_BOARD = " from agenda_item where municipality = :municipality and board = :board";

    private final QuestionSteps steps;
    private final InstantSource clock;

    Items(QuestionSteps steps, InstantSource clock) {
        this.steps = steps;
        this.clock = clock;
    }

    void add(Handle tx, Tenant tenant, AgendaItem item) {
        add(tx, tenant, item, null);
    }

    /**
     * @param by null when a system, or a decision to postpone, proposes it
     */
    void add(Handle tx, Tenant tenant, AgendaItem item, @Nullable Caller by) {
        if (item.status() == AgendaItem.Status.PROPOSED) {
            var first = item.question().equals(item.id());
            var step = first ? QuestionStep.What.PROPOSED : QuestionStep.What.PROPOSED_AGAIN;
            steps.add(tx, tenant, item, step, by, null, null);
        }
        bind(tx.createUpdate("""
                        insert into agenda_item (municipality, board, item_id, question_id, heading, kind, part, span, secret,
                          registry_number, origin_kind, origin_id, edition, cause, status, meeting_id, position, waits_for,
                          paragraph_year, paragraph, outcome, points, decided_at, approved_on, created_at, version)
                        values (:municipality, :board, :id, :question, :heading, :kind, :part, :span, :secret,
                          :registryNumber, :originKind, :originId, :edition, :cause, :status, cast(:meetingId as uuid), :position,
                          cast(:waitsFor as uuid), :year, :paragraph, :outcome, :points, :decidedAt, :approvedOn, :now, 1)
                        """), tenant, item)
                .bind("question", item.question())
                .bind("kind", item.kind().name())
                .bind("part", item.part().name())
                .bind("span", item.span())
                .bind("secret", item.secret())
                .bind(
                        "registryNumber",
                        item.registryNumber() == null
                                ? null
                                : item.registryNumber().toString())
                .bind("now", clock.instant())
                .execute();
    }

    public void save(Handle tx, Tenant tenant, AgendaItem item) {
        bind(tx.createUpdate("""
                        update agenda_item
                        set heading = :heading, origin_kind = :originKind, origin_id = :originId, edition = :edition, cause = :cause,
                          status = :status, meeting_id = cast(:meetingId as uuid), position = :position,
                          waits_for = cast(:waitsFor as uuid), paragraph_year = :year,
                          paragraph = :paragraph, outcome = :outcome, points = :points, decided_at = :decidedAt,
                          approved_on = :approvedOn, version = version + 1
                        where municipality = :municipality and board = :board and item_id = :id
                        """), tenant, item).execute();
    }

    void remove(Handle tx, Tenant tenant, AgendaItem item) {
        tx.createUpdate("delete" + OF_BOARD + " and item_id = :id")
                .bindMethods(tenant)
                .bind("id", item.id())
                .execute();
    }

    /** Takes back a proposal with its statement, since the question has been answered elsewhere. */
    void withdraw(Handle tx, Tenant tenant, AgendaItem item) {
        steps.add(tx, tenant, item, QuestionStep.What.WITHDRAWN, null, null, "Frågan ställs inte längre.");
        tx.createQuery("select agenda_withdraw(:municipality, :board, :id)")
                .bindMethods(tenant)
                .bind("id", item.id())
                .mapTo(String.class)
                .list();
    }

    public Optional<AgendaItem> find(Handle tx, Tenant tenant, UUID id) {
        return tx.createQuery("select *" + OF_BOARD + " and item_id = :id")
                .bindMethods(tenant)
                .bind("id", id)
                .map(ItemRow::read)
                .findOne();
    }

    AgendaItem locked(Handle tx, Tenant tenant, UUID id) {
        return tx.createQuery("select *" + OF_BOARD + " and item_id = :id for update")
                .bindMethods(tenant)
                .bind("id", id)
                .map(ItemRow::read)
                .findOne()
                .orElseThrow(Refusal::notFound);
    }

    /** An item of this meeting's agenda, held until the transaction ends. */
    public AgendaItem locked(Handle tx, Tenant tenant, Meeting meeting, UUID id) {
        var item = locked(tx, tenant, id);
        if (!meeting.id().equals(item.meetingId())) {
            throw Refusal.notFound();
        }
        return item;
    }

    public Agenda agendaOf(Handle tx, Tenant tenant, UUID meetingId) {
        return Agenda.of(tx.createQuery("select *" + OF_BOARD + " and meeting_id = :meeting order by position")
                .bindMethods(tenant)
                .bind("meeting", meetingId)
                .map(ItemRow::read)
                .list());
    }

    /** Those of a meeting whose matters concern an individual. */
    public Set<UUID> ofIndividuals(Handle tx, Tenant tenant, UUID meetingId) {
        return Set.copyOf(tx.createQuery("""
                select item_id from agenda_item join matter_now using (municipality, board, registry_number)
                where municipality = :municipality and board = :board and meeting_id = :meeting and individual
                """)
                .bindMethods(tenant)
                .bind("meeting", meetingId)
                .mapTo(UUID.class)
                .list());
    }

    /** What is on no agenda and has the status, the oldest first. */
    public Page<AgendaItem> proposed(Handle tx, Tenant tenant, AgendaItem.Status status, Paging paging) {
        long total = tx.createQuery("select count(*)" + OF_BOARD + " and status = :status")
                .bindMethods(tenant)
                .bind("status", status.name())
                .mapTo(Long.class)
                .one();
        var items = tx.createQuery("select *" + OF_BOARD
                        + " and status = :status order by created_at, item_id limit :limit offset :offset")
                .bindMethods(tenant)
                .bind("status", status.name())
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map(ItemRow::read)
                .list();
        return paging.pageOf(items, total);
    }

    /** All that has been, or is to be, taken up in a matter, latest first. */
    public List<AgendaItem> ofMatter(Handle tx, Tenant tenant, RegistryNumber number) {
        return tx.createQuery(
                        "select *" + OF_BOARD + " and registry_number = :number order by created_at desc, item_id")
                .bindMethods(tenant)
                .bind("number", number.toString())
                .map(ItemRow::read)
                .list();
    }

    int nextParagraph(Handle tx, Tenant tenant, int year) {
        return tx.createQuery("""
                insert into paragraph_series as series (municipality, board, year, next_paragraph)
                values (:municipality, :board, :year, 2)
                on conflict (municipality, board, year) do update set next_paragraph = series.next_paragraph + 1
                returning next_paragraph - 1
                """)
                .bindMethods(tenant)
                .bind("year", year)
                .mapTo(Integer.class)
                .one();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Tenant tenant, AgendaItem item) {
        var origin = item.origin();
        var decision = item.decision();
        return statement
                .bindMethods(tenant)
                .bind("id", item.id())
                .bind("heading", item.heading())
                .bind("originKind", origin == null ? null : origin.kind().name())
                .bind("originId", origin == null ? null : origin.id())
                .bind("edition", item.edition())
                .bind("cause", item.cause())
                .bind("status", item.status().name())
                .bindByType("meetingId", item.meetingId(), UUID.class)
                .bind("position", item.position())
                .bindByType("waitsFor", item.waitsFor(), UUID.class)
                .bind("year", decision == null ? null : decision.year())
                .bind("paragraph", decision == null ? null : decision.paragraph())
                .bind("outcome", decision == null ? null : decision.outcome().name())
                .bindArray("points", String.class, decision == null ? List.of() : decision.points())
                .bindByType("decidedAt", decision == null ? null : decision.decidedAt(), java.time.Instant.class)
                .bindByType("approvedOn", decision == null ? null : decision.approvedOn(), LocalDate.class);
    }
}

package se.kvalitetshjulet.deviations.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;
import se.kvalitetshjulet.courses.Complaint;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.HandledBy;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Reads complaints and opinions, as far as the caller sees: those of their units, those that they registered, and for the
 * board's delegation those that have come to it.
 */
@ApplicationScoped
public class Complaints {

    /** Came in so long ago that it should have been answered; {@code :today} is the last such day. */
    static final String OVERDUE = "answered_on is null and concluded_on is null and received_on <= :today";

    private static final String TABLE = HandledBy.of("""
            (select c.*, r.acknowledged_on from complaint c left join complaint_receipt r
               on (r.municipality, r.board, r.complaint_id) = (c.municipality, c.board, c.complaint_id))
            """, "complaint", "complaint_id");

    private final Sights sights;
    private final Words words;
    private final AnswerTime time;
    private final InstantSource clock;

    Complaints(Sights sights, Words words, AnswerTime time, InstantSource clock) {
        this.sights = sights;
        this.words = words;
        this.time = time;
        this.clock = clock;
    }

    public Page<ComplaintView> list(Handle tx, Caller caller, ComplaintFilter filter, Paging paging) {
        var reading = reading(tx, caller);
        return Rows.page(
                tx,
                TABLE,
                filter.narrow(visible(tx, caller), lastOverdue(caller), caller),
                "received_on desc, complaint_id",
                paging,
                row -> view(row, reading));
    }

    /** The complaint, or empty when there is none that this caller may see. */
    public Optional<ComplaintView> find(Handle tx, Caller caller, String complaintId) {
        var reading = reading(tx, caller);
        return Rows.one(tx, TABLE, visible(tx, caller).equal("complaint_id", complaintId), row -> view(row, reading));
    }

    /** As {@link #find}, for whoever is to take a way; refuses when they see the complaint and it is not for them. */
    ChangeThing.Find<ComplaintView> toTake(ComplaintWay way) {
        return (tx, caller, complaintId) -> {
            var found = find(tx, caller, complaintId);
            if (found.isPresent() && !way.isFor(partOf(tx, caller, found.get()))) {
                throw new Refusal(CommonProblem.FORBIDDEN, "Det görs av den enhet som klagomålet gäller.");
            }
            return found;
        };
    }

    /** What the caller is to a complaint that they see. */
    ComplaintWay.Taker partOf(Handle tx, Caller caller, ComplaintView complaint) {
        if (sights.handles(tx, caller, complaint.unit())) {
            return ComplaintWay.Taker.UNIT;
        }
        return caller.is(Role.COMPLAINTS_DELEGATE) && complaint.escalatedOn() != null
                ? ComplaintWay.Taker.DELEGATION
                : ComplaintWay.Taker.REGISTRAR;
    }

    /** How many of those that the caller sees should have been answered. */
    long overdue(Handle tx, Caller caller) {
        return Rows.count(tx, TABLE, visible(tx, caller).whetherOn(lastOverdue(caller), OVERDUE, true));
    }

    /** How many of those that the caller sees wait for the board's delegation. */
    long withDelegation(Handle tx, Caller caller) {
        return Rows.count(tx, TABLE, visible(tx, caller).equal("status", Complaint.Status.ESCALATED));
    }

    private LocalDate lastOverdue(Caller caller) {
        return time.lastReceivedOfOverdue(caller.tenant(), SwedishTime.today(clock));
    }

    private Narrowing visible(Handle tx, Caller caller) {
        return Narrowing.to(
                caller.tenant(),
                sights.of(tx, caller, Sights.HANDLERS),
                "complaint.complaint_id",
                "unit",
                caller.is(Role.COMPLAINTS_DELEGATE) ? "escalated_on is not null" : "false");
    }

    private record Reading(Tenant tenant, BoardWords board, LocalDate today) {}

    private Reading reading(Handle tx, Caller caller) {
        return new Reading(caller.tenant(), words.of(tx, caller.tenant()), SwedishTime.today(clock));
    }

    private ComplaintView view(ResultSet row, Reading reading) throws SQLException {
        var status = Complaint.Status.valueOf(row.getString("status"));
        var receivedOn = Rows.date(row, "received_on");
        var answeredOn = Rows.date(row, "answered_on");
        var concludedOn = Rows.date(row, "concluded_on");
        var dueOn = time.dueOn(reading.tenant(), receivedOn);
        return new ComplaintView(
                row.getString("complaint_id"),
                status,
                status.label(),
                ComplaintReceived.Kind.valueOf(row.getString("kind")),
                ComplaintReceived.Channel.valueOf(row.getString("channel")),
                row.getString("subject"),
                reading.board().label(CodeLists.COMPLAINT_SUBJECTS, row.getString("subject"), receivedOn),
                row.getString("unit"),
                reading.board().unit(row.getString("unit")),
                row.getString("case_reference"),
                receivedOn,
                dueOn,
                Rows.date(row, "acknowledged_on"),
                answeredOn == null && concludedOn == null && dueOn.isBefore(reading.today()),
                answeredOn,
                Rows.date(row, "escalated_on"),
                concludedOn,
                row.getObject("satisfied", Boolean.class),
                row.getString("outcome"),
                reading.board().label(CodeLists.COMPLAINT_OUTCOMES, row.getString("outcome"), receivedOn),
                row.getString("handler_name"),
                row.getString("handler_title"),
                row.getInt("conflicts"),
                row.getLong("version"));
    }
}

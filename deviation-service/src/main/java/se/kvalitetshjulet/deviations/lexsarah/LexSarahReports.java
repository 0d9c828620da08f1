package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed.Outcome;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided.DecidedBy;
import se.kvalitetshjulet.courses.LexSarahCase;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.statute.SwedishTime;

/** Reads lex Sarah reports, as far as the caller sees. */
@ApplicationScoped
public class LexSarahReports {

    private static final String TABLE = "lex_sarah_report";

    private static final Map<Outcome, String> OUTCOMES = Map.of(
            Outcome.NONE, "inget missförhållande",
            Outcome.MISCONDUCT, "missförhållande",
            Outcome.RISK, "påtaglig risk för missförhållande",
            Outcome.SERIOUS_MISCONDUCT, "allvarligt missförhållande",
            Outcome.SERIOUS_RISK, "påtaglig risk för allvarligt missförhållande");

    private final Sights sights;
    private final Words words;
    private final InstantSource clock;

    LexSarahReports(Sights sights, Words words, InstantSource clock) {
        this.sights = sights;
        this.words = words;
        this.clock = clock;
    }

    public Page<LexSarahView> list(Handle tx, Caller caller, LexSarahFilter filter, Paging paging) {
        var board = words.of(tx, caller.tenant());
        var today = SwedishTime.today(clock);
        return Rows.page(
                tx,
                TABLE,
                filter.narrow(visible(tx, caller)),
                "reported_on desc, report_id",
                paging,
                row -> view(row, board, today));
    }

    /** The report, or empty when there is none that this caller may see. */
    public Optional<LexSarahView> find(Handle tx, Caller caller, String reportId) {
        var board = words.of(tx, caller.tenant());
        var today = SwedishTime.today(clock);
        return Rows.one(tx, TABLE, visible(tx, caller).equal("report_id", reportId), row -> view(row, board, today));
    }

    private Narrowing visible(Handle tx, Caller caller) {
        return Narrowing.to(
                caller.tenant(), sights.of(tx, caller, Sights.HANDLERS), "lex_sarah_report.report_id", "unit");
    }

    private static LexSarahView view(ResultSet row, BoardWords board, LocalDate today) throws SQLException {
        var status = LexSarahCase.Status.valueOf(row.getString("status"));
        var reportedOn = Rows.date(row, "reported_on");
        var outcome = row.getString("outcome") == null ? null : Outcome.valueOf(row.getString("outcome"));
        var decidedBy = row.getString("decided_by");
        var dueOn = Rows.date(row, "investigation_due_on");
        return new LexSarahView(
                row.getString("report_id"),
                status,
                status.label(),
                row.getString("unit"),
                board.unit(row.getString("unit")),
                row.getString("legal_basis"),
                Rows.date(row, "occurred_on"),
                reportedOn,
                row.getString("deviation_id"),
                Rows.date(row, "opened_on"),
                outcome,
                outcome == null ? null : OUTCOMES.get(outcome),
                Rows.date(row, "assessed_on"),
                Rows.date(row, "requested_on"),
                row.getString("proposal"),
                board.label(CodeLists.LEX_SARAH_PROPOSALS, row.getString("proposal"), reportedOn),
                Rows.date(row, "decided_on"),
                decidedBy == null ? null : DecidedBy.valueOf(decidedBy),
                row.getString("decided_outcome"),
                row.getObject("notify_ivo", Boolean.class),
                Rows.date(row, "notified_on"),
                dueOn,
                dueOn != null && dueOn.isBefore(today),
                Rows.date(row, "sent_on"),
                Rows.date(row, "ivo_decided_on"),
                row.getString("ivo_result"),
                Rows.date(row, "closed_on"),
                row.getInt("conflicts"),
                row.getLong("version"));
    }
}

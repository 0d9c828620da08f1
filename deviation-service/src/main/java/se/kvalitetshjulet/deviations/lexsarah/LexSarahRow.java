package se.kvalitetshjulet.deviations.lexsarah;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed.Outcome;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided.DecidedBy;
import se.kvalitetshjulet.courses.LexSarahCase;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.statute.LexSarahProvision;
import se.kvalitetshjulet.statute.SwedishTime;

/** Reads a lex Sarah report from its row, with what stands in other tables about it. */
final class LexSarahRow {

    static final String TABLE = """
            (select r.*, a.caller as investigator_id, a.name as investigator,
               exists (select from lex_sarah_entry e where (e.municipality, e.board, e.report_id) =
                 (r.municipality, r.board, r.report_id) and e.topic = 'IMMEDIATE_ACTION') as acted,
               (select max(p.proposed_at) from lex_sarah_proposal p
                 where (p.municipality, p.board, p.report_id) = (r.municipality, r.board, r.report_id)) as proposed_at,
               b.answered_on, b.answered_at, b.paragraph, b.registry_number, b.outcome as answer,
               b.cause as answered_cause
             from lex_sarah_report r
             left join lex_sarah_appointed a on (a.municipality, a.board, a.report_id) = (r.municipality, r.board, r.report_id)
             left join lateral (select * from lex_sarah_answer w
               where (w.municipality, w.board, w.report_id) = (r.municipality, r.board, r.report_id)
               order by coalesce(w.cause = r.asked_id, false) desc, w.position desc limit 1) b on true
            ) as lex_sarah_report""";

    static final Map<Outcome, String> OUTCOMES = Map.of(
            Outcome.NONE, "inget missförhållande",
            Outcome.MISCONDUCT, "missförhållande",
            Outcome.RISK, "påtaglig risk för missförhållande",
            Outcome.SERIOUS_MISCONDUCT, "allvarligt missförhållande",
            Outcome.SERIOUS_RISK, "påtaglig risk för allvarligt missförhållande");

    private LexSarahRow() {}

    static LexSarahView read(ResultSet row, BoardWords board, LocalDate today) throws SQLException {
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
                LexSarahProvision.ofCode(row.getString("legal_basis"))
                        .map(provision -> provision.report().citation())
                        .orElse(null),
                Rows.date(row, "occurred_on"),
                reportedOn,
                row.getString("deviation_id"),
                row.getBoolean("acted"),
                Rows.date(row, "opened_on"),
                row.getString("investigator"),
                outcome,
                outcome == null ? null : OUTCOMES.get(outcome),
                Rows.date(row, "assessed_on"),
                row.getObject("proposed_at") == null
                        ? null
                        : SwedishTime.dateOf(row.getObject("proposed_at", OffsetDateTime.class)
                                .toInstant()),
                Rows.date(row, "requested_on"),
                row.getString("proposal"),
                board.label(CodeLists.LEX_SARAH_PROPOSALS, row.getString("proposal"), reportedOn),
                row.getObject("asked_secret", Boolean.class),
                answer(row),
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

    private static @Nullable BoardAnswer answer(ResultSet row) throws SQLException {
        if (row.getString("answer") == null) {
            return null;
        }
        var outcome = ItemDecided.Outcome.valueOf(row.getString("answer"));
        return new BoardAnswer(
                Rows.date(row, "answered_on"),
                row.getInt("paragraph"),
                row.getString("registry_number"),
                outcome,
                BoardAnswer.label(outcome),
                Rows.date(row, "decided_on") == null
                        && isOfLatestRequest(row)
                        && (BoardAnswer.isReturned(row.getString("proposal"), outcome)
                                || row.getBoolean("reassessed") && outcome != ItemDecided.Outcome.POSTPONED));
    }

    /** By the question that it names. One that names none is to what was asked before it. */
    private static boolean isOfLatestRequest(ResultSet row) throws SQLException {
        var askedId = row.getString("asked_id");
        var cause = row.getString("answered_cause");
        if (askedId != null && cause != null) {
            return askedId.equals(cause);
        }
        var askedAt = row.getObject("asked_at", OffsetDateTime.class);
        return askedAt != null
                && !row.getObject("answered_at", OffsetDateTime.class).isBefore(askedAt);
    }
}

package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed.Outcome;
import se.kvalitetshjulet.deviations.investigation.Investigators;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.statute.SwedishTime;

/** Reads lex Sarah reports, as far as the caller handles them: those of their units, and those that they are to investigate. */
@ApplicationScoped
public class LexSarahReports {

    private final Sights sights;
    private final Investigators investigators;
    private final Words words;
    private final InstantSource clock;

    LexSarahReports(Sights sights, Investigators investigators, Words words, InstantSource clock) {
        this.sights = sights;
        this.investigators = investigators;
        this.words = words;
        this.clock = clock;
    }

    public Page<LexSarahView> list(Handle tx, Caller caller, LexSarahFilter filter, Paging paging) {
        var board = words.of(tx, caller.tenant());
        var today = SwedishTime.today(clock);
        return Rows.page(
                tx,
                LexSarahRow.TABLE,
                filter.narrow(visible(tx, caller), today),
                "reported_on desc, report_id",
                paging,
                row -> LexSarahRow.read(row, board, today));
    }

    /** The report, or empty when there is none that this caller handles. */
    public Optional<LexSarahView> find(Handle tx, Caller caller, String reportId) {
        var board = words.of(tx, caller.tenant());
        var today = SwedishTime.today(clock);
        return Rows.one(
                tx,
                LexSarahRow.TABLE,
                visible(tx, caller).equal("report_id", reportId),
                row -> LexSarahRow.read(row, board, today));
    }

    /** What an investigation has found, in words. */
    public static String labelOf(Outcome outcome) {
        return LexSarahRow.OUTCOMES.get(outcome);
    }

    /** What the caller has reported, the latest first. */
    Page<ReportedLexSarah> reported(Handle tx, Caller caller, Paging paging) {
        var board = words.of(tx, caller.tenant());
        return Rows.page(
                tx,
                "lex_sarah_report",
                reportedBy(tx, caller),
                "reported_on desc, report_id",
                paging,
                row -> ReportedLexSarah.read(row, board));
    }

    Optional<ReportedLexSarah> findReported(Handle tx, Caller caller, String reportId) {
        var board = words.of(tx, caller.tenant());
        return Rows.one(
                tx,
                "lex_sarah_report",
                reportedBy(tx, caller).equal("report_id", reportId),
                row -> ReportedLexSarah.read(row, board));
    }

    /** What the caller is to a report. */
    public Rights rightsOf(Handle tx, Caller caller, LexSarahView report) {
        return new Rights(
                sights.of(tx, caller, Rights.RECEIVERS).covers(report.unit()),
                sights.of(tx, caller, Rights.HEADS).covers(report.unit()),
                sights.of(tx, caller, Role.HEAD_OF_ADMINISTRATION).covers(report.unit()),
                investigators
                        .of(tx, caller.tenant(), report.reportId())
                        .filter(appointed -> appointed.id().equals(caller.subject()))
                        .isPresent());
    }

    long open(Handle tx, Caller caller) {
        return Rows.count(tx, LexSarahRow.TABLE, visible(tx, caller).whether("closed_on is null", true));
    }

    /** How many have an investigation that should have been sent to IVO. */
    long overdue(Handle tx, Caller caller) {
        return Rows.count(
                tx,
                LexSarahRow.TABLE,
                visible(tx, caller).whetherOn(SwedishTime.today(clock), LexSarahFilter.OVERDUE, true));
    }

    long reportedAndOpen(Handle tx, Caller caller) {
        return Rows.count(tx, "lex_sarah_report", reportedBy(tx, caller).whether("closed_on is null", true));
    }

    private Narrowing visible(Handle tx, Caller caller) {
        return Narrowing.to(
                        caller.tenant(),
                        sights.of(tx, caller, Sights.HANDLERS).withoutReported(),
                        "lex_sarah_report.report_id",
                        "unit",
                        "investigator_id = :investigator")
                .with("investigator", caller.subject());
    }

    private Narrowing reportedBy(Handle tx, Caller caller) {
        return Narrowing.to(caller.tenant(), sights.of(tx, caller), "lex_sarah_report.report_id", "unit");
    }
}

package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** What every step of a lex Sarah case does first: demands the login that it wants, and that it is the caller's to take. */
@ApplicationScoped
class ChangeReport {

    private final ChangeThing change;
    private final EnterEvent enter;
    private final LexSarahReports reports;
    private final StrongLogin login;

    ChangeReport(ChangeThing change, EnterEvent enter, LexSarahReports reports, StrongLogin login) {
        this.change = change;
        this.enter = enter;
        this.reports = reports;
        this.login = login;
    }

    <T> LexSarahView change(
            Caller by,
            LexSarahStep step,
            String reportId,
            @Nullable String ifMatch,
            ChangeThing.Decide<LexSarahView, T> verb) {
        login.demandOf(by);
        return change.change(by, reportId, ifMatch, reports::find, (tx, now, today) -> {
            demandRight(tx, by, step, now);
            refuseOutOfTurn(step, now);
            return verb.decide(tx, now, today);
        });
    }

    /** The report as it stands, when this step of it is the caller's to take, and its turn has come. */
    LexSarahView demand(Handle tx, Caller by, LexSarahStep step, String reportId) {
        var report = demandRight(tx, by, step, reportId);
        refuseOutOfTurn(step, report);
        return report;
    }

    /** The report as it stands, when this step of it is for somebody that the caller is to it. */
    LexSarahView demandRight(Handle tx, Caller by, LexSarahStep step, String reportId) {
        login.demandOf(by);
        var report = reports.find(tx, by, reportId).orElseThrow(Refusal::notFound);
        demandRight(tx, by, step, report);
        return report;
    }

    /** As {@link #demand}, of a report that is held from then on, for whoever adds to it without an event or a version. */
    LexSarahView hold(Handle tx, Caller by, LexSarahStep step, String reportId) {
        demandRight(tx, by, step, reportId);
        enter.lock(tx, by.tenant(), reportId);
        return demand(tx, by, step, reportId);
    }

    /** Holds the report for whoever adds to it without an event, and refuses when it is not as they have seen it. */
    void demandVersion(Handle tx, Caller by, String reportId, @Nullable String ifMatch) {
        enter.lock(tx, by.tenant(), reportId, ifMatch);
    }

    private void demandRight(Handle tx, Caller by, LexSarahStep step, LexSarahView report) {
        if (!reports.rightsOf(tx, by, report).are(step.by())) {
            throw new Refusal(CommonProblem.FORBIDDEN, step.by().sentence());
        }
    }

    private static void refuseOutOfTurn(LexSarahStep step, LexSarahView report) {
        step.inTheWay(report).ifPresent(refused -> {
            throw new Refusal(refused);
        });
    }
}

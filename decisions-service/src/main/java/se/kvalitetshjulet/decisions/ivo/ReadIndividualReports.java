package se.kvalitetshjulet.decisions.ivo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.VisibleUnits;
import se.kvalitetshjulet.decisions.decision.VisibleUnits.Sight;
import se.kvalitetshjulet.decisions.ivo.IndividualReports.Difference;
import se.kvalitetshjulet.decisions.person.Need;
import se.kvalitetshjulet.decisions.person.ReadIdentities;
import se.kvalitetshjulet.decisions.person.ReadIdentities.Identity;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.course.QuarterStanding.ReportStatus;

/** Reads a quarter's individual reports as far as the caller sees, with identities for those who may and say why. */
@ApplicationScoped
class ReadIndividualReports {

    /** What the log calls a reading of many identities at once. */
    static final String ROOM = "individual-reports";

    private static final Role[] WORKERS = {
        Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.CONTROLLER
    };

    private static final Role[] AND_AUDITORS = {
        Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.CONTROLLER, Role.AUDITOR
    };

    private final AssembleReports assemble;
    private final ReadIdentities identities;
    private final VisibleUnits visible;
    private final Store store;

    ReadIndividualReports(AssembleReports assemble, ReadIdentities identities, VisibleUnits visible, Store store) {
        this.assemble = assemble;
        this.identities = identities;
        this.visible = visible;
        this.store = store;
    }

    /**
     * The answer.
     *
     * @param tag of the whole board's set, which is what is sent
     * @param toComplete the visible reports that lack something, with the decision they are about
     */
    record Found(IndividualReports reports, String tag, List<Incomplete> toComplete) {}

    /**
     * A report that lacks something.
     *
     * @param decisionId null for whoever reads only what the auditors get
     */
    record Incomplete(@Nullable String decisionId, IndividualReport report) {}

    /** True when the caller works with the reports; the auditors only read theirs. */
    static boolean worksWithThem(Caller caller) {
        return caller.isAnyOf(WORKERS);
    }

    /**
     * Reads them. Call it outside any transaction.
     *
     * @param need why the identities are needed; null leaves them out
     */
    Found read(Caller caller, Asked asked, Paging paging, @Nullable Need need) {
        refuseWhatIsNotTheirs(caller, asked, need);
        var roles = asked.recipient() == Recipient.IVO ? WORKERS : AND_AUDITORS;
        var found = store.inTenant(caller.tenant(), tx -> {
            var sight = visible.of(tx, caller, roles);
            return found(assemble.assemble(tx, caller.tenant(), asked), sight, paging, worksWithThem(caller));
        });
        return need == null ? found : withIdentities(caller, found, need);
    }

    private static void refuseWhatIsNotTheirs(Caller caller, Asked asked, @Nullable Need need) {
        if (asked.recipient() == Recipient.IVO && !worksWithThem(caller)) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN,
                    "Revisorer läser de avidentifierade rapporterna. Välj recipient=AUDITORS.");
        }
        if (asked.recipient() == Recipient.AUDITORS && need != null) {
            throw Refusal.ofField("purpose", "Rapporterna till revisorerna är avidentifierade. Utelämna purpose.");
        }
    }

    private static Found found(ReportSet set, Sight sight, Paging paging, boolean worker) {
        var rows = set.rows().stream()
                .filter(row -> sight.covers(row.report().unit()))
                .toList();
        var reports = rows.stream().map(ReportSet.Row::report).toList();
        var page = reports.stream().skip(paging.offset()).limit(paging.limit()).toList();
        var toComplete = rows.stream()
                .filter(row -> !row.report().missing().isEmpty())
                .map(row -> new Incomplete(worker ? row.key().decisionId() : null, row.report()))
                .toList();
        var quarter = set.asked().quarter();
        return new Found(
                new IndividualReports(
                        quarter.toString(),
                        set.asked().recipient(),
                        quarter.lastDay(),
                        ReportWords.provisions(quarter),
                        set.sent(),
                        page,
                        paging.pageOf(page, reports.size()).meta(),
                        toComplete.size(),
                        difference(set, reports, sight),
                        set.laterExecuted().stream()
                                .filter(later -> sight.covers(later.report().unit()))
                                .toList()),
                set.tag(),
                toComplete);
    }

    private static Difference difference(ReportSet set, List<IndividualReport> reports, Sight sight) {
        return new Difference(
                set.comparedWith() == null ? null : set.comparedWith().toString(),
                count(reports, ReportStatus.NEW),
                count(reports, ReportStatus.REPEATED),
                count(reports, ReportStatus.EXECUTED),
                count(reports, ReportStatus.CLOSED),
                reports.stream().filter(IndividualReport::corrected).count(),
                set.gone().stream().filter(gone -> sight.covers(gone.unit())).toList());
    }

    private static long count(List<IndividualReport> reports, ReportStatus status) {
        return reports.stream().filter(report -> report.status() == status).count();
    }

    private Found withIdentities(Caller caller, Found found, Need need) {
        var reports = found.reports();
        var persons = identities.read(
                caller,
                ROOM,
                reports.data().stream()
                        .map(IndividualReport::decisionId)
                        .filter(Objects::nonNull)
                        .toList(),
                need);
        return new Found(
                new IndividualReports(
                        reports.quarter(),
                        reports.recipient(),
                        reports.lastDay(),
                        reports.provisions(),
                        reports.sent(),
                        reports.data().stream()
                                .map(report -> report.about(personOf(report, persons)))
                                .toList(),
                        reports.meta(),
                        reports.incomplete(),
                        reports.difference(),
                        reports.laterExecuted()),
                found.tag(),
                found.toComplete());
    }

    private static @Nullable Identity personOf(IndividualReport report, Map<String, Identity> persons) {
        return report.decisionId() == null ? null : persons.get(report.decisionId());
    }
}

package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.approval.Sent;
import se.kvalitetshjulet.reporting.edition.CompareReports;
import se.kvalitetshjulet.reporting.edition.Proposal;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.rendering.Printed;
import se.kvalitetshjulet.reporting.rendering.ReportFiles;
import se.kvalitetshjulet.reporting.rendering.ReportForm;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Report;

/** The page of one report, which also its forms come back to. */
@ApplicationScoped
class ReportPage {

    static final String REASON = "reason";

    private static final List<Choice> WAYS = Arrays.stream(Sent.Way.values())
            .map(way -> new Choice(way.name(), Swedish.capitalised(way.label())))
            .toList();

    private final ReadReports reports;
    private final CompareReports compare;
    private final ReviewParts reviews;
    private final ReportFiles files;
    private final CurrentCaller caller;
    private final Shell shell;

    ReportPage(
            ReadReports reports,
            CompareReports compare,
            ReviewParts reviews,
            ReportFiles files,
            CurrentCaller caller,
            Shell shell) {
        this.reports = reports;
        this.compare = compare;
        this.reviews = reviews;
        this.files = files;
        this.caller = caller;
        this.shell = shell;
    }

    /** Another edition of the same report. */
    public record OtherEdition(Report report, String label, Shown.Badge badge, boolean current) {}

    /** The figures that are counted by one definition, which has the same number in the printed report. */
    public record Counted(int number, String words, List<Figure> figures) {}

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance report(
                PageFrame page,
                Printed printed,
                Shown.Badge badge,
                List<OtherEdition> editions,
                List<ReportForm> forms,
                @Nullable Proposal proposal,
                @Nullable OtherEdition same,
                ReviewPart review,
                List<Counted> counted,
                List<Choice> ways,
                Form form);
    }

    /**
     * @param form what somebody has filled in on it and what was wrong; empty when it is only read
     */
    TemplateInstance of(String reportId, Form form) {
        // Read first: whoever changes the draft meanwhile makes this version an old one.
        var version = reports.draftVersion(caller.get(), reportId)
                .map(Versions::textOf)
                .orElse("");
        var report = reports.one(caller.get(), reportId);
        var editions = reports.editionsOf(caller.get(), reportId).stream()
                .map(each -> new OtherEdition(
                        each,
                        Shown.edition(each.edition()),
                        Shown.badge(each.status(), each.stale()),
                        each.reportId().equals(reportId)))
                .toList();
        var printed = files.print(report);
        return Templates.report(
                shell.page(report.title(), Nav.REPORTS),
                printed,
                Shown.badge(report.status(), report.stale()),
                editions,
                List.of(ReportForm.values()),
                compare.proposal(caller.get(), reportId).orElse(null),
                report.edition() != null ? null : saysTheSame(report, editions),
                reviews.of(caller.get(), report, version),
                printed.definitions().stream()
                        .map(definition -> new Counted(
                                definition.number(),
                                definition.words(),
                                report.figures().stream()
                                        .filter(figure -> figure.definition().equals(definition.words()))
                                        .toList()))
                        .toList(),
                WAYS,
                form);
    }

    boolean mayPublish(String reportId) {
        return reviews.mayPublish(caller.get(), reports.one(caller.get(), reportId));
    }

    /** The version of the draft that a form was filled in for. */
    static String version(Form form) {
        return form.value("version");
    }

    /**
     * Does what a form asks for and shows the report again; a refused form comes back as it was filled in.
     *
     * @param reason the form's own field for a reason, of which the page has several
     */
    Response after(String reportId, Form form, String reason, Runnable verb) {
        try {
            verb.run();
            return Response.seeOther(URI.create(Nav.REPORTS.href(caller.tenant()) + "/" + reportId))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(of(reportId, form.refused(atItsField(refusal.refused(), reason))))
                    .build();
        }
    }

    private static Refused atItsField(Refused refused, String reason) {
        return new Refused(
                refused.type(),
                refused.detail(),
                refused.violations().stream()
                        .map(each -> each.field().equals(REASON) ? new Violation(reason, each.message()) : each)
                        .toList());
    }

    private static @Nullable OtherEdition saysTheSame(Report draft, List<OtherEdition> editions) {
        return editions.stream()
                .filter(each -> each.report().contentHash().equals(draft.contentHash()))
                .reduce((_, later) -> later)
                .orElse(null);
    }
}

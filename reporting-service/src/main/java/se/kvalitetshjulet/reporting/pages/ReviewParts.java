package se.kvalitetshjulet.reporting.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.approval.Approval;
import se.kvalitetshjulet.reporting.approval.Step;
import se.kvalitetshjulet.reporting.edition.Approvals;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.review.ReadChecklist;
import se.kvalitetshjulet.reporting.review.ReadHistory;
import se.kvalitetshjulet.reporting.writing.TextsOfDraft;

/** Puts together what the page of a report shows of its steps. */
@ApplicationScoped
class ReviewParts {

    private static final Map<Approval.What, String> NOT_NOW = Map.of(
            Approval.What.CHECK, "Kan inte granskas nu",
            Approval.What.APPROVE, "Kan inte godkännas nu",
            Approval.What.PUBLISH, "Kan inte publiceras nu",
            Approval.What.REOPEN, "Kan inte öppnas igen",
            Approval.What.SEND, "Kan inte markeras som skickad nu");

    private final ReadReports reports;
    private final Approvals approvals;
    private final ReadChecklist checklists;
    private final ReadHistory history;
    private final TextsOfDraft texts;

    ReviewParts(
            ReadReports reports,
            Approvals approvals,
            ReadChecklist checklists,
            ReadHistory history,
            TextsOfDraft texts) {
        this.reports = reports;
        this.approvals = approvals;
        this.checklists = checklists;
        this.history = history;
        this.texts = texts;
    }

    /**
     * @param version of a draft, read before it; an empty text for an edition
     */
    ReviewPart of(Caller caller, Report report, String version) {
        var approval = approvals.of(caller, report);
        boolean maySeeDraft = reports.maySeeDraft(caller, report.kind());
        var checklist = maySeeDraft ? checklists.find(caller, report.reportId()).orElse(null) : null;
        boolean isDraft = report.edition() == null;
        boolean passed = checklist != null && checklist.passed();
        var buttons = new ReviewPart.Buttons(
                possible(approval, Approval.What.CHECK) && passed,
                possible(approval, Approval.What.APPROVE),
                possible(approval, Approval.What.PUBLISH),
                possible(approval, Approval.What.REOPEN));
        return new ReviewPart(
                version,
                approval.steps().stream().map(ReviewParts::line).toList(),
                buttons,
                locked(caller, approval, isDraft, passed),
                possible(approval, Approval.What.SEND)
                        ? approvals.unsentOf(report).stream()
                                .map(recipient -> new Choice(recipient, recipient))
                                .toList()
                        : List.of(),
                checklist,
                isDraft
                        && caller.isForAllUnits(Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT)
                        && !approval.isDone(Step.CHECKED),
                isDraft ? textsOf(caller, report) : null,
                maySeeDraft ? history.of(caller, report.reportId()) : List.of());
    }

    private ReviewPart.@Nullable Texts textsOf(Caller caller, Report draft) {
        boolean written = draft.sections().stream().anyMatch(section -> section.sectionId() != null);
        return written && SectionPages.mayRead(caller)
                ? new ReviewPart.Texts(
                        SectionPages.here(draft.tenant(), draft.kind(), draft.period()),
                        texts.haveChanged(draft),
                        SectionPages.mayWrite(caller))
                : null;
    }

    /** Whether the page that asks about publishing has anything to ask. */
    boolean mayPublish(Caller caller, Report report) {
        return possible(approvals.of(caller, report), Approval.What.PUBLISH);
    }

    private static boolean possible(Approval approval, Approval.What what) {
        return approval.action(what).possible();
    }

    private static List<String> locked(Caller caller, Approval approval, boolean isDraft, boolean passed) {
        var asked = isDraft
                ? List.of(Approval.What.CHECK, Approval.What.APPROVE, Approval.What.PUBLISH)
                : List.of(Approval.What.REOPEN, Approval.What.SEND);
        var locked = new ArrayList<String>();
        for (var what : asked) {
            var action = approval.action(what);
            if (what.isOpenTo(caller) && !action.possible()) {
                locked.add(NOT_NOW.get(what) + ". " + action.why());
            } else if (what == Approval.What.CHECK && action.possible() && !passed) {
                locked.add(NOT_NOW.get(what)
                        + ". Åtgärda punkterna i kontrollistan, eller godta dem var för sig med ett skäl.");
            }
        }
        return locked;
    }

    private static ReviewPart.Line line(Approval.StepState step) {
        return new ReviewPart.Line(
                kind(step.state()),
                step.name(),
                switch (step.state()) {
                    case DONE -> "Klart";
                    case NEXT -> "Näst i tur";
                    case WAITING -> "Väntar";
                    case STOPPED -> "Nämndens beslut";
                },
                who(step),
                step.at() != null ? Swedish.dateTime(step.at()) : step.on() != null ? Swedish.date(step.on()) : "",
                Stream.concat(
                                Optional.ofNullable(step.detail()).stream(),
                                step.sent().stream()
                                        .map(sent -> sent.recipient() + ": " + sent.sentOn() + ", "
                                                + sent.how().label() + " ("
                                                + sent.by().name() + ")"))
                        .toList());
    }

    private static String kind(Approval.State state) {
        return switch (state) {
            case DONE -> "done";
            case NEXT -> "info";
            case WAITING -> "none";
            case STOPPED -> "warning";
        };
    }

    private static String who(Approval.StepState step) {
        if (step.by() != null) {
            return step.by().name();
        }
        return step.role() == null || step.state() == Approval.State.DONE
                ? ""
                : step.role().swedish();
    }
}

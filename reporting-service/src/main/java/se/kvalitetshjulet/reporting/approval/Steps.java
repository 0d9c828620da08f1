package se.kvalitetshjulet.reporting.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.ReportStatus;

/**
 * Where a report stands, from what has been done with it here and what the board has decided.
 *
 * @param progress empty for an edition that is older than the steps
 * @param nothingNew that the last edition says what this draft says; else empty
 * @param sent to whom it has been sent
 */
public record Steps(
        Report report, Demands demands, Optional<Progress> progress, Optional<Refused> nothingNew, List<Sent> sent) {

    /** Why nothing more is done with an edition than to send it. */
    public static final String AN_EDITION_STANDS =
            "En publicerad utgåva ändras aldrig och öppnas aldrig igen. Ta fram ett nytt utkast, så blir det nästa utgåva.";

    public Steps {
        sent = List.copyOf(sent);
    }

    private boolean isDraft() {
        return report.edition() == null;
    }

    /** As the caller sees it. */
    public Approval shownTo(Caller caller) {
        return new Approval(steps(), actions(caller));
    }

    /** To whom it is still to be sent; nobody before the minutes are approved. */
    public List<String> unsent() {
        return report.dispatch() == null
                ? List.of()
                : report.dispatch().recipients().stream()
                        .filter(recipient ->
                                sent.stream().noneMatch(each -> each.recipient().equals(recipient)))
                        .toList();
    }

    /** Whether the edition may be marked as sent, to anybody. */
    public Optional<Refused> send() {
        if (isDraft()) {
            return Optional.of(new Refused(
                    ApprovalProblem.NOT_RELEASED,
                    "Ett utkast skickas inte. Publicera det, och vänta på nämndens beslut."));
        }
        if (report.dispatch() == null) {
            return Optional.of(new Refused(
                    ApprovalProblem.NOT_RELEASED,
                    report.status() == ReportStatus.ADOPTED
                            ? "Vänta tills protokollet, eller paragrafen, är justerat."
                            : "Vänta tills nämnden har antagit utgåvan och protokollet är justerat."));
        }
        return unsent().isEmpty()
                ? Optional.of(new Refused(ApprovalProblem.ALREADY_SENT, "Utgåvan är skickad till alla mottagare."))
                : Optional.empty();
    }

    private List<Approval.StepState> steps() {
        List<Approval.StepState> steps = new ArrayList<>();
        steps.add(assembled());
        Step next = isDraft() ? progress.flatMap(each -> each.next(demands)).orElse(Step.PUBLISHED) : null;
        for (Step step : demandedOrTaken()) {
            steps.add(progress.flatMap(each -> each.taken(step))
                    .map(happening -> done(step, happening))
                    .orElseGet(() -> open(step, step == next ? Approval.State.NEXT : Approval.State.WAITING)));
        }
        steps.add(published(next));
        steps.add(adopted());
        steps.add(sentToAll());
        return steps;
    }

    /** An edition shows the steps that were taken then, whatever is demanded now. */
    private List<Step> demandedOrTaken() {
        return isDraft()
                ? demands.steps()
                : List.of(Step.values()).stream()
                        .filter(step ->
                                progress.flatMap(each -> each.taken(step)).isPresent())
                        .toList();
    }

    private Approval.StepState assembled() {
        return progress.flatMap(Progress::assembled)
                .map(happening -> done(Step.ASSEMBLED, happening))
                .orElseGet(() -> open(Step.ASSEMBLED, Approval.State.DONE));
    }

    private Approval.StepState published(@Nullable Step next) {
        if (isDraft()) {
            return open(Step.PUBLISHED, next == Step.PUBLISHED ? Approval.State.NEXT : Approval.State.WAITING);
        }
        Who by = progress.flatMap(Progress::published).map(Happening::by).orElse(null);
        return new Approval.StepState(
                Step.PUBLISHED,
                Step.PUBLISHED.label(),
                Approval.State.DONE,
                Approval.By.of(by),
                report.publishedAt(),
                null,
                null,
                null,
                List.of());
    }

    private Approval.StepState adopted() {
        LocalDate on = report.adopted() == null ? null : report.adopted().decidedOn();
        Approval.State state = switch (report.status()) {
            case DRAFT -> Approval.State.WAITING;
            case PUBLISHED -> Approval.State.NEXT;
            case ADOPTED -> Approval.State.DONE;
            case RETURNED, REJECTED -> Approval.State.STOPPED;
        };
        String name = state == Approval.State.STOPPED ? report.status().label() : Step.ADOPTED.label();
        return new Approval.StepState(
                Step.ADOPTED,
                name,
                state,
                null,
                null,
                on,
                null,
                report.adopted() == null
                        ? null
                        : "§ " + report.adopted().paragraph() + ", "
                                + report.adopted().registryNumber(),
                List.of());
    }

    private Approval.StepState sentToAll() {
        boolean isReleased = report.dispatch() != null;
        Approval.State state =
                !isReleased ? Approval.State.WAITING : unsent().isEmpty() ? Approval.State.DONE : Approval.State.NEXT;
        return new Approval.StepState(
                Step.SENT,
                Step.SENT.label(),
                state,
                null,
                null,
                null,
                null,
                isReleased && !unsent().isEmpty() ? "Återstår: " + String.join(", ", unsent()) : null,
                sent.stream().map(Approval.SentTo::of).toList());
    }

    private static Approval.StepState done(Step step, Happening happening) {
        return new Approval.StepState(
                step,
                step.label(),
                Approval.State.DONE,
                Approval.By.of(happening.by()),
                happening.at(),
                null,
                step.takenBy().orElse(null),
                null,
                List.of());
    }

    private static Approval.StepState open(Step step, Approval.State state) {
        return new Approval.StepState(
                step, step.label(), state, null, null, null, step.takenBy().orElse(null), null, List.of());
    }

    private List<Approval.Action> actions(Caller caller) {
        StepRules rules = new StepRules(demands, progress.orElseGet(Progress::nothing));
        return List.of(
                action(Approval.What.CHECK, caller, rules.check(caller)),
                action(Approval.What.APPROVE, caller, rules.approve(caller)),
                action(Approval.What.REOPEN, caller, rules.reopen()),
                action(Approval.What.PUBLISH, caller, nothingNew.or(rules::publish)),
                action(Approval.What.SEND, caller, send()));
    }

    private static Optional<Refused> anEditionStands() {
        return Optional.of(new Refused(ApprovalProblem.STEP_NOT_DUE, AN_EDITION_STANDS));
    }

    private Approval.Action action(Approval.What what, Caller caller, Optional<Refused> asItStands) {
        Optional<Refused> refused = what == Approval.What.SEND || isDraft() ? asItStands : anEditionStands();
        return what.refusalOf(caller)
                .or(() -> refused)
                .map(why -> new Approval.Action(what, false, why.detail()))
                .orElseGet(() -> new Approval.Action(what, true, null));
    }
}

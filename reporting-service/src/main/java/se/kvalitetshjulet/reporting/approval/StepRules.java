package se.kvalitetshjulet.reporting.approval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.reporting.validation.Checklist;
import se.kvalitetshjulet.reporting.validation.Finding;

/** What somebody may do with a draft as it stands, or why not; empty means that they may. */
public final class StepRules {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final Demands demands;
    private final Progress progress;

    public StepRules(Demands demands, Progress progress) {
        this.demands = demands;
        this.progress = progress;
    }

    public Progress progress() {
        return progress;
    }

    public Optional<Refused> check(Caller by) {
        if (!demands.has(Step.CHECKED)) {
            return notDue("Nämnden kräver ingen granskning av den här sortens rapport. Gå vidare till nästa steg.");
        }
        if (progress.taken(Step.CHECKED).isPresent()) {
            return notDue("Rapporten är redan granskad. Öppna den igen om något ska ändras.");
        }
        return Step.CHECKED.isOpenTo(by)
                ? Optional.empty()
                : refused(CommonProblem.FORBIDDEN, "Rapporten ska " + whose(Step.CHECKED) + ".");
    }

    /** As above, when the checklist is known too. */
    public Optional<Refused> check(Caller by, Checklist checklist) {
        return check(by).or(() -> unsettled(checklist));
    }

    private Optional<Refused> unsettled(Checklist checklist) {
        List<Finding> left = checklist.failed().stream()
                .filter(finding -> !progress.isSettled(finding))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(
                        ApprovalProblem.CHECKLIST_FAILED,
                        "Åtgärda punkterna i kontrollistan, eller godta dem var för sig med ett skäl: "
                                + left.stream()
                                        .map(finding -> finding.rule().label().toLowerCase(SWEDISH))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    public Optional<Refused> approve(Caller by) {
        Optional<Step> next = progress.next(demands);
        if (next.isEmpty()) {
            return notDue("Alla steg är tagna. Rapporten kan publiceras.");
        }
        boolean isTheirs = next.get().isApproval() && next.get().isOpenTo(by);
        if (!isTheirs) {
            return hasALaterStep(by, next.get()) ? Optional.of(missing(List.of(next.get()))) : notTheirs(next.get());
        }
        return isWhoChecked(by) && !demands.onePersonMayDoBoth()
                ? refused(ApprovalProblem.SAME_PERSON, "Be någon annan som får godkänna rapporten att göra det.")
                : Optional.empty();
    }

    /** Whether what a rule has found may be overridden now. */
    public Optional<Refused> override(Finding finding) {
        if (progress.taken(Step.CHECKED).isPresent()) {
            return notDue("Rapporten är redan granskad. Öppna den igen om något ska ändras.");
        }
        if (!finding.rule().mayBeOverridden()) {
            return refused(
                    ApprovalProblem.NOT_TO_OVERRIDE,
                    "Det här måste rättas. Ta fram rapporten på nytt när det är gjort.");
        }
        return finding.failed() && progress.overrideOf(finding).isEmpty()
                ? Optional.empty()
                : refused(
                        ApprovalProblem.NOT_TO_OVERRIDE,
                        "Punkten är i ordning eller redan godtagen. Läs kontrollistan igen.");
    }

    /**
     * The approval that the caller gives now.
     *
     * @throws Refusal when they may not give any
     */
    public Step approval(Caller by) {
        Refusal.throwIf(approve(by));
        return progress.next(demands).orElseThrow();
    }

    public Optional<Refused> reopen() {
        return progress.hasTakenAny()
                ? Optional.empty()
                : refused(
                        ApprovalProblem.NOTHING_TO_REOPEN,
                        "Rapporten är öppen. Ta fram den på nytt om underlaget har ändrats.");
    }

    public Optional<Refused> publish() {
        List<Step> missing = demands.steps().stream()
                .filter(step -> progress.taken(step).isEmpty())
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(missing(missing));
    }

    private boolean isWhoChecked(Caller by) {
        return progress.taken(Step.CHECKED)
                .filter(checked ->
                        checked.by() != null && checked.by().subject().equals(by.subject()))
                .isPresent();
    }

    private boolean hasALaterStep(Caller by, Step next) {
        return demands.steps().stream().anyMatch(step -> step.compareTo(next) > 0 && step.isOpenTo(by));
    }

    private static Optional<Refused> notTheirs(Step next) {
        return refused(CommonProblem.FORBIDDEN, "Näst i tur är att rapporten ska " + whose(next) + ".");
    }

    private static Refused missing(List<Step> steps) {
        return new Refused(
                ApprovalProblem.STEP_MISSING,
                steps.stream().map(StepRules::whose).collect(Collectors.joining(" och ", "Rapporten ska först ", ".")));
    }

    /** {@code granskas av controller}. */
    private static String whose(Step step) {
        return (step.isApproval() ? "godkännas" : "granskas") + " av "
                + roleOf(step).swedish().toLowerCase(SWEDISH);
    }

    private static Role roleOf(Step step) {
        return step.takenBy().orElseThrow();
    }

    private static Optional<Refused> notDue(String detail) {
        return refused(ApprovalProblem.STEP_NOT_DUE, detail);
    }

    private static Optional<Refused> refused(ProblemType type, String detail) {
        return Optional.of(new Refused(type, detail));
    }
}

package se.kvalitetshjulet.reporting.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvalitetshjulet.reporting.approval.Step.APPROVED_BY_ADMINISTRATION;
import static se.kvalitetshjulet.reporting.approval.Step.APPROVED_BY_DEPARTMENT;
import static se.kvalitetshjulet.reporting.approval.Step.APPROVED_BY_UNIT;
import static se.kvalitetshjulet.reporting.approval.Step.CHECKED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.access.Assignment;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.validation.Checklist;
import se.kvalitetshjulet.reporting.validation.Fault;
import se.kvalitetshjulet.reporting.validation.Finding;
import se.kvalitetshjulet.reporting.validation.Outcome;
import se.kvalitetshjulet.reporting.validation.ValidationRule;

class StepRulesTest {

    private static final Caller CONTROLLER = somebody("c", Role.CONTROLLER);
    private static final Caller UNIT = somebody("u", Role.UNIT_MANAGER);
    private static final Caller DEPARTMENT = somebody("d", Role.HEAD_OF_DEPARTMENT);
    private static final Caller ADMINISTRATION = somebody("a", Role.HEAD_OF_ADMINISTRATION);
    private static final Caller BOTH = somebody("b", Role.CONTROLLER, Role.HEAD_OF_ADMINISTRATION);

    private static final Finding UNUSUAL = failed("Verkställda, totalt");
    private static final Checklist ALL_WELL = new Checklist(
            List.of(new Finding(ValidationRule.SUMS, Outcome.PASSED, "Alla totaler stämmer.", List.of())));
    private static final Checklist ONE_FAILED = new Checklist(List.of(UNUSUAL));

    private final List<Happening> history = new ArrayList<>();
    private Set<Step> steps = Set.of(CHECKED, APPROVED_BY_ADMINISTRATION);
    private boolean oneMayDoBoth;
    private String draft = "one";

    StepRulesTest() {
        assembled("one");
    }

    @Test
    void a_draft_is_checked_then_approved_then_published() {
        assertThat(rules().check(CONTROLLER, ALL_WELL)).isEmpty();
        refused(rules().approve(ADMINISTRATION), ApprovalProblem.STEP_MISSING, "granskas av controller");
        refused(
                rules().publish(),
                ApprovalProblem.STEP_MISSING,
                "Rapporten ska först granskas av controller och godkännas av förvaltningschef.");
        take(CONTROLLER, CHECKED);
        refused(rules().check(CONTROLLER), ApprovalProblem.STEP_NOT_DUE, "redan granskad");
        refused(rules().publish(), ApprovalProblem.STEP_MISSING, "godkännas av förvaltningschef");
        assertThat(rules().approval(ADMINISTRATION)).isEqualTo(APPROVED_BY_ADMINISTRATION);
        take(ADMINISTRATION, APPROVED_BY_ADMINISTRATION);
        assertThat(rules().publish()).isEmpty();
        refused(rules().approve(ADMINISTRATION), ApprovalProblem.STEP_NOT_DUE, "kan publiceras");
    }

    @Test
    void the_levels_take_turns_and_each_says_whose_turn_it_is() {
        steps = Set.of(APPROVED_BY_ADMINISTRATION, APPROVED_BY_UNIT, CHECKED, APPROVED_BY_DEPARTMENT);
        take(CONTROLLER, CHECKED);
        refused(rules().approve(ADMINISTRATION), ApprovalProblem.STEP_MISSING, "godkännas av enhetschef");
        assertThat(rules().approval(UNIT)).isEqualTo(APPROVED_BY_UNIT);
        take(UNIT, APPROVED_BY_UNIT);
        refused(rules().approve(UNIT), CommonProblem.FORBIDDEN, "godkännas av avdelningschef");
        take(DEPARTMENT, APPROVED_BY_DEPARTMENT);
        assertThat(rules().approval(ADMINISTRATION)).isEqualTo(APPROVED_BY_ADMINISTRATION);
    }

    @Test
    void units_and_departments_approve_for_themselves_and_the_other_steps_are_of_all_units() {
        steps = Set.of(CHECKED, APPROVED_BY_UNIT, APPROVED_BY_DEPARTMENT, APPROVED_BY_ADMINISTRATION);
        refused(rules().check(inOneUnit(CONTROLLER)), CommonProblem.FORBIDDEN, "granskas av controller");
        take(CONTROLLER, CHECKED);
        assertThat(rules().approval(inOneUnit(UNIT))).isEqualTo(APPROVED_BY_UNIT);
        take(UNIT, APPROVED_BY_UNIT);
        assertThat(rules().approval(inOneUnit(DEPARTMENT))).isEqualTo(APPROVED_BY_DEPARTMENT);
        take(DEPARTMENT, APPROVED_BY_DEPARTMENT);
        refused(rules().approve(inOneUnit(ADMINISTRATION)), CommonProblem.FORBIDDEN, "godkännas av förvaltningschef");
        assertThat(Approval.What.APPROVE.isOpenTo(inOneUnit(UNIT))).isTrue();
        assertThat(Approval.What.APPROVE.isOpenTo(inOneUnit(ADMINISTRATION))).isFalse();
        assertThat(Approval.What.PUBLISH.isOpenTo(inOneUnit(DEPARTMENT))).isFalse();
    }

    @Test
    void a_failed_rule_is_mended_or_overridden_before_the_draft_is_checked() {
        refused(rules().check(CONTROLLER, ONE_FAILED), ApprovalProblem.CHECKLIST_FAILED, "ovanliga tal");
        assertThat(rules().override(UNUSUAL)).isEmpty();
        override(UNUSUAL);
        assertThat(rules().check(CONTROLLER, ONE_FAILED)).isEmpty();
        refused(rules().override(UNUSUAL), ApprovalProblem.NOT_TO_OVERRIDE, "redan godtagen");
        refused(rules().override(ALL_WELL.findings().getFirst()), ApprovalProblem.NOT_TO_OVERRIDE, "i ordning");
        refused(
                rules().check(CONTROLLER, new Checklist(List.of(failed("Avslutade, totalt")))),
                ApprovalProblem.CHECKLIST_FAILED,
                "ovanliga tal");
        take(CONTROLLER, CHECKED);
        refused(rules().override(failed("Avslutade, totalt")), ApprovalProblem.STEP_NOT_DUE, "redan granskad");
    }

    @Test
    void who_has_checked_does_not_approve_unless_the_board_allows_it() {
        take(BOTH, CHECKED);
        refused(rules().approve(BOTH), ApprovalProblem.SAME_PERSON, "någon annan");
        assertThat(rules().approve(ADMINISTRATION)).isEmpty();
        oneMayDoBoth = true;
        assertThat(rules().approve(BOTH)).isEmpty();
    }

    @Test
    void what_was_done_stands_when_the_draft_says_the_same_and_falls_when_it_says_something_else() {
        override(UNUSUAL);
        take(CONTROLLER, CHECKED);
        take(ADMINISTRATION, APPROVED_BY_ADMINISTRATION);
        assembled("one");
        assertThat(rules().publish()).isEmpty();
        assembled("two");
        refused(rules().publish(), ApprovalProblem.STEP_MISSING, "granskas");
        assertThat(progress().isSettled(UNUSUAL)).isFalse();
        assembled("one");
        refused(rules().publish(), ApprovalProblem.STEP_MISSING, "granskas");
    }

    @Test
    void a_draft_is_opened_again_only_when_there_is_something_to_open_and_begins_anew() {
        refused(rules().reopen(), ApprovalProblem.NOTHING_TO_REOPEN, "öppen");
        override(UNUSUAL);
        take(CONTROLLER, CHECKED);
        assertThat(rules().reopen()).isEmpty();
        history.add(Happening.reopened(Instant.EPOCH, Who.of(CONTROLLER), draft, "Fel månad."));
        refused(rules().check(CONTROLLER, ONE_FAILED), ApprovalProblem.CHECKLIST_FAILED, "ovanliga tal");
        assertThat(progress().assembled()).isPresent();
    }

    @Test
    void an_edition_keeps_its_steps_and_the_next_draft_begins_without_any() {
        take(CONTROLLER, CHECKED);
        take(ADMINISTRATION, APPROVED_BY_ADMINISTRATION);
        history.add(Happening.published(Instant.EPOCH, Who.of(ADMINISTRATION), draft, 1));
        assembled("one");
        refused(rules().publish(), ApprovalProblem.STEP_MISSING, "granskas");
        assertThat(Progress.ofEdition(history, 1).orElseThrow().taken(CHECKED)).isPresent();
        assertThat(Progress.ofEdition(history, 2)).isEmpty();
    }

    @Test
    void a_kind_that_is_not_to_be_checked_goes_straight_to_its_approval() {
        steps = Set.of(APPROVED_BY_DEPARTMENT);
        refused(rules().check(CONTROLLER), ApprovalProblem.STEP_NOT_DUE, "ingen granskning");
        assertThat(rules().approval(DEPARTMENT)).isEqualTo(APPROVED_BY_DEPARTMENT);
        assertThatThrownBy(() -> Demands.of(Set.of(Step.PUBLISHED), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Demands.of(Set.of(), false)).isInstanceOf(IllegalArgumentException.class);
    }

    private StepRules rules() {
        return new StepRules(Demands.of(steps, oneMayDoBoth), progress());
    }

    private Progress progress() {
        return Progress.of(history, draft);
    }

    private void assembled(String hash) {
        draft = hash;
        history.add(Happening.assembled(Instant.EPOCH, Who.of(CONTROLLER), hash));
    }

    private void take(Caller by, Step step) {
        history.add(Happening.taken(Instant.EPOCH, Who.of(by), draft, step));
    }

    private void override(Finding finding) {
        history.add(Happening.overridden(
                Instant.EPOCH, Who.of(CONTROLLER), draft, finding.rule(), finding.mark(), "Stämmer med kön."));
    }

    private static Finding failed(String where) {
        return new Finding(
                ValidationRule.USUAL_RANGE,
                Outcome.FAILED,
                "Kontrollera talet.",
                List.of(new Fault(where, "Talet är 28.", where, null)));
    }

    private static void refused(Optional<Refused> refused, ProblemType type, String detail) {
        assertThat(refused).hasValueSatisfying(found -> {
            assertThat(found.type()).isEqualTo(type);
            assertThat(found.detail()).contains(detail);
        });
    }

    private static Caller inOneUnit(Caller caller) {
        return new Caller(
                caller.tenant(),
                caller.subject(),
                caller.name(),
                caller.title(),
                caller.acr(),
                caller.assignments().stream()
                        .map(each -> new Assignment(each.tenant(), "hemtjanst-norr", each.role(), each.sources()))
                        .toList());
    }

    private static Caller somebody(String subject, Role... roles) {
        var tenant = new Tenant("9999", "socn");
        return new Caller(
                tenant,
                subject,
                subject,
                "",
                "",
                Arrays.stream(roles)
                        .map(role -> new Assignment(tenant, null, role, Set.of()))
                        .toList());
    }
}

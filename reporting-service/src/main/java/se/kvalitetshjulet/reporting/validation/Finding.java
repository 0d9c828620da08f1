package se.kvalitetshjulet.reporting.validation;

import java.util.List;

/**
 * What came out of one rule.
 *
 * @param detail in plain Swedish, what to do about it; without any count
 * @param faults what is wrong, as much of it as anybody can look through; empty unless it failed
 * @param more how many faults there are besides
 * @param mark tells this finding from another of the same rule: which things are wrong, whatever their numbers are just now.
 *     What somebody has overridden stays so as long as nothing else has gone wrong.
 */
public record Finding(ValidationRule rule, Outcome outcome, String detail, List<Fault> faults, long more, String mark) {

    public Finding {
        faults = List.copyOf(faults);
        if ((outcome == Outcome.FAILED) == faults.isEmpty()) {
            throw new IllegalArgumentException("a rule has faults when it failed, and only then: " + rule);
        }
    }

    /** With all faults that there are. */
    public Finding(ValidationRule rule, Outcome outcome, String detail, List<Fault> faults) {
        this(rule, outcome, detail, faults, 0, Mark.of(faults));
    }

    static Finding passed(ValidationRule rule, String detail) {
        return new Finding(rule, Outcome.PASSED, detail, List.of());
    }

    static Finding notApplicable(ValidationRule rule, String detail) {
        return new Finding(rule, Outcome.NOT_APPLICABLE, detail, List.of());
    }

    /** Failed when there are faults, else passed. */
    static Finding of(ValidationRule rule, List<Fault> faults, String whenPassed, String whatToDo) {
        return faults.isEmpty() ? passed(rule, whenPassed) : new Finding(rule, Outcome.FAILED, whatToDo, faults);
    }

    /** As above, of very many things. */
    static Finding of(ValidationRule rule, Faults faults, String whenPassed, String whatToDo) {
        return faults.isEmpty()
                ? passed(rule, whenPassed)
                : new Finding(rule, Outcome.FAILED, whatToDo, faults.first(), faults.more(), faults.mark());
    }

    public boolean failed() {
        return outcome == Outcome.FAILED;
    }
}

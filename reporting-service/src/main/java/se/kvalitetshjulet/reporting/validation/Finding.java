package se.kvalitetshjulet.reporting.validation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came out of one rule.
 *
 * @param detail in plain Swedish, what to do about it; without any count
 * @param faults what is wrong; empty unless it failed
 */
public record Finding(ValidationRule rule, Outcome outcome, String detail, List<Fault> faults) {

    public Finding {
        faults = List.copyOf(faults);
        if ((outcome == Outcome.FAILED) == faults.isEmpty()) {
            throw new IllegalArgumentException("a rule has faults when it failed, and only then: " + rule);
        }
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

    public boolean failed() {
        return outcome == Outcome.FAILED;
    }

    /**
     * Tells this finding from another of the same rule: which things are wrong, whatever their numbers are just now. What
     * somebody has overridden stays so as long as nothing else has gone wrong.
     */
    public String mark() {
        String things = faults.stream()
                .map(fault -> fault.where() + "|" + fault.figureId() + "|" + fault.decisionId())
                .sorted()
                .collect(Collectors.joining("\n", rule + "\n", ""));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(things.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

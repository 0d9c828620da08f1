package se.kvalitetshjulet.reporting.approval;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * Which steps a board wants between assembling and publishing for one kind of report.
 *
 * @param steps in their order, whatever order they were named in
 * @param onePersonMayDoBoth whether who has checked the report may approve it too
 */
public record Demands(List<Step> steps, boolean onePersonMayDoBoth) {

    public Demands {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("somebody has to check or approve a report before it is published");
        }
        steps.stream().filter(step -> step.takenBy().isEmpty()).findFirst().ifPresent(step -> {
            throw new IllegalArgumentException(step + " is not a step between assembling and publishing");
        });
        steps = List.copyOf(steps);
    }

    public static Demands of(Collection<Step> steps, boolean onePersonMayDoBoth) {
        EnumSet<Step> sorted = EnumSet.noneOf(Step.class);
        sorted.addAll(steps);
        return new Demands(List.copyOf(sorted), onePersonMayDoBoth);
    }

    boolean has(Step step) {
        return steps.contains(step);
    }
}

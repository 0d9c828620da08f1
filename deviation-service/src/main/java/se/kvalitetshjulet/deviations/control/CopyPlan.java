package se.kvalitetshjulet.deviations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.thing.YearFilter;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Takes the controls of one year's plan into that of another. What is there already stays as it is, so copying twice adds nothing. */
@ApplicationScoped
class CopyPlan {

    private final PlanControl plan;
    private final Controls controls;
    private final Store store;

    CopyPlan(PlanControl plan, Controls controls, Store store) {
        this.plan = plan;
        this.controls = controls;
        this.store = store;
    }

    /** From which year to which. */
    record Years(
            @Min(value = 1990, message = "Skriv ett år från 1990 till 2100.")
            @Max(value = 2100, message = "Skriv ett år från 1990 till 2100.")
            int from,

            @Min(value = 1990, message = "Skriv ett år från 1990 till 2100.")
            @Max(value = 2100, message = "Skriv ett år från 1990 till 2100.")
            int to) {}

    /** How many controls were copied, and how many were in the plan already. */
    record Copied(int from, int to, int copied, int already) {}

    Copied copy(Caller by, Years years) {
        if (years.from() == years.to()) {
            throw Refusal.ofField("to", "Välj ett annat år än det som kopieras.");
        }
        return store.inTenant(by.tenant(), tx -> {
            lock(tx, by);
            var there = controls.plan(tx, by, YearFilter.ofYear(years.to())).stream()
                    .map(CopyPlan::what)
                    .collect(Collectors.toSet());
            var earlier = controls.plan(tx, by, YearFilter.ofYear(years.from()));
            var missing = earlier.stream()
                    .filter(control -> !there.contains(what(control)))
                    .toList();
            missing.forEach(control -> plan.plan(tx, by, inYear(control, years.to() - years.from())));
            return new Copied(years.from(), years.to(), missing.size(), earlier.size() - missing.size());
        });
    }

    /** Two who copy at once do it one after the other. */
    private static void lock(Handle tx, Caller by) {
        tx.createQuery("select pg_advisory_xact_lock(hashtextextended(:board, 0))")
                .bind("board", "control plan " + by.tenant().path())
                .mapTo(String.class)
                .list();
    }

    private static List<String> what(ControlView control) {
        return List.of(control.point(), control.unit());
    }

    private static NewControl inYear(ControlView control, int later) {
        return new NewControl(
                control.point(),
                control.unit(),
                control.plannedOn().plusYears(later),
                Objects.requireNonNullElse(control.method(), "Som förut."),
                Objects.requireNonNullElse(control.responsible(), "Enhetschef"),
                control.frequency());
    }
}

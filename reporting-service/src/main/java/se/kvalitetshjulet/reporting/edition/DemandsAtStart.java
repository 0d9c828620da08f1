package se.kvalitetshjulet.reporting.edition;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import se.kvalitetshjulet.reporting.approval.Demands;
import se.kvalitetshjulet.reporting.approval.Step;

/** Lets the service not start with steps that make no sense: each request for a report would fail of them. */
@ApplicationScoped
class DemandsAtStart {

    private static final String APPROVAL = "kvalitetshjulet.reporting.approval.";

    void look(@Observes StartupEvent started, ReportSettings settings) {
        look(settings.approval());
    }

    static void look(ReportSettings.Approval approval) {
        look("steps", approval.steps());
        approval.own().forEach((who, own) -> own.steps().ifPresent(steps -> look("own.\"" + who + "\".steps", steps)));
    }

    private static void look(String key, Set<Step> steps) {
        try {
            Demands.of(steps, false);
        } catch (IllegalArgumentException senseless) {
            throw new ConfigurationException(APPROVAL + key + ": " + senseless.getMessage(), senseless);
        }
    }
}

package se.kvalitetshjulet.agenda;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Where reports belong in the registry, and how agendas begin and end. */
@ConfigMapping(prefix = "kvalitetshjulet.agenda")
public interface AgendaConfig {

    ReportClassification reportClassification();

    StandingItems standingItems();

    /** Where in the classification plan a report to the board belongs. */
    interface ReportClassification {

        String plan();

        String code();

        String name();
    }

    /** The headings that every new agenda has. */
    interface StandingItems {

        List<String> opening();

        List<String> closing();

        /** The closed part, last. */
        String secret();
    }
}

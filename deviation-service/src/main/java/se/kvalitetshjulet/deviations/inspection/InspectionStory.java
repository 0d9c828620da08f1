package se.kvalitetshjulet.deviations.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.inspection.InspectionAnswered;
import se.kvalitetshjulet.contracts.inspection.InspectionDecided;
import se.kvalitetshjulet.contracts.inspection.InspectionDemanded;
import se.kvalitetshjulet.contracts.inspection.InspectionOpened;
import se.kvalitetshjulet.courses.InspectionRules;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.deviations.thing.Stories;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;

/** What has happened in an inspection, and what IVO has demanded in it. */
@ApplicationScoped
class InspectionStory {

    private static final InspectionRules RULES = new InspectionRules();

    private final Stories stories;
    private final CodeLists codes;

    InspectionStory(Stories stories, CodeLists codes) {
        this.stories = stories;
        this.codes = codes;
    }

    /** What IVO demanded on a day, to be met by another. */
    public record Demand(LocalDate on, @Nullable LocalDate dueOn) {}

    List<Stories.Entry> of(Handle tx, ThingKey inspection) {
        return stories.of(tx, inspection, RULES, Told::on, event -> sentence(inspection.tenant(), event));
    }

    List<Demand> demands(Handle tx, ThingKey inspection) {
        return stories.told(tx, inspection, RULES).stream()
                .map(Told::data)
                .filter(InspectionDemanded.class::isInstance)
                .map(InspectionDemanded.class::cast)
                .map(demanded -> new Demand(demanded.on(), demanded.dueOn()))
                .sorted(Comparator.comparing(Demand::on))
                .toList();
    }

    private String sentence(Tenant tenant, Told event) {
        return switch (event.data()) {
            case InspectionOpened opened -> "IVO inledde tillsyn." + by(opened.dueOn());
            case InspectionDemanded demanded -> "IVO ställde krav." + by(demanded.dueOn());
            case InspectionAnswered _ -> "IVO fick svar.";
            case InspectionDecided decided ->
                "IVO beslutade"
                        + (decided.result() == null
                                ? "."
                                : ": "
                                        + codes.of(tenant)
                                                .label(CodeLists.INSPECTION_RESULTS, decided.result(), event.on())
                                        + ".")
                        + by(decided.dueOn());
            default ->
                throw new IllegalArgumentException(
                        "not of an inspection: " + event.data().getClass());
        };
    }

    private static String by(@Nullable LocalDate dueOn) {
        return dueOn == null ? "" : " Svar senast " + Swedish.date(dueOn) + ".";
    }
}

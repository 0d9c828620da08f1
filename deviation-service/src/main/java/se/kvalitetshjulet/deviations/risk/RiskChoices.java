package se.kvalitetshjulet.deviations.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.thing.Departments;
import se.kvalitetshjulet.deviations.thing.RiskScale;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.deviations.thing.YearFilter;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.statute.SwedishTime;

/** What the pages about risks let choose between. */
@ApplicationScoped
class RiskChoices {

    private final Risks risks;
    private final RiskScale scale;
    private final Departments departments;
    private final Words words;
    private final InstantSource clock;

    RiskChoices(Risks risks, RiskScale scale, Departments departments, Words words, InstantSource clock) {
        this.risks = risks;
        this.scale = scale;
        this.departments = departments;
        this.words = words;
        this.clock = clock;
    }

    /** Of the analysis. */
    record Filters(List<Choice> years, List<Choice> departments, List<Choice> units) {}

    /** Of a risk. */
    record OfRisk(List<Choice> events, List<Choice> units, List<Choice> grades) {}

    int yearOf(YearFilter filter) {
        return filter.year(SwedishTime.today(clock));
    }

    Map<String, String> values(YearFilter filter) {
        return filter.values(SwedishTime.today(clock));
    }

    RiskMatrix matrix(Tenant tenant, List<RiskView> found) {
        return RiskMatrix.of(found, scale.highestOf(tenant));
    }

    Filters filters(Handle tx, Tenant tenant) {
        int thisYear = SwedishTime.today(clock).getYear();
        var years = new TreeSet<>(risks.years(tx, tenant));
        years.add(thisYear);
        years.add(thisYear + 1);
        return new Filters(Fields.years(years), departments.all(tx, tenant), words.units(tx, tenant));
    }

    OfRisk ofRisk(Handle tx, Tenant tenant) {
        return new OfRisk(
                words.toUse(tenant, CodeLists.RISK_EVENTS),
                words.units(tx, tenant),
                Fields.numbersTo(scale.highestOf(tenant)));
    }
}

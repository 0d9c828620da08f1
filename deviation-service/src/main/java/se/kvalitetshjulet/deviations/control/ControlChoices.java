package se.kvalitetshjulet.deviations.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.thing.Departments;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** What the pages about the internal control plan let choose between. */
@ApplicationScoped
class ControlChoices {

    private static final List<Choice> STATUSES = Arrays.stream(Progress.Status.values())
            .map(status -> new Choice(status.name(), Swedish.capitalised(status.label())))
            .toList();

    private static final List<Choice> FREQUENCIES = Arrays.stream(Frequency.values())
            .map(frequency -> new Choice(frequency.name(), Swedish.capitalised(frequency.label())))
            .toList();

    private final Controls controls;
    private final Departments departments;
    private final Words words;
    private final InstantSource clock;

    ControlChoices(Controls controls, Departments departments, Words words, InstantSource clock) {
        this.controls = controls;
        this.departments = departments;
        this.words = words;
        this.clock = clock;
    }

    /** Of the plan. */
    record Filters(List<Choice> years, List<Choice> departments, List<Choice> units, List<Choice> statuses) {}

    /** Of a control. */
    record OfControl(List<Choice> units, List<Choice> frequencies) {}

    int yearOf(ControlFilter filter) {
        return filter.year(SwedishTime.today(clock));
    }

    Map<String, String> values(ControlFilter filter) {
        return filter.values(SwedishTime.today(clock));
    }

    Filters filters(Handle tx, Tenant tenant) {
        int thisYear = SwedishTime.today(clock).getYear();
        var years = new TreeSet<>(controls.years(tx, tenant));
        years.add(thisYear);
        years.add(thisYear + 1);
        return new Filters(Fields.years(years), departments.all(tx, tenant), words.units(tx, tenant), STATUSES);
    }

    OfControl ofControl(Handle tx, Tenant tenant) {
        return new OfControl(words.units(tx, tenant), FREQUENCIES);
    }
}

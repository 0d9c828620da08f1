package se.kvalitetshjulet.deviations.deviation;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.courses.Deviation;
import se.kvalitetshjulet.deviations.form.Forms;
import se.kvalitetshjulet.deviations.form.Question;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Swedish;

/** What the pages about deviations let choose between. */
@Singleton
class DeviationChoices {

    private static final List<Choice> STATUSES = Arrays.stream(Deviation.Status.values())
            .map(status -> new Choice(status.name(), Swedish.capitalised(status.label())))
            .toList();

    private static final List<Choice> AFFECTED = Arrays.stream(NewDeviation.Affected.values())
            .map(affected -> new Choice(affected.name(), affected.label()))
            .toList();

    private static final List<Choice> SEXES =
            List.of(new Choice("WOMAN", "Kvinna"), new Choice("MAN", "Man"), new Choice("UNKNOWN", "Okänt"));

    private static final List<Choice> WAYS = List.of(
            new Choice("false", "Jag rapporterar själv"), new Choice("true", "Jag skriver in en rapport på papper"));

    private final Words words;
    private final Forms forms;

    DeviationChoices(Words words, Forms forms) {
        this.words = words;
        this.forms = forms;
    }

    record Choices(
            List<Choice> statuses,
            List<Choice> areas,
            List<Choice> units,
            List<Choice> affected,
            List<Choice> sexes,
            List<Choice> ways,
            List<Question> questions) {}

    /** For a list: every code that there is, or was. */
    Choices all(Handle tx, Tenant tenant) {
        return choices(tx, tenant, words.toLookFor(tenant, CodeLists.DEVIATION_AREAS), List.of());
    }

    /** For something new: what may be chosen today. */
    Choices ofToday(Handle tx, Tenant tenant) {
        return choices(
                tx,
                tenant,
                words.toUse(tenant, CodeLists.DEVIATION_AREAS),
                forms.current(tx, tenant).questions());
    }

    private Choices choices(Handle tx, Tenant tenant, List<Choice> areas, List<Question> questions) {
        return new Choices(STATUSES, areas, words.units(tx, tenant), AFFECTED, SEXES, WAYS, questions);
    }
}

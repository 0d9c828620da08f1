package se.kvalitetshjulet.deviations.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.control.ControlPerformed;
import se.kvalitetshjulet.contracts.control.ControlPlanned;
import se.kvalitetshjulet.courses.ControlRules;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.deviations.thing.Stories;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;

/** How a control was planned, and what each time found. */
@ApplicationScoped
class ControlStory {

    private static final ControlRules RULES = new ControlRules();

    private final Stories stories;
    private final ControlNotes notes;
    private final CodeLists codes;

    ControlStory(Stories stories, ControlNotes notes, CodeLists codes) {
        this.stories = stories;
        this.notes = notes;
        this.codes = codes;
    }

    List<Stories.Entry> of(Handle tx, ThingKey control) {
        var findings = notes.findings(tx, control);
        return stories.of(tx, control, RULES, Told::on, event -> sentence(control.tenant(), event, findings));
    }

    private String sentence(Tenant tenant, Told event, Map<String, String> findings) {
        if (event.data() instanceof ControlPlanned planned) {
            return "Planerad till " + Swedish.date(planned.on()) + ".";
        }
        var result = ((ControlPerformed) event.data()).result();
        var finding = findings.get(event.key().id());
        return "Utförd"
                + (result == null
                        ? "."
                        : ": " + codes.of(tenant).label(CodeLists.CONTROL_RESULTS, result, event.on()) + ".")
                + (finding == null ? "" : " " + finding);
    }
}

package se.kvalitetshjulet.decisions.deadline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;

/** The clocks, for people: the most overdue first, and how it stands by unit. */
@Path("/decisions/sidor/{municipality}/{board}/tidsfrister")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_CASES)
class DeadlinePages {

    private static final List<Choice> WITHIN = List.of(
            new Choice("0", "Bara försenade"),
            new Choice("7", "7 dagar"),
            new Choice("30", "30 dagar"),
            new Choice("92", "Tre månader"));

    private final Deadlines deadlines;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    DeadlinePages(Deadlines deadlines, Words words, Store store, CurrentCaller caller, Shell shell) {
        this.deadlines = deadlines;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "deadline")
    static class Templates {

        private Templates() {}

        static native TemplateInstance deadlines(
                PageFrame page,
                Deadlines.Found found,
                Pager pager,
                Form form,
                List<Choice> withins,
                List<Choice> units);
    }

    @GET
    public TemplateInstance within(
            @QueryParam("within")
                    @DefaultValue("30")
                    @Min(value = 0, message = "Minst 0 dagar.")
                    @Max(value = 3650, message = "Högst 3650 dagar.")
                    int within,
            @QueryParam("unit") @Nullable String unit,
            @Valid @BeanParam Paging paging,
            @Context UriInfo uri) {
        return store.inTenant(caller.tenant(), tx -> {
            var found = deadlines.within(tx, caller.get(), within, unit, paging);
            var asked = new HashMap<>(Map.of("within", Integer.toString(within)));
            if (unit != null) {
                asked.put("unit", unit);
            }
            return Templates.deadlines(
                    shell.page("Tidsfrister", Nav.DEADLINES),
                    found,
                    Pager.of(found.meta(), uri),
                    Form.filledWith(asked),
                    WITHIN,
                    units(words.unitNames(tx, caller.tenant())));
        });
    }

    private static List<Choice> units(Map<String, String> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(unit -> new Choice(unit.getKey(), unit.getValue()))
                .toList();
    }
}

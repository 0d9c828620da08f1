package se.kvalitetshjulet.decisions.deadline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
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

    // What the list shows when nothing is chosen is the first, empty choice of each.
    private static final List<Choice> WITHIN =
            List.of(new Choice("1", "1 dag"), new Choice("7", "7 dagar"), new Choice("92", "Tre månader"));
    private static final List<Choice> OVERDUE =
            List.of(new Choice("true", "Bara försenade"), new Choice("false", "Bara i tid"));

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

    /** What the filters let choose between. */
    record Choices(List<Choice> within, List<Choice> overdue, List<Choice> units) {}

    @CheckedTemplate(basePath = "deadline")
    static class Templates {

        private Templates() {}

        static native TemplateInstance deadlines(
                PageFrame page, Deadlines.Found found, List<Horizon> horizons, Pager pager, Form form, Choices choices);
    }

    @GET
    public TemplateInstance list(
            @BeanParam DeadlineFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return store.inTenant(caller.tenant(), tx -> {
            var found = deadlines.find(tx, caller.get(), filter, paging);
            return Templates.deadlines(
                    shell.page("Tidsfrister", Nav.DEADLINES),
                    found,
                    List.of(Horizon.values()),
                    Pager.of(found.meta(), uri),
                    Form.filledWith(filter.values()),
                    new Choices(WITHIN, OVERDUE, units(words.unitNames(tx, caller.tenant()))));
        });
    }

    private static List<Choice> units(Map<String, String> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(unit -> new Choice(unit.getKey(), unit.getValue()))
                .toList();
    }
}

package se.kvalitetshjulet.deviations.patterns;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.thing.Departments;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.chart.Chart;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The patterns of a year, for people: tables, pictures, and how they were found. */
@Path("/deviations/sidor/{municipality}/{board}/monster")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_CONTROL)
class PatternPages {

    private static final int YEARS_BACK = 10;

    private final FindPatterns patterns;
    private final Departments departments;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    PatternPages(
            FindPatterns patterns,
            Departments departments,
            Words words,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.patterns = patterns;
        this.departments = departments;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    /** What the filters let choose between. */
    record Choices(List<Choice> years, List<Choice> departments, List<Choice> units) {}

    @CheckedTemplate(basePath = "patterns")
    static class Templates {

        private Templates() {}

        static native TemplateInstance patterns(
                PageFrame page,
                Patterns found,
                List<PatternCharts.Drawn> groups,
                Chart closing,
                Form form,
                Choices choices);
    }

    @GET
    public TemplateInstance patterns(@BeanParam PatternFilter filter) {
        return store.inTenant(caller.tenant(), tx -> {
            var found = patterns.find(tx, caller.get(), filter);
            return Templates.patterns(
                    shell.page("Mönster " + found.year(), Nav.QUALITY),
                    found,
                    PatternCharts.of(found),
                    PatternCharts.closing(found),
                    Form.filledWith(filter.values(found.countedOn())),
                    choices(tx, found));
        });
    }

    private Choices choices(Handle tx, Patterns found) {
        var years = new TreeSet<>(found.years());
        years.addAll(IntStream.rangeClosed(found.year() - YEARS_BACK, found.year())
                .boxed()
                .toList());
        return new Choices(Fields.years(years), departments.all(tx, caller.tenant()), words.units(tx, caller.tenant()));
    }
}

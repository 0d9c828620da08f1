package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.answer.WaitingAnswers;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.MatterFilter;
import se.kvalitetshjulet.agenda.registry.MatterView;
import se.kvalitetshjulet.agenda.registry.ReadMatters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;

/** The registry: its matters, the answers that wait, and one matter. */
@Path("/agenda/sidor/{municipality}/{board}/arenden")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
public class MatterPages {

    private static final List<Choice> STATUSES = Arrays.stream(Matter.Status.values())
            .map(status -> new Choice(status.name(), status.swedish()))
            .toList();

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReadMatters matters;
    private final WaitingAnswers waiting;
    private final MatterPage page;

    MatterPages(CurrentCaller caller, Shell shell, ReadMatters matters, WaitingAnswers waiting, MatterPage page) {
        this.caller = caller;
        this.shell = shell;
        this.matters = matters;
        this.waiting = waiting;
        this.page = page;
    }

    /**
     * A row of the registry.
     *
     * @param address the number as it stands in a path
     * @param period in words, which tells reports of the same kind apart; null for other matters
     */
    record Row(String address, MatterView matter, @Nullable String period) {}

    /**
     * A row of the answers that wait.
     *
     * @param address the number as it stands in a path
     */
    record WaitingRow(String address, WaitingAnswers.Waiting waiting) {}

    /** What the visitor may do here besides reading. */
    record Doors(boolean keeper, boolean log) {}

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance matters(
                PageFrame page,
                List<Row> rows,
                Pager pager,
                Form form,
                List<Choice> kinds,
                List<Choice> statuses,
                List<WaitingRow> waiting,
                Doors doors);
    }

    @GET
    public TemplateInstance list(
            @Valid @BeanParam MatterFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        var found = matters.search(caller.get(), filter, paging);
        return Templates.matters(
                shell.page("Ärenden", Nav.MATTERS),
                found.data().stream().map(MatterPages::row).toList(),
                Pager.of(found.meta(), uri),
                Form.filledWith(filter.values()),
                MatterKinds.all(),
                STATUSES,
                waiting.seenBy(caller.get()).stream()
                        .map(each -> new WaitingRow(addressOf(each.registryNumber()), each))
                        .toList(),
                new Doors(
                        caller.get().isAnyOf(Role.SECRETARY, Role.REGISTRAR),
                        caller.get().is(Readers.OF_ACCESS_LOGS)));
    }

    @GET
    @Path("{registryNumber}")
    public TemplateInstance matter(@PathParam("registryNumber") String number) {
        return page.of(asked(number), Form.empty());
    }

    /** A matter of the address, or none that there is. */
    static RegistryNumber asked(String number) {
        return RegistryNumber.readInPath(number).orElseThrow(Refusal::notFound);
    }

    private static Row row(MatterView matter) {
        return new Row(addressOf(matter.registryNumber()), matter, ReportPeriod.of(matter.origin(), matter.title()));
    }

    private static String addressOf(String number) {
        return RegistryNumber.read(number).orElseThrow().inPath();
    }
}

package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.document.DocumentView;
import se.kvalitetshjulet.agenda.document.ReadDocuments;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.QuestionStep;
import se.kvalitetshjulet.agenda.item.ReadItems;
import se.kvalitetshjulet.agenda.item.ReadQuestion;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.MatterView;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;

/** The registry: its matters, and one of them. */
@Path("/agenda/sidor/{municipality}/{board}/arenden")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
public class MatterPages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final Store store;
    private final Matters matters;
    private final ReadDocuments documents;
    private final ReadItems read;
    private final ReadQuestion question;

    MatterPages(
            CurrentCaller caller,
            Shell shell,
            Store store,
            Matters matters,
            ReadDocuments documents,
            ReadItems read,
            ReadQuestion question) {
        this.caller = caller;
        this.shell = shell;
        this.store = store;
        this.matters = matters;
        this.documents = documents;
        this.read = read;
        this.question = question;
    }

    /**
     * A row of the registry.
     *
     * @param address the number as it stands in a path
     * @param period in words, which tells reports of the same kind apart; null for other matters
     */
    record Row(String address, MatterView matter, @Nullable String period) {}

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance matters(PageFrame page, List<Row> rows, Pager pager, Form form);

        static native TemplateInstance matter(
                PageFrame page,
                MatterView matter,
                @Nullable String period,
                String path,
                List<DocumentView> documents,
                List<ItemView> items,
                boolean keeper,
                List<QuestionStep> course);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") @Size(max = 200, message = "Högst 200 tecken.") String text,
            @Valid @BeanParam Paging paging,
            @Context UriInfo uri) {
        boolean entitled = Secrecy.isOpenTo(caller.get());
        var found = store.inTenant(caller.tenant(), tx -> matters.search(tx, caller.tenant(), text, entitled, paging));
        return Templates.matters(
                shell.page("Ärenden", Nav.MATTERS),
                found.data().stream().map(matter -> row(matter, entitled)).toList(),
                Pager.of(found.meta(), uri),
                Form.filledWith(Map.of("q", text)));
    }

    @GET
    @Path("{registryNumber}")
    public TemplateInstance matter(@PathParam("registryNumber") String number) {
        var asked = RegistryNumber.readInPath(number).orElseThrow(Refusal::notFound);
        var matter = store.inTenant(caller.tenant(), tx -> matters.find(tx, caller.tenant(), asked))
                .map(found -> MatterView.of(found, Secrecy.isOpenTo(caller.get())))
                .orElseThrow(Refusal::notFound);
        return Templates.matter(
                shell.page(asked.toString(), Nav.MATTERS),
                matter,
                ReportPeriod.of(matter.origin(), matter.title()),
                asked.inPath(),
                documents.ofMatter(caller.get(), asked),
                read.ofMatter(caller.get(), asked),
                caller.get().isAnyOf(Role.SECRETARY, Role.REGISTRAR),
                question.ofMatter(caller.get(), asked));
    }

    private static Row row(Matter matter, boolean entitled) {
        var view = MatterView.of(matter, entitled);
        return new Row(matter.number().inPath(), view, ReportPeriod.of(view.origin(), view.title()));
    }
}

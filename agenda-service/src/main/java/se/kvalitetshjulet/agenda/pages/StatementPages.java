package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.OpenItems;
import se.kvalitetshjulet.agenda.item.WriteStatement;
import se.kvalitetshjulet.agenda.statement.ChecklistTopic;
import se.kvalitetshjulet.agenda.statement.StatementView;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Where an official statement is written. */
@Path("/agenda/sidor/{municipality}/{board}/tjansteskrivelser/{itemId}")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.SECRETARY})
public class StatementPages {

    private static final List<Choice> APPLIES =
            List.of(new Choice("true", "Berörs"), new Choice("false", "Ej aktuellt"));

    private final CurrentCaller caller;
    private final Shell shell;
    private final OpenItems open;
    private final WriteStatement write;
    private final StatementForm forms;
    private final BeginStatement begin;

    StatementPages(
            CurrentCaller caller,
            Shell shell,
            OpenItems open,
            WriteStatement write,
            StatementForm forms,
            BeginStatement begin) {
        this.caller = caller;
        this.shell = shell;
        this.open = open;
        this.write = write;
        this.forms = forms;
        this.begin = begin;
    }

    @CheckedTemplate(basePath = "agenda", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance writeStatement(
                PageFrame page,
                ItemView item,
                @Nullable StatementView theirs,
                List<ChecklistTopic> topics,
                List<Choice> applies,
                List<Document> documents,
                Form form);
    }

    @GET
    public TemplateInstance form(@PathParam("itemId") UUID itemId) {
        var item = open(itemId);
        return page(item, begin.formOf(caller.get(), item), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("itemId") UUID itemId, MultivaluedMap<String, String> fields) {
        var item = open(itemId);
        var typed = forms.read(Form.posted(fields));
        if (typed.text() == null) {
            return answer(422, page(item, typed.form(), null));
        }
        try {
            write.write(caller.get(), itemId, typed.form().value("version"), typed.text());
        } catch (Refusal refusal) {
            return refused(item, typed.form(), refusal);
        }
        return Response.seeOther(URI.create(
                        "/agenda/sidor/" + caller.tenant().path() + MeetingWay.of(item) + "#tjansteskrivelse"))
                .build();
    }

    /** Where another has saved meanwhile, what they wrote is shown, and what was typed stays to be put together with it. */
    private Response refused(ItemView item, Form form, Refusal refusal) {
        if (refusal.refused().type() == CommonProblem.STALE) {
            var theirs = open.anywhere(caller.get(), item.itemId()).statement();
            return answer(412, page(item, onTopOf(form, theirs), theirs));
        }
        if (refusal.refused().type() == CommonProblem.NOT_FOUND) {
            throw refusal;
        }
        return answer(422, page(item, form.refused(refusal.refused()), null));
    }

    private static Form onTopOf(Form form, @Nullable StatementView theirs) {
        var values = new HashMap<>(form.values());
        values.put("version", Versions.textOf(theirs == null ? 0 : theirs.version()));
        return Form.filledWith(values);
    }

    private ItemView open(UUID itemId) {
        var item = open.anywhere(caller.get(), itemId);
        if (item.status() == AgendaItem.Status.DECIDED) {
            throw Refusal.notFound();
        }
        return item;
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private TemplateInstance page(ItemView item, Form form, @Nullable StatementView theirs) {
        return Templates.writeStatement(
                shell.page(
                        "Skriv tjänsteskrivelsen",
                        Nav.MEETINGS,
                        Crumb.to(
                                item.heading(),
                                "/agenda/sidor/" + caller.tenant().path() + MeetingWay.of(item))),
                item,
                theirs,
                List.of(ChecklistTopic.values()),
                APPLIES,
                begin.attachableTo(caller.get(), item),
                form);
    }
}

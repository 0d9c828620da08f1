package se.kvalitetshjulet.kit.codelist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.parameters.WrittenDay;
import se.kvalitetshjulet.kit.revision.OwnedList;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The service's own code lists, for the board's administrator. A service extends it with its path. */
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_SETTINGS)
public abstract class CodeListPages {

    private static final String VALID = "gallande";
    private static final List<Choice> SHOWN =
            List.of(new Choice(VALID, "Bara de som gäller"), new Choice("ovriga", "Bara de som inte gäller"));

    @Inject
    ReadCodeLists read;

    @Inject
    ReviseCodeList revise;

    @Inject
    CodeListOwner owner;

    @Inject
    CurrentCaller caller;

    @Inject
    Shell shell;

    @ConfigProperty(name = "kvalitetshjulet.area")
    String area;

    /** Where in the menu the lists of this service are. */
    protected Nav nav() {
        return Nav.CODE_LISTS;
    }

    /** A code on the page of its list. */
    record Row(ReadCodeLists.Used used, CodeBadge badge) {}

    @CheckedTemplate(basePath = "codelist")
    static class Templates {

        private Templates() {}

        static native TemplateInstance lists(PageFrame page, List<ReadCodeLists.Summary> lists);

        static native TemplateInstance list(
                PageFrame page, OwnedList list, List<Row> rows, Form form, List<Choice> choices);

        static native TemplateInstance code(PageFrame page, OwnedList list, CodeWithHistory found, CodeBadge badge);

        static native TemplateInstance revise(
                PageFrame page,
                OwnedList list,
                Revising revising,
                @Nullable CodeWithHistory found,
                Form form,
                List<Choice> parents);
    }

    @GET
    public TemplateInstance lists() {
        return Templates.lists(shell.page("Kodlistor", nav()), read.lists(caller.tenant()));
    }

    @GET
    @Path("{list}")
    public TemplateInstance list(@PathParam("list") String path, @QueryParam("visa") @Nullable String shown) {
        var list = owner.at(path);
        var rows = read.used(caller.tenant(), list).stream()
                .filter(used -> shown == null || shown.isBlank() || used.valid() == shown.equals(VALID))
                .map(used -> new Row(used, CodeBadge.of(used.code(), read.today())))
                .toList();
        return Templates.list(
                shell.page(list.title(), nav()),
                list,
                rows,
                Form.filledWith(shown == null ? Map.of() : Map.of("visa", shown)),
                SHOWN);
    }

    @GET
    @Path("{list}/ny")
    public TemplateInstance asksForNew(@PathParam("list") String path) {
        return form(owner.at(path), Revising.ADD, null, Form.empty());
    }

    @POST
    @Path("{list}/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("list") String path, MultivaluedMap<String, String> fields) {
        return take(owner.at(path), Revising.ADD, null, fields);
    }

    @GET
    @Path("{list}/koder/{code}")
    public TemplateInstance code(@PathParam("list") String path, @PathParam("code") String code) {
        var list = owner.at(path);
        var found = read.one(caller.tenant(), list, code);
        return Templates.code(
                shell.page(found.today().label(), nav(), crumb(list)),
                list,
                found,
                CodeBadge.of(found.today(), read.today()));
    }

    @GET
    @Path("{list}/koder/{code}/{revising}")
    public TemplateInstance asksForRevision(
            @PathParam("list") String path, @PathParam("code") String code, @PathParam("revising") String revising) {
        var list = owner.at(path);
        var found = read.one(caller.tenant(), list, code);
        return form(list, Revising.at(revising), found, filledWith(found));
    }

    @POST
    @Path("{list}/koder/{code}/{revising}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revise(
            @PathParam("list") String path,
            @PathParam("code") String code,
            @PathParam("revising") String revising,
            MultivaluedMap<String, String> fields) {
        return take(owner.at(path), Revising.at(revising), code, fields);
    }

    private Response take(
            OwnedList list, Revising revising, @Nullable String code, MultivaluedMap<String, String> fields) {
        var form = withDaysRead(Form.posted(fields), revising);
        var wanted = code == null ? form.value("code") : code;
        return form.take(() -> perform(list, revising, wanted, form))
                .answer(addressOf(list) + "/koder/" + wanted, again -> again(list, revising, code, again));
    }

    private void perform(OwnedList list, Revising revising, String code, Form form) {
        var by = caller.get();
        var seen = form.value("version");
        switch (revising) {
            case ADD -> revise.add(by, list, said(list, code, form));
            case CHANGE -> revise.change(by, list, seen, said(list, code, form));
            case END -> revise.end(by, list, code, seen, LocalDate.parse(form.value("validTo")));
            case REOPEN -> revise.reopen(by, list, code, seen, LocalDate.parse(form.value("validFrom")));
        }
    }

    private static CodeListRevised said(OwnedList list, String code, Form form) {
        return new CodeListRevised(
                list.name(),
                code,
                form.value("label"),
                LocalDate.parse(form.value("validFrom")),
                form.value("validTo").isEmpty() ? null : LocalDate.parse(form.value("validTo")),
                orNull(form.value("citation")),
                orNull(form.value("parent")));
    }

    private static Form withDaysRead(Form form, Revising revising) {
        var read = form;
        if (revising.asksForFirstDay() && WrittenDay.of(form.value("validFrom")).isEmpty()) {
            read = read.wrong("validFrom", Days.HOW);
        }
        var lastDay = form.value("validTo");
        if (revising.asksForLastDay()
                && (revising.needsLastDay() || !lastDay.isEmpty())
                && WrittenDay.of(lastDay).isEmpty()) {
            read = read.wrong("validTo", Days.HOW);
        }
        return read;
    }

    private TemplateInstance again(OwnedList list, Revising revising, @Nullable String code, Form form) {
        return form(list, revising, code == null ? null : read.one(caller.tenant(), list, code), form);
    }

    /** What stands now is shown beside the form, and is the version that it changes when it is sent again. */
    private TemplateInstance form(OwnedList list, Revising revising, @Nullable CodeWithHistory found, Form form) {
        var way = new ArrayList<Crumb>();
        way.add(crumb(list));
        if (found != null) {
            way.add(Crumb.to(
                    found.today().label(),
                    addressOf(list) + "/koder/" + found.today().code()));
        }
        var own = found == null ? "" : found.today().code();
        return Templates.revise(
                shell.page(revising.title(), nav(), way.toArray(Crumb[]::new)),
                list,
                revising,
                found,
                form,
                read.codes(caller.tenant(), list, null).stream()
                        .filter(code -> !code.code().equals(own))
                        .map(code -> new Choice(code.code(), code.label()))
                        .toList());
    }

    private Form filledWith(CodeWithHistory found) {
        var code = found.today();
        return Form.filledWith(Map.of(
                "label", code.label(),
                "citation", code.citation() == null ? "" : code.citation(),
                "parent", code.parent() == null ? "" : code.parent()));
    }

    private Crumb crumb(OwnedList list) {
        return Crumb.to(list.title(), addressOf(list));
    }

    private String addressOf(OwnedList list) {
        return "/" + area + "/sidor/" + caller.tenant().path() + "/kodlistor/" + list.path();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package se.kvalitetshjulet.agenda.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** Those who sit on the board on a day, and the history of one of them. */
@Path("/agenda/sidor/{municipality}/{board}/namnden/ledamoter")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARDS_ORDER)
public class MemberPages {

    private final ReadMembers read;
    private final InstantSource clock;
    private final CurrentCaller caller;
    private final Shell shell;

    MemberPages(ReadMembers read, InstantSource clock, CurrentCaller caller, Shell shell) {
        this.read = read;
        this.clock = clock;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "member")
    static class Templates {

        private Templates() {}

        static native TemplateInstance members(
                PageFrame page, String caption, List<SittingView> rows, Form form, boolean keepsRegister);

        static native TemplateInstance member(PageFrame page, MemberView member, boolean keepsRegister);
    }

    public static Crumb crumb(Tenant tenant) {
        return Crumb.to("Ledamöter", "/agenda/sidor/" + tenant.path() + "/namnden/ledamoter");
    }

    @GET
    public TemplateInstance list(@QueryParam("on") @DefaultValue("") String on) {
        var fields = new Fields(Form.filledWith(Map.of("on", on)));
        var asked = fields.day("on");
        var day = asked == null ? SwedishTime.today(clock) : asked;
        return Templates.members(
                shell.page("Ledamöter", Nav.BOARD),
                "Nämnden den " + Swedish.dateInWords(day),
                read.on(caller.get(), day),
                fields.form(),
                ReadMembers.keepsRegister(caller.get()));
    }

    @GET
    @Path("{memberId}")
    public TemplateInstance member(@PathParam("memberId") UUID memberId) {
        var member = read.find(caller.get(), memberId);
        return Templates.member(
                shell.page(member.name(), Nav.BOARD, crumb(caller.tenant())),
                member,
                ReadMembers.keepsRegister(caller.get()));
    }
}

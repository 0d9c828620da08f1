package se.kvalitetshjulet.decisions.oversight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.kvalitetshjulet.decisions.breakglass.AwaitingJudgement;
import se.kvalitetshjulet.decisions.decision.Awaiting;
import se.kvalitetshjulet.decisions.person.ReadIdentities;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.retention.RetentionPages;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Where everything that concerns personal data begins: for each role the ways that are open to it. */
@Path("/decisions/sidor/{municipality}/{board}/personuppgifter")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_PERSONAL_DATA)
class PersonalDataPages {

    private final AwaitingJudgement awaiting;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    PersonalDataPages(AwaitingJudgement awaiting, Store store, CurrentCaller caller, Shell shell) {
        this.awaiting = awaiting;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    /** Which ways are open. */
    record Doors(boolean openings, boolean log, boolean retention, boolean room) {}

    @CheckedTemplate(basePath = "oversight")
    static class Templates {

        private Templates() {}

        static native TemplateInstance personalData(PageFrame page, List<Awaiting.Notice> notices, Doors doors);
    }

    @GET
    public TemplateInstance start() {
        var notices = store.inTenant(caller.tenant(), tx -> awaiting.of(tx, caller.get()));
        return Templates.personalData(
                shell.page(Nav.PERSONAL_DATA.label(), Nav.PERSONAL_DATA),
                notices.stream().toList(),
                new Doors(
                        AwaitingJudgement.concerns(caller.get()),
                        caller.get().roles().stream().anyMatch(Readers.OF_ACCESS_LOGS.roles()::contains),
                        RetentionPages.isOpenTo(caller.get()),
                        ReadIdentities.isOpenTo(caller.get())));
    }
}

package se.kvalitetshjulet.agenda.delegation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** The delegation order: the one in force, and those before and after it. */
@Path("/agenda/sidor/{municipality}/{board}/namnden/delegation")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
class DelegationPages {

    private final Store store;
    private final DelegationTable table;
    private final DelegatedDecisions decisions;
    private final InstantSource clock;
    private final CurrentCaller caller;
    private final Shell shell;

    DelegationPages(
            Store store,
            DelegationTable table,
            DelegatedDecisions decisions,
            InstantSource clock,
            CurrentCaller caller,
            Shell shell) {
        this.store = store;
        this.table = table;
        this.decisions = decisions;
        this.clock = clock;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "delegation")
    static class Templates {

        private Templates() {}

        static native TemplateInstance order(
                PageFrame page,
                @Nullable DelegationOrder order,
                List<DelegationOrder> others,
                String waiting,
                boolean mayAdopt);
    }

    static Crumb crumb(Tenant tenant) {
        return Crumb.to("Delegation", "/agenda/sidor/" + tenant.path() + "/namnden/delegation");
    }

    static String waiting(int number) {
        return number == 0
                ? "Alla beslut är anmälda"
                : Swedish.count(number, "beslut väntar", "beslut väntar") + " på att anmälas";
    }

    @GET
    public TemplateInstance inForce() {
        var orders = orders();
        return page(
                shell.page("Delegation", Nav.BOARD),
                orders,
                orders.inForceOn(SwedishTime.today(clock)).orElse(null));
    }

    @GET
    @Path("{version: \\d+}")
    public TemplateInstance version(@PathParam("version") int version) {
        var orders = orders();
        var asked = orders.all().stream()
                .filter(order -> order.version() == version)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return page(shell.page("Version " + version, Nav.BOARD, crumb(caller.tenant())), orders, asked);
    }

    private TemplateInstance page(PageFrame frame, DelegationOrders orders, @Nullable DelegationOrder order) {
        int waiting = store.inTenant(
                caller.tenant(),
                tx -> decisions.unnotified(tx, caller.tenant(), clock.instant()).size());
        return Templates.order(
                frame,
                order,
                orders.all().stream().filter(other -> !other.equals(order)).toList(),
                waiting(waiting),
                caller.get().is(Role.SECRETARY));
    }

    private DelegationOrders orders() {
        return store.inTenant(caller.tenant(), tx -> table.all(tx, caller.tenant()));
    }
}

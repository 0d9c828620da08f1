package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ChainLink;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.reporting.chain.ChainVerification;
import se.kvalitetshjulet.reporting.chain.ChainedEdition;
import se.kvalitetshjulet.reporting.edition.VerifyChain;

/** Shows the auditor whether the editions still are what was issued. */
@Path("/reporting/sidor/{municipality}/{board}/rapporter/kedjan")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.AUDITOR, Role.CONTROLLER})
class ChainPages {

    /** {@code number:hash:previousHash}, as the page of agenda-service sends it. */
    private static final Pattern LINK = Pattern.compile("(\\d{1,9}):([^: ]+):([^: ]*)");

    private final VerifyChain verify;
    private final CurrentCaller caller;
    private final Shell shell;

    ChainPages(VerifyChain verify, CurrentCaller caller, Shell shell) {
        this.verify = verify;
        this.caller = caller;
        this.shell = shell;
    }

    /**
     * An edition in the chain.
     *
     * @param faults what is wrong with it, in words; empty when it is as it was issued
     */
    public record Row(ChainedEdition edition, String title, List<String> faults) {}

    /** What stands in no row: editions that are gone. */
    public record Gone(int number, String detail) {}

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance chain(
                PageFrame page, ChainVerification found, List<Row> rows, List<Gone> gone, @Nullable String unheard);
    }

    @GET
    public TemplateInstance verified() {
        return page(verify.verify(caller.tenant(), null));
    }

    @POST
    public TemplateInstance compared(MultivaluedMap<String, String> fields) {
        return page(verify.verify(caller.tenant(), links(Form.posted(fields).value("heard"))));
    }

    private TemplateInstance page(ChainVerification found) {
        Map<Integer, List<String>> faults = found.faults().stream()
                .filter(fault -> fault.reportId() != null)
                .collect(Collectors.groupingBy(
                        fault -> fault.number(), Collectors.mapping(fault -> fault.detail(), Collectors.toList())));
        return Templates.chain(
                shell.page("Kontrollera utgåvornas kedja", Nav.REPORTS),
                found,
                verify.chain(caller.tenant()).stream()
                        .map(edition ->
                                new Row(edition, title(edition), faults.getOrDefault(edition.number(), List.of())))
                        .toList(),
                found.faults().stream()
                        .filter(fault -> fault.reportId() == null)
                        .map(fault -> new Gone(fault.number(), fault.detail()))
                        .toList(),
                found.unheard().isEmpty()
                        ? null
                        : found.unheard().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    private static String title(ChainedEdition edition) {
        return Shown.kind(edition.kind()) + ", "
                + Shown.period(edition.period()).toLowerCase(Shown.SWEDISH)
                + ", utgåva " + edition.edition();
    }

    private static List<ChainLink> links(String carried) {
        return Stream.of(carried.strip().split("\\s+"))
                .filter(text -> !text.isEmpty())
                .map(ChainPages::link)
                .toList();
    }

    private static ChainLink link(String text) {
        Matcher parts = LINK.matcher(text);
        if (!parts.matches()) {
            throw Refusal.ofField("heard", "Öppna nämndens kopia på nytt och jämför igen.");
        }
        return new ChainLink(
                Integer.parseInt(parts.group(1)), parts.group(3).isEmpty() ? null : parts.group(3), parts.group(2));
    }
}

package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.answer.ReadAnswers;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.MatterHistory;
import se.kvalitetshjulet.agenda.registry.MatterView;
import se.kvalitetshjulet.agenda.registry.OpenMatter;
import se.kvalitetshjulet.agenda.registry.ReadMatters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Writes the page of one matter: what it is, its documents, what the board does with it, and what has been changed. */
@ApplicationScoped
class MatterPage {

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReadMatters matters;
    private final OpenMatter open;
    private final MatterParts parts;
    private final ReadAnswers answers;

    MatterPage(
            CurrentCaller caller,
            Shell shell,
            ReadMatters matters,
            OpenMatter open,
            MatterParts parts,
            ReadAnswers answers) {
        this.caller = caller;
        this.shell = shell;
        this.matters = matters;
        this.open = open;
        this.parts = parts;
        this.answers = answers;
    }

    /**
     * What the page shows.
     *
     * @param path its address
     * @param period in words, which tells reports of the same kind apart; null for other matters
     * @param answer whether somebody waits for an answer, and what has become of it
     * @param keeper whether the visitor keeps the registry
     */
    record View(
            String path,
            MatterView matter,
            @Nullable String period,
            ReadAnswers.State answer,
            MatterParts.Parts parts,
            List<MatterHistory.Change> changes,
            boolean keeper) {

        public boolean isOpen() {
            return matter.status() == Matter.Status.OPEN;
        }

        /** Whether it can be noted that the answer has been given or declined. */
        public boolean isToAnswer() {
            return keeper && isOpen() && answer.expected() && answer.answer() == null;
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance matter(PageFrame page, View view, Form form);
    }

    /**
     * @param form what was wrong with what the keeper wanted to do here
     */
    TemplateInstance of(RegistryNumber number, Form form) {
        var matter = open.of(caller.get(), number);
        return Templates.matter(
                shell.page(number.toString(), Nav.MATTERS),
                new View(
                        path(number),
                        matter,
                        ReportPeriod.of(matter.origin(), matter.title()),
                        answers.of(caller.get(), number),
                        parts.of(caller.get(), number),
                        matters.history(caller.get(), number),
                        caller.get().isAnyOf(Role.SECRETARY, Role.REGISTRAR)),
                form);
    }

    String path(RegistryNumber number) {
        return registry() + "/" + number.inPath();
    }

    /** Where the registry's pages begin. */
    String registry() {
        return Nav.MATTERS.href(caller.tenant());
    }

    /** The step from what is done with a matter to its page. */
    Crumb crumb(RegistryNumber number) {
        return Crumb.to(number.toString(), path(number));
    }
}

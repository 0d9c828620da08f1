package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.kvalitetshjulet.agenda.minutes.MinutesReminders;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Minutes that wait to be approved, the oldest first. */
@Path("/agenda/sidor/{municipality}/{board}/justering")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
public class MinutesReminderPages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final MinutesReminders reminders;

    MinutesReminderPages(CurrentCaller caller, Shell shell, MinutesReminders reminders) {
        this.caller = caller;
        this.shell = shell;
        this.reminders = reminders;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance reminders(PageFrame page, List<MinutesReminders.Reminder> reminders);
    }

    @GET
    public TemplateInstance list() {
        return Templates.reminders(shell.page("Protokoll att justera", Nav.MEETINGS), reminders.of(caller.get()));
    }
}

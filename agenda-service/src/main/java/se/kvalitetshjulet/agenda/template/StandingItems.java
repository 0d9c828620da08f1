package se.kvalitetshjulet.agenda.template;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.item.LayAgenda;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.NewAgenda;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The headings that every agenda of the board begins and ends with. */
@ApplicationScoped
class StandingItems implements NewAgenda {

    private final AgendaTemplates templates;
    private final LayAgenda agenda;

    StandingItems(AgendaTemplates templates, LayAgenda agenda) {
        this.templates = templates;
        this.agenda = agenda;
    }

    @Override
    public void lay(Handle tx, Tenant tenant, Meeting meeting) {
        agenda.lay(tx, tenant, meeting, templates.current(tx, tenant).items());
    }
}

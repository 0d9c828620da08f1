package se.kvalitetshjulet.agenda.template;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.board.BoardPart;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;

/** What new agendas begin and end with today. */
@ApplicationScoped
class TemplatePart implements BoardPart {

    private static final int AFTER_THE_OTHERS = 9;

    private final AgendaTemplates templates;

    TemplatePart(AgendaTemplates templates) {
        this.templates = templates;
    }

    @Override
    public Part of(Handle tx, Tenant tenant) {
        var template = templates.current(tx, tenant);
        return new Part(
                AFTER_THE_OTHERS,
                "Dagordningsmall",
                "dagordningsmall",
                Swedish.count(template.items().size(), "stående punkt", "stående punkter"));
    }
}

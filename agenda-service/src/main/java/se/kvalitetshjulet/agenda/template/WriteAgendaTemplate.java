package se.kvalitetshjulet.agenda.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.item.StandingHeading;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** Gives a board its own template, or another version of it. Agendas that are laid already stay as they are. */
@ApplicationScoped
public class WriteAgendaTemplate {

    private final Store store;
    private final AgendaTemplates templates;
    private final InstantSource clock;

    WriteAgendaTemplate(Store store, AgendaTemplates templates, InstantSource clock) {
        this.store = store;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version that the writer has seen, 0 for the installation's
     */
    public AgendaTemplate write(Caller by, @Nullable String ifMatch, List<StandingHeading> items) {
        items.forEach(item -> Secrecy.refuseIdentityNumber("items", item.heading()));
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.AGENDA_TEMPLATE.take(tx, by.tenant());
            int seen = templates.current(tx, by.tenant()).version();
            Versions.require(ifMatch, seen);
            templates.keep(tx, by, seen + 1, items, clock.instant());
            return templates.current(tx, by.tenant());
        });
    }
}

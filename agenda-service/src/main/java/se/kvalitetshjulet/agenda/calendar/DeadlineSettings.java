package se.kvalitetshjulet.agenda.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** How many working days before a meeting each thing has to be ready. */
@ConfigMapping(prefix = "kvalitetshjulet.meeting-deadlines")
interface DeadlineSettings {

    /** The statements are in, for boards that have not said otherwise. */
    @WithDefault("12")
    int statements();

    /** The agenda is set. */
    @WithDefault("9")
    int agenda();

    /** The notice has gone out. */
    @WithDefault("6")
    int notice();

    /** By municipality and board: {@code kvalitetshjulet.meeting-deadlines.boards."0483/socn".notice=5}, all three of them. */
    Map<String, OfBoard> boards();

    /** What a board has said for itself. */
    interface OfBoard {
        int statements();

        int agenda();

        int notice();
    }

    default LeadTimes of(Tenant tenant) {
        var own = boards().get(tenant.path());
        return own == null
                ? new LeadTimes(statements(), agenda(), notice())
                : new LeadTimes(own.statements(), own.agenda(), own.notice());
    }
}

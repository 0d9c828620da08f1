package se.kvalitetshjulet.deviations.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Within how many days a complaint is answered. */
@ConfigMapping(prefix = "kvalitetshjulet.complaint-answer")
interface AnswerSettings {

    /** For boards that have not said otherwise. */
    @WithDefault("14")
    int days();

    /** By municipality and board: {@code kvalitetshjulet.complaint-answer.boards."0483/socn".days=10} */
    Map<String, OfBoard> boards();

    /** What a board has said for itself. */
    interface OfBoard {
        int days();
    }

    default int daysOf(Tenant tenant) {
        var own = boards().get(tenant.path());
        return own == null ? days() : own.days();
    }
}

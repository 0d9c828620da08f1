package se.kvalitetshjulet.deviations.thing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** From 1 to what severity and probability are judged. */
@ConfigMapping(prefix = "kvalitetshjulet.risk-scale")
public interface RiskScale {

    /** For boards that have not said otherwise. */
    @WithDefault("4")
    int highest();

    /** By municipality and board: {@code kvalitetshjulet.risk-scale.boards."0483/socn".highest=5} */
    Map<String, OfBoard> boards();

    /** What a board has said for itself. */
    interface OfBoard {
        int highest();
    }

    default int highestOf(Tenant tenant) {
        var own = boards().get(tenant.path());
        return own == null ? highest() : own.highest();
    }
}

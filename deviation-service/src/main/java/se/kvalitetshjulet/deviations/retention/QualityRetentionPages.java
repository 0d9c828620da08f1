package se.kvalitetshjulet.deviations.retention;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.retention.RetentionPages;
import se.kvalitetshjulet.kit.web.Nav;

/** Retention of the quality work, for people. */
@Path("/deviations/sidor/{municipality}/{board}/kvalitet/gallring")
class QualityRetentionPages extends RetentionPages {

    @Override
    protected Nav nav() {
        return Nav.QUALITY;
    }

    @Override
    protected Things things() {
        return new Things("ärende", "ärenden");
    }
}

package se.kvalitetshjulet.decisions.retention;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.retention.RetentionPages;
import se.kvalitetshjulet.kit.web.Nav;

/** Retention of decisions, for people. */
@Path("/decisions/sidor/{municipality}/{board}/personuppgifter/gallring")
class DecisionRetentionPages extends RetentionPages {

    @Override
    protected Nav nav() {
        return Nav.PERSONAL_DATA;
    }

    @Override
    protected Things things() {
        return new Things("beslut", "beslut");
    }
}

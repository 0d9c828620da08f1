package se.kvalitetshjulet.decisions.oversight;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.accesslog.AccessLogPages;
import se.kvalitetshjulet.kit.web.Nav;

/** The log of readings, for people. */
@Path("/decisions/sidor/{municipality}/{board}/personuppgifter/atkomstlogg")
class DecisionAccessLogPages extends AccessLogPages {

    @Override
    protected Nav nav() {
        return Nav.PERSONAL_DATA;
    }
}

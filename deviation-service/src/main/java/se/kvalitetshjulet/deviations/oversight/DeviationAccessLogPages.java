package se.kvalitetshjulet.deviations.oversight;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.accesslog.AccessLogPages;
import se.kvalitetshjulet.kit.web.Nav;

/** The log of readings, for people. */
@Path("/deviations/sidor/{municipality}/{board}/kvalitet/atkomstlogg")
class DeviationAccessLogPages extends AccessLogPages {

    @Override
    protected Nav nav() {
        return Nav.QUALITY;
    }
}

package se.kvalitetshjulet.agenda.oversight;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.accesslog.AccessLogPages;
import se.kvalitetshjulet.kit.web.Nav;

/** The log of readings, for people. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/atkomstlogg")
class AgendaAccessLogPages extends AccessLogPages {

    @Override
    protected Nav nav() {
        return Nav.MEETINGS;
    }
}

package se.kvalitetshjulet.deviations.codelist;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.codelist.CodeListPages;
import se.kvalitetshjulet.kit.web.Nav;

@Path("/deviations/sidor/{municipality}/{board}/kodlistor")
class DeviationCodeListPages extends CodeListPages {

    @Override
    protected Nav nav() {
        return Nav.QUALITY_CODE_LISTS;
    }
}

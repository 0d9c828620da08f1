package se.kvalitetshjulet.decisions.codelist;

import jakarta.ws.rs.Path;
import se.kvalitetshjulet.kit.codelist.CodeListPages;

@Path("/decisions/sidor/{municipality}/{board}/kodlistor")
class DecisionCodeListPages extends CodeListPages {}

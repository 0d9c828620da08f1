package se.kvalitetshjulet.decisions.codelist;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.codelist.CodeListResource;

@Path("/decisions/v1/{municipality}/{board}/"
        + "{list:legal-bases|service-types|areas|delay-reasons|interruption-reasons|closing-causes}")
@Allow(
        value = {Role.ADMINISTRATOR, Role.SYSTEM},
        readers = Readers.OF_CASES)
@Tag(
        name = "code-lists",
        description =
                "list är legal-bases, service-types, areas, delay-reasons, interruption-reasons eller closing-causes.")
class DecisionCodeListResource extends CodeListResource {}

package se.kvalitetshjulet.deviations.codelist;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.codelist.CodeListResource;

@Path("/deviations/v1/{municipality}/{board}/"
        + "{list:areas|causes|reclassification-reasons|complaint-subjects|complaint-outcomes|measure-categories"
        + "|measure-purposes|lex-sarah-proposals|inspection-results|risk-events|control-results}")
@Allow(
        value = {Role.ADMINISTRATOR, Role.SYSTEM},
        readers = Readers.OF_QUALITY)
@Tag(
        name = "code-lists",
        description = "list är areas, causes, reclassification-reasons, complaint-subjects, complaint-outcomes,"
                + " measure-categories, measure-purposes, lex-sarah-proposals, inspection-results, risk-events"
                + " eller control-results.")
class DeviationCodeListResource extends CodeListResource {}

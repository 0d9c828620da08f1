package se.kvalitetshjulet.kit.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Keeps pages out of the OpenAPI description: they are for people, and change when people need it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PagesAreNotTheApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var paths = api.getPaths();
        if (paths != null && paths.getPathItems() != null) {
            List.copyOf(paths.getPathItems().keySet()).stream()
                    .filter(path -> path.matches("/[a-z]+/sidor(/.*)?"))
                    .forEach(paths::removePathItem);
        }
    }
}

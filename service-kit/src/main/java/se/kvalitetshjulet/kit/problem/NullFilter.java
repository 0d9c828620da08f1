package se.kvalitetshjulet.kit.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses an address that holds U+0000, in its path or its parameters: no table holds it, so nothing is called that. */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
class NullFilter implements ContainerRequestFilter {

    /** As it stands in every address that holds it: a percent sign that stands for itself is written %25. */
    private static final String NULL = "%00";

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains(NULL)) {
            throw new Refusal(CommonProblem.CONTROL_CHARACTER, "Ta bort styrtecknet ur adressen.");
        }
    }
}

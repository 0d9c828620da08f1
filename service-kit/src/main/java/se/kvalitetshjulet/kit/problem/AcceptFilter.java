package se.kvalitetshjulet.kit.problem;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request for a form that is not offered. Where an address has several forms the framework would answer with
 * one of them all the same.
 */
@Provider
class AcceptFilter implements ContainerRequestFilter {

    private final ResourceInfo resource;

    AcceptFilter(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var wanted = request.getHeaderString(HttpHeaders.ACCEPT);
        if (wanted == null || wanted.contains(MediaType.WILDCARD)) {
            return;
        }
        var offered = offered();
        if (offered == null) {
            return;
        }
        var accepted = request.getAcceptableMediaTypes();
        if (Arrays.stream(offered.value())
                .map(MediaType::valueOf)
                .noneMatch(form -> accepted.stream().anyMatch(form::isCompatible))) {
            throw new NotAcceptableException();
        }
    }

    private @Nullable Produces offered() {
        var ofMethod = resource.getResourceMethod().getAnnotation(Produces.class);
        return ofMethod == null ? resource.getResourceClass().getAnnotation(Produces.class) : ofMethod;
    }
}

package se.kvalitetshjulet.agenda.reading;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import se.kvalitetshjulet.kit.access.CurrentCaller;

/** Says whose an answer of the reading view is, so that the copy on a device is never mixed with what another has read there. */
@Provider
@ToOneReader
public class NameReader implements ContainerResponseFilter {

    static final String HEADER = "Kvh-Reader";

    private final CurrentCaller caller;

    NameReader(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // What is unchanged is read out of the browser's own store, with the headers of this answer.
        if (response.getStatus() == Response.Status.OK.getStatusCode()
                || response.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()) {
            response.getHeaders().putSingle(HEADER, OnDevice.readerOf(caller.get()));
        }
    }
}

package se.kvalitetshjulet.kit.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Says on a page what a problem says in JSON. */
public interface ProblemPages {

    /** True for the addresses that a person's browser asks for. */
    boolean isPage(String path);

    Response answer(Refused refused, UriInfo uri);
}

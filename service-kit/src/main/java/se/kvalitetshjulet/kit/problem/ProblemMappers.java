package se.kvalitetshjulet.kit.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;

/**
 * Turns everything that can end a request into one documented problem, or, for a page, into a page that says the same.
 * What went wrong inside is logged without the request's content and never told outside.
 */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Instance<ProblemPages> pages;
    private final AllowedMethods methods;

    ProblemMappers(Instance<ProblemPages> pages, AllowedMethods methods) {
        this.pages = pages;
        this.methods = methods;
    }

    @ServerExceptionMapper
    public Response refusal(Refusal refusal, UriInfo uri) {
        return answer(refusal.refused(), uri);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        var violations = invalid.getConstraintViolations().stream()
                .map(violation -> new Violation(fieldOf(violation), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Violation::field))
                .toList();
        return answer(
                new Refused(CommonProblem.INVALID_REQUEST, "Rätta fälten som räknas upp och skicka igen.", violations),
                uri);
    }

    /** The second one is named because the framework has a mapper of its own for it, which would win. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException unreadable, UriInfo uri) {
        if (unreadable instanceof JsonMappingException mapping
                && !(mapping.getCause() instanceof JsonParseException)
                && !mapping.getPath().isEmpty()) {
            if (mapping instanceof InvalidFormatException text && String.class.equals(text.getTargetType())) {
                return answer(
                        new Refused(
                                CommonProblem.CONTROL_CHARACTER,
                                "Ta bort styrtecknet ur texten.",
                                List.of(new Violation(pathOf(mapping), "Innehåller ett styrtecken."))),
                        uri);
            }
            return answer(
                    Refusal.ofField(pathOf(mapping), "Värdet har fel form.").refused(), uri);
        }
        return answer(
                new Refused(CommonProblem.MALFORMED_JSON, "Kontrollera att texten är hel och giltig JSON i UTF-8."),
                uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(SecurityException unauthenticated, UriInfo uri) {
        var type = unauthenticated instanceof UnauthorizedException
                ? CommonProblem.MISSING_TOKEN
                : CommonProblem.INVALID_TOKEN;
        return answer(new Refused(type, "Logga in, eller skicka en giltig bearer-token, och försök igen."), uri);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden, UriInfo uri) {
        return answer(new Refused(CommonProblem.FORBIDDEN, "Din roll får inte göra detta."), uri);
    }

    /** What JAX-RS itself refuses: no such path, method, or format. */
    @ServerExceptionMapper
    public Response refusedByFramework(WebApplicationException refused, UriInfo uri, Request request) {
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri);
        }
        var response = refused.getResponse();
        if (response.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return response;
        }
        return switch (response.getStatus()) {
            case 400 -> answer(new Refused(CommonProblem.INVALID_REQUEST, "Kontrollera begäran."), uri);
            case 401 -> answer(new Refused(CommonProblem.MISSING_TOKEN, "Logga in och försök igen."), uri);
            case 403 -> answer(new Refused(CommonProblem.FORBIDDEN, "Din roll får inte göra detta."), uri);
            case 404 -> takesOthers(request, uri) ? notAllowed(uri) : answer(notFound(refused, uri), uri);
            case 405 -> notAllowed(uri);
            case 406 -> answer(new Refused(CommonProblem.NOT_ACCEPTABLE, "Välj ett annat format i Accept."), uri);
            case 413 -> answer(new Refused(CommonProblem.TOO_LARGE, "Dela upp den i flera mindre."), uri);
            case 415 ->
                answer(new Refused(CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Välj ett annat format i Content-Type."), uri);
            default -> broken(refused, uri);
        };
    }

    /** An error too, such as memory that ran out: the framework would answer it with a form of its own. */
    @ServerExceptionMapper({Exception.class, Error.class})
    public Response broken(Throwable broken, UriInfo uri) {
        if (Faults.isTransient(broken)) {
            LOG.warnf(
                    "request failed for now; cause=%s sqlState=%s",
                    broken.getClass().getName(), Faults.sqlState(broken));
            return answer(new Refused(CommonProblem.UNAVAILABLE, "Försök igen om en stund."), uri);
        }
        // The message of a database fault can quote a row: the class and the SQL state say enough to find it.
        LOG.errorf(
                Faults.withoutMessages(broken),
                "request failed; cause=%s sqlState=%s",
                broken.getClass().getName(),
                Faults.sqlState(broken));
        return answer(
                new Refused(
                        CommonProblem.BROKEN,
                        "Inget har ändrats. Försök igen, och hör av dig till driften om det återkommer."),
                uri);
    }

    /** Where several resources begin alike, the framework says that nothing is there when only the method is wrong. */
    private boolean takesOthers(Request request, UriInfo uri) {
        var taken = methods.of(uri.getPath());
        return !taken.isEmpty() && !taken.contains(request.getMethod());
    }

    private Response notAllowed(UriInfo uri) {
        var answer = answer(
                new Refused(CommonProblem.METHOD_NOT_ALLOWED, "Se i beskrivningen av tjänsten hur adressen används."),
                uri);
        return Response.fromResponse(answer)
                .header("Allow", String.join(", ", methods.of(uri.getPath())))
                .build();
    }

    private Response answer(Refused refused, UriInfo uri) {
        if (pages.isResolvable() && pages.get().isPage(uri.getPath())) {
            return pages.get().answer(refused, uri);
        }
        var answer = Response.status(refused.type().status())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(refused, instanceOf(uri.getRequestUri())));
        return refused.type().status() == 401
                ? answer.header("WWW-Authenticate", "Bearer").build()
                : answer.build();
    }

    /** The address, unless somebody has written an identity number in it. */
    private static @Nullable String instanceOf(URI requested) {
        return IdentityNumbers.in(requested.getPath()) ? null : requested.getRawPath();
    }

    /** A query parameter that cannot be read is the caller's mistake, though JAX-RS says that nothing is there. */
    private static Refused notFound(WebApplicationException refused, UriInfo uri) {
        return refused.getCause() == null || uri.getQueryParameters().isEmpty()
                ? Refusal.notFound().refused()
                : new Refused(CommonProblem.INVALID_REQUEST, "Kontrollera parametrarna efter frågetecknet.");
    }

    private static String fieldOf(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Object::toString)
                .toList();
        // The first two are the method and its parameter, which the caller knows nothing of.
        var own = nodes.size() > 2 ? nodes.subList(2, nodes.size()) : nodes.subList(nodes.size() - 1, nodes.size());
        return String.join(".", own);
    }

    private static String pathOf(JsonMappingException mapping) {
        List<String> names = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .toList();
        return String.join(".", names);
    }
}

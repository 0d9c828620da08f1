package se.kvalitetshjulet.kit.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * The door to everything that belongs to a board: finds out who calls and with which assignments there, and lets the
 * call through when the method's {@link Allow} names one of their roles. A board where the caller has no assignment
 * does not exist for them.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class CallerFilter implements ContainerRequestFilter {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private static final Allow NOBODY = Nobody.class.getAnnotation(Allow.class);

    private final CurrentIdentityAssociation identity;
    private final CurrentCaller current;
    private final ResourceInfo resource;
    private final Map<Method, Allow> allowed = new ConcurrentHashMap<>();

    CallerFilter(CurrentIdentityAssociation identity, CurrentCaller current, ResourceInfo resource) {
        this.identity = identity;
        this.current = current;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPathParameters();
        if (!path.containsKey("municipality") || !path.containsKey("board") || isOpen()) {
            return;
        }
        var token = token();
        var tenant =
                Tenant.of(path.getFirst("municipality"), path.getFirst("board")).orElseThrow(Refusal::notFound);
        var caller = callerOf(token, tenant);
        if (caller.assignments().isEmpty()) {
            throw Refusal.notFound();
        }
        // Known before it is refused, so that the page that says no keeps the caller's menu.
        current.set(caller);
        var allow = allow();
        if (!isOpenTo(caller, allow)) {
            throw new Refusal(CommonProblem.FORBIDDEN, whomItIsFor(caller, rolesOf(allow)));
        }
    }

    private JsonWebToken token() {
        var known = identity.getDeferredIdentity().await().indefinitely();
        if (known.isAnonymous() || !(known.getPrincipal() instanceof JsonWebToken token)) {
            throw new Refusal(
                    CommonProblem.MISSING_TOKEN, "Logga in, eller skicka en giltig bearer-token, och försök igen.");
        }
        return token;
    }

    private boolean isOpen() {
        return resource.getResourceMethod().isAnnotationPresent(OpenToAll.class);
    }

    private Allow allow() {
        return allowed.computeIfAbsent(
                resource.getResourceMethod(),
                method -> Optional.ofNullable(method.getAnnotation(Allow.class))
                        .or(() ->
                                Optional.ofNullable(resource.getResourceClass().getAnnotation(Allow.class)))
                        .orElse(NOBODY));
    }

    private static boolean isOpenTo(Caller caller, Allow allow) {
        return caller.isAnyOf(allow.value()) || caller.isForAllUnits(allow.allUnits()) || caller.is(allow.readers());
    }

    private static Set<Role> rolesOf(Allow allow) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(List.of(allow.value()));
        roles.addAll(List.of(allow.allUnits()));
        roles.addAll(allow.readers().roles());
        return roles;
    }

    private static String whomItIsFor(Caller caller, Set<Role> allowed) {
        if (caller.roles().stream().anyMatch(allowed::contains)) {
            return "Detta gäller hela nämnden, och ditt uppdrag gäller bara en del av den. Behöver du det i ditt arbete,"
                    + " be systemförvaltaren i din kommun om ett uppdrag för alla enheter.";
        }
        return allowed.isEmpty()
                ? "Ingen roll får göra detta."
                : "Detta är till för: "
                        + allowed.stream()
                                .map(role -> role.swedish().toLowerCase(SWEDISH))
                                .collect(Collectors.joining(", "))
                        + ". Behöver du det i ditt arbete, be systemförvaltaren i din kommun om en sådan roll.";
    }

    private static Caller callerOf(JsonWebToken token, Tenant tenant) {
        List<Assignment> here = Assignments.of(token).stream()
                .filter(assignment -> assignment.tenant().equals(tenant))
                .toList();
        return new Caller(
                tenant,
                token.getSubject(),
                token.<String>claim("name").orElse(token.getSubject()),
                token.<String>claim("title").orElse(""),
                token.<String>claim("acr").orElse(""),
                here);
    }

    @Allow
    private static final class Nobody {}
}

package se.kvalitetshjulet.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Wraps a POST in one transaction with the record of its answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {

    private static final int LONGEST_KEY = 200;

    private final CurrentCaller caller;
    private final Store store;
    private final IdempotencyKeys keys;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final HttpServerRequest request;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            CurrentCaller caller,
            Store store,
            IdempotencyKeys keys,
            HttpHeaders headers,
            UriInfo uri,
            HttpServerRequest request,
            ObjectMapper json) {
        this.caller = caller;
        this.store = store;
        this.keys = keys;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.ofField("Idempotency-Key", "Ska ha mellan 1 och 200 tecken.");
        }
        var scope = new IdempotencyKeys.Scope(
                caller.tenant(), caller.get().subject(), request.method().name(), uri.getPath(), key);
        var hash = hashOf(call.getParameters());
        if (!call.getMethod().getAnnotation(Idempotent.class).keepsAnswer()) {
            store.useTenant(
                    caller.tenant(), tx -> keys.claim(tx, scope, hash).ifPresent(earlier -> demandSame(earlier, hash)));
            return call.proceed();
        }
        return store.inTenant(caller.tenant(), tx -> {
            var earlier = keys.claim(tx, scope, hash);
            if (earlier.isEmpty()) {
                var answer = proceed(call);
                keys.remember(tx, scope, asKept(answer));
                return answer;
            }
            demandSame(earlier.get(), hash);
            return returns(call, Response.class) ? asGiven(earlier.get()) : asEntity(call, earlier.get());
        });
    }

    private static void demandSame(IdempotencyKeys.Answer earlier, byte[] hash) {
        if (!Arrays.equals(earlier.bodyHash(), hash)) {
            throw new Refusal(CommonProblem.SAME_KEY_OTHER_BODY, "Välj en ny Idempotency-Key för den nya begäran.");
        }
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private IdempotencyKeys.Answer asKept(@Nullable Object answer) {
        if (answer instanceof Response response) {
            return new IdempotencyKeys.Answer(
                    null,
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.getHeaderString(HttpHeaders.ETAG),
                    text(response.getEntity()));
        }
        return new IdempotencyKeys.Answer(null, answer == null ? 204 : 200, null, null, text(answer));
    }

    private static Response asGiven(IdempotencyKeys.Answer kept) {
        var response = Response.status(kept.status());
        if (kept.location() != null) {
            response.location(URI.create(kept.location()));
        }
        if (kept.etag() != null) {
            response.header(HttpHeaders.ETAG, kept.etag());
        }
        if (kept.body() != null) {
            response.type(MediaType.APPLICATION_JSON).entity(kept.body());
        }
        return response.build();
    }

    private @Nullable Object asEntity(InvocationContext call, IdempotencyKeys.Answer kept) {
        try {
            return kept.body() == null
                    ? null
                    : json.readValue(
                            kept.body(), json.constructType(call.getMethod().getGenericReturnType()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the kept answer was written from this type", impossible);
        }
    }

    private byte[] hashOf(Object[] parameters) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var form = new SentForm(headers.getMediaType());
            for (var parameter : parameters) {
                digest.update(
                        switch (parameter) {
                            case byte[] bytes -> form.withoutBoundary(bytes);
                            case HttpHeaders given -> json.writeValueAsBytes(ofTheRequest(given, form));
                            case null, default -> json.writeValueAsBytes(parameter);
                        });
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException("a request that was read can be written", impossible);
        }
    }

    /** The headers that say what is asked for, not how it is sent: the type of the body, and an event in binary mode. */
    private static SortedMap<String, List<String>> ofTheRequest(HttpHeaders given, SentForm form) {
        var said = new TreeMap<String, List<String>>();
        given.getRequestHeaders().forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals("content-type") || lower.startsWith("ce-")) {
                said.put(lower, values.stream().map(form::withoutBoundary).toList());
            }
        });
        return said;
    }

    private @Nullable String text(@Nullable Object entity) {
        try {
            return entity == null ? null : json.writeValueAsString(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer is always JSON", impossible);
        }
    }

    private static boolean returns(InvocationContext call, Class<?> type) {
        return type.isAssignableFrom(call.getMethod().getReturnType());
    }
}

package se.kvalitetshjulet.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import se.kvalitetshjulet.local.Service;

/**
 * HTTP through the gateway, for one board and with one token. A path is what comes after {@code /{area}/v1/9999/socn/};
 * one that begins with a slash is taken as it is.
 */
public final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI address;
    private final Board board;
    private final String token;

    Api(URI address, Board board, String token) {
        this.address = address;
        this.board = board;
        this.token = token;
    }

    /** The same address and board with another token; null for none. */
    public Api with(String otherToken) {
        return new Api(address, board, otherToken);
    }

    /** The same token at another address of the same kind. */
    public Api at(URI otherAddress) {
        return new Api(otherAddress, board, token);
    }

    /** @param headers names and values by turns */
    public Answer get(Service service, String path, String... headers) {
        return send("GET", service, path, BodyPublishers.noBody(), headers);
    }

    /**
     * @param body anything that Jackson writes, or a text that is sent as it is; null for no body
     * @param headers names and values by turns; without a Content-Type it is application/json
     */
    public Answer post(Service service, String path, Object body, String... headers) {
        return send("POST", service, path, publisher(body), withType(headers));
    }

    public Answer put(Service service, String path, Object body, String... headers) {
        return send("PUT", service, path, publisher(body), withType(headers));
    }

    /** One event in structured mode. */
    public Answer post(Service service, PostedEvent event) {
        return post(service, "events", event.in(board), "Content-Type", "application/cloudevents+json");
    }

    /** Events as a batch. */
    public Answer post(Service service, Collection<PostedEvent> events) {
        List<JsonNode> batch = events.stream().map(it -> it.in(board)).toList();
        return post(service, "events", batch, "Content-Type", "application/cloudevents-batch+json");
    }

    private static BodyPublisher publisher(Object body) {
        return switch (body) {
            case null -> BodyPublishers.noBody();
            case String text -> BodyPublishers.ofString(text);
            case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
            default -> BodyPublishers.ofByteArray(written(body));
        };
    }

    private static byte[] written(Object body) {
        try {
            return Answer.JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] withType(String... headers) {
        for (int at = 0; at < headers.length; at += 2) {
            if (headers[at].equalsIgnoreCase("Content-Type")) {
                return headers;
            }
        }
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return all;
    }

    private Answer send(String method, Service service, String path, BodyPublisher body, String... headers) {
        var request =
                HttpRequest.newBuilder(uri(service, path)).method(method, body).timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where the path leads. */
    public URI uri(Service service, String path) {
        return URI.create(
                path.startsWith("/")
                        ? address + path
                        : address + "/" + service.area() + "/v1/" + board.path() + "/" + path);
    }
}

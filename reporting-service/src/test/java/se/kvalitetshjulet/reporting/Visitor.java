package se.kvalitetshjulet.reporting;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who is logged in to the pages of the sample board, in a browser without scripts. */
final class Visitor {

    private static final String PAGES = "/reporting/sidor/9999/socn";

    private final URI service;
    private final String user;
    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    private Visitor(URI service, String role) {
        this.service = service;
        this.user = role.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Visitor as(String role, URI service) {
        var visitor = new Visitor(service, role);
        visitor.logIn();
        return visitor;
    }

    /** A page of the board: {@code /rapporter}. */
    HttpResponse<String> goes(String path) {
        return send(HttpRequest.newBuilder(service.resolve(PAGES + path)).build());
    }

    /** The same, kept so that a person can look at what the test looked at. */
    HttpResponse<String> looksAt(String path, String name) {
        var page = goes(path);
        try {
            Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(name + ".html"), page.body());
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return page;
    }

    HttpResponse<byte[]> fetches(String path) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(service.resolve(PAGES + path)).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    HttpResponse<String> fillsIn(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(service.resolve(PAGES + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private void logIn() {
        var choice = goes("/");
        send(HttpRequest.newBuilder(choice.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("user=" + user))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

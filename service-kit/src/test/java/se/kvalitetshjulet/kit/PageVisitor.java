package se.kvalitetshjulet.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;

/** Visits the pages of a running service as a person's browser does, after the login. */
public final class PageVisitor {

    private final URI service;
    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    /**
     * @param service where it runs
     */
    public PageVisitor(URI service) {
        this.service = service;
    }

    /** A page is XML all through, has its heading, and says what is expected. */
    public static void assertPage(HttpResponse<String> page, int status, String heading, String... texts)
            throws Exception {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(status);
        assertThat(page.body()).contains("<h1>" + heading + "</h1>").contains(texts);
        var builders = DocumentBuilderFactory.newInstance();
        builders.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builders.newDocumentBuilder().parse(new ByteArrayInputStream(page.body().getBytes(StandardCharsets.UTF_8)));
    }

    /** As a person does it: asks for the page, chooses who to be, and is sent back. */
    public HttpResponse<String> logIn(String user, String path) throws Exception {
        var choice = get(path);
        return browser.send(form(choice.uri(), Map.of("user", user)).build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(service.resolve(path)).build(), BodyHandlers.ofString());
    }

    /** What is behind an address that is no page. */
    public byte[] file(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(service.resolve(path)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return browser.send(
                form(service.resolve(path), fields)
                        .header("Sec-Fetch-Site", "same-origin")
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a form with one file. */
    public HttpResponse<String> postFile(String path, String field, String name, byte[] content) throws Exception {
        var boundary = "the-end-of-a-field";
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.send(
                HttpRequest.newBuilder(service.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(URI address, Map<String, String> fields) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
    }
}

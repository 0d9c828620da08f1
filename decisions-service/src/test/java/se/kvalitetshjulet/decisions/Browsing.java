package se.kvalitetshjulet.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;

/** The pages as a person's browser gets them, after the login. */
public abstract class Browsing {

    protected static final String BOARD = "/decisions/sidor/9999/socn";

    @TestHTTPResource
    URI service;

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    protected static String between(String text, String start, String end) {
        var from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /** A page is XML all through, has its heading, and says what is expected. */
    protected static void assertPage(HttpResponse<String> page, String heading, String... texts) throws Exception {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>" + heading + "</h1>").contains(texts);
        var builders = DocumentBuilderFactory.newInstance();
        builders.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builders.newDocumentBuilder().parse(new ByteArrayInputStream(page.body().getBytes(StandardCharsets.UTF_8)));
    }

    /** As a person does it: asks for the page, chooses who to be, and is sent back. */
    protected HttpResponse<String> logIn(String user, String path) throws Exception {
        var choice = get(path);
        return browser.send(
                HttpRequest.newBuilder(choice.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("user=" + user))
                        .build(),
                BodyHandlers.ofString());
    }

    protected HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(service.resolve(path)).build(), BodyHandlers.ofString());
    }

    protected HttpResponse<String> post(String path, String body) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(service.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a form with a file in its field {@code file}. */
    protected HttpResponse<String> postFile(String path, byte[] file) throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes("""
                --gap\r
                Content-Disposition: form-data; name="file"; filename="beslut.csv"\r
                Content-Type: text/csv\r
                \r
                """.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--gap--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.send(
                HttpRequest.newBuilder(service.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=gap")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }
}

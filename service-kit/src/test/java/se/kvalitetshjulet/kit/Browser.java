package se.kvalitetshjulet.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
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
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** A person without JavaScript in front of the pages. */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form method=\"post\" action=\"([^\"]+)\"");

    private final URI service;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    public Browser(URI service) {
        this.service = service;
    }

    /** What is shown: where one has come, and the page. */
    public record Shown(int status, String path, String html) {

        public Shown says(String... texts) {
            assertThat(html).contains(texts);
            return this;
        }

        public Shown saysNothingOf(String... texts) {
            assertThat(html).doesNotContain(texts);
            return this;
        }

        public boolean hasFormTo(String end) {
            return FORM.matcher(html).results().anyMatch(form -> form.group(1).endsWith(end));
        }

        /** The last part of the first link that begins so. */
        public String idAfter(String beginning) {
            var link = Pattern.compile("href=\"" + Pattern.quote(beginning) + "([^\"/?]+)\"")
                    .matcher(html);
            assertThat(link.find()).as("a link to " + beginning).isTrue();
            return link.group(1);
        }
    }

    /** Asks for a page, chooses who to be, and is sent back to it. */
    public Shown logIn(String user, String path) {
        var choice = send(HttpRequest.newBuilder(service.resolve(path)));
        return shown(send(HttpRequest.newBuilder(choice.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("user=" + user))));
    }

    public Shown get(String path) {
        return shown(send(HttpRequest.newBuilder(service.resolve(path))));
    }

    public Shown post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return shown(send(HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Shown shown(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertWhole(answer.body());
        return new Shown(answer.statusCode(), answer.uri().getPath(), answer.body());
    }

    /** Every element is closed, there is one heading of the first rank, and no id stands twice. */
    private static void assertWhole(String html) {
        try {
            var page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html.substring(html.indexOf("<html")))));
            assertThat(page.getElementsByTagName("h1").getLength()).isOne();
            var ids = new HashSet<String>();
            Pattern.compile(" id=\"([^\"]+)\"")
                    .matcher(html)
                    .results()
                    .forEach(id ->
                            assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue());
        } catch (Exception broken) {
            throw new AssertionError("the page is not whole: " + html, broken);
        }
    }
}

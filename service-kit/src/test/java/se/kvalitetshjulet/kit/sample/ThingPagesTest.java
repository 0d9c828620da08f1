package se.kvalitetshjulet.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.problem.CommonProblem;

@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "things"))
class ThingPagesTest {

    private static final String BOARD = "/things/sidor/9999/socn";

    @TestHTTPResource
    URI service;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(cookies)
            .build();
    private final HttpClient stranger = HttpClient.newHttpClient();

    @Test
    void whoever_asks_for_a_page_is_sent_to_log_in_and_comes_back_to_it() throws Exception {
        var sent = stranger.send(get(BOARD), BodyHandlers.ofString());
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElseThrow()).contains("/kvalitetshjulet/authorize");

        var page = logIn("controller", BOARD);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo(BOARD);
        assertThat(page.body())
                .contains("<h1>Saker</h1>", "Socialnämnden", "Exempelstads kommun", "Controller", "1\u202f234");
    }

    @Test
    void every_page_tells_the_browser_what_it_may_not_do() throws Exception {
        var page = logIn("controller", BOARD);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void the_way_in_leads_to_the_callers_own_board() throws Exception {
        logIn("controller", BOARD);
        var entered = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .build()
                .send(get("/things/sidor"), BodyHandlers.ofString());
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).contains("/reporting/sidor/9999/socn/");
    }

    @Test
    void refusals_are_pages_with_the_right_status() throws Exception {
        var forOthers = logIn("member", BOARD);
        assertRefused(forOthers, 403, "Behörighet saknas");
        assertThat(forOthers.body())
                .contains("Detta är till för: controller.", "be systemförvaltaren i din kommun")
                .contains("aria-label=\"Huvudmeny\"", ">Rapporter</a>", "Socialnämnden")
                .doesNotContain(">Tidsfrister</a>");
        assertRefused(
                browser.send(get("/things/sidor/9998/socn"), BodyHandlers.ofString()), 404, "Det du söker finns inte");
        assertRefused(browser.send(get(BOARD + "/ingenting"), BodyHandlers.ofString()), 404, "Det du söker finns inte");
        assertRefused(browser.send(get("/things/sidor/x"), BodyHandlers.ofString()), 404, "Det du söker finns inte");
        assertRefused(
                browser.send(get(BOARD + "?page=%00"), BodyHandlers.ofString()),
                400,
                "Texten innehåller ett otillåtet");
    }

    @Test
    void a_change_is_taken_from_our_own_pages_only() throws Exception {
        logIn("controller", BOARD);
        assertRefused(
                browser.send(post("Sec-Fetch-Site", "cross-site", "on=2024-03-31"), BodyHandlers.ofString()),
                403,
                "Begäran kom inte från våra egna sidor");
        assertRefused(
                browser.send(post("X-Nothing", "at-all", "on=2024-03-31"), BodyHandlers.ofString()),
                403,
                "Begäran kom inte från våra egna sidor");
        var own = service.getScheme() + "://" + service.getAuthority();
        assertThat(browser.send(post("Origin", own, "on=2024-03-31"), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        var elsewhere = post("Origin", own, "on=2024-03-31", "X-Forwarded-Host", "kommun.example");
        assertRefused(browser.send(elsewhere, BodyHandlers.ofString()), 403, "Begäran kom inte från våra egna sidor");
        var refused = browser.send(post("Sec-Fetch-Site", "same-origin", "on="), BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv vilken dag det gäller.", "aria-invalid");
    }

    @Test
    void what_is_no_form_is_refused_and_is_no_fault_of_ours() throws Exception {
        logIn("controller", BOARD);
        for (var body : List.of("on=a%zz", "on=%", "=&&=")) {
            assertRefused(
                    browser.send(post("Sec-Fetch-Site", "same-origin", body), BodyHandlers.ofString()),
                    400,
                    CommonProblem.INVALID_REQUEST.title());
        }
        var json = HttpRequest.newBuilder(service.resolve(BOARD))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        assertRefused(browser.send(json, BodyHandlers.ofString()), 415, CommonProblem.UNSUPPORTED_MEDIA_TYPE.title());
    }

    @Test
    void a_form_that_is_sent_when_the_session_has_ended_is_neither_saved_nor_lost() throws Exception {
        var own = service.getScheme() + "://" + service.getAuthority();
        var form = "on=2024-03-31&reason=NO_PLACE&note=Rad%20ett%0D%0ARad+%3Ctv%C3%A5%3E";
        for (var session : List.of("", "q_session_sidor=ended")) {
            var answer = stranger.send(
                    post("Origin", own, form, "Referer", own + BOARD + "/sak?page=2", "Cookie", session),
                    BodyHandlers.ofString());
            assertRefused(answer, 401, "Din inloggning har gått ut");
            assertThat(answer.body())
                    .contains("Inget har sparats", "<form method=\"post\" action=\"" + BOARD + "\">")
                    .contains("name=\"reason\" value=\"NO_PLACE\"", "name=\"on\" value=\"2024-03-31\"")
                    .contains("kvh-written\">Rad ett\r\nRad &lt;två&gt;</p>")
                    .contains("href=\"" + BOARD + "/sak\" target=\"_blank\"");
        }
        var elsewhere = post("Origin", own, form, "Referer", "https://kommun.example/lura");
        assertThat(stranger.send(elsewhere, BodyHandlers.ofString()).body())
                .contains("href=\"/reporting/sidor\" target")
                .doesNotContain("kommun.example");
        assertThat(stranger.send(post("Origin", "https://kommun.example", form), BodyHandlers.ofString())
                        .body())
                .doesNotContain("NO_PLACE");
    }

    @Test
    void a_file_that_is_sent_when_the_session_has_ended_is_written_on_no_page() throws Exception {
        var own = service.getScheme() + "://" + service.getAuthority();
        var sent = HttpRequest.newBuilder(service.resolve(BOARD))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Origin", own)
                .header("Referer", own + BOARD + "/sak")
                .POST(BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"
                                + "a=1912&b=secret\r\n--x--\r\n"))
                .build();
        var answer = stranger.send(sent, BodyHandlers.ofString());
        assertRefused(answer, 401, "Din inloggning har gått ut");
        assertThat(answer.body())
                .contains("Inget har sparats.", "href=\"" + BOARD + "/sak\"")
                .doesNotContain("secret", "Skicka igen");
    }

    @Test
    void the_shells_files_are_open_and_may_be_kept_for_ever() throws Exception {
        var open = stranger.send(get("/things/sidor/utloggad"), BodyHandlers.ofString());
        assertThat(open.statusCode()).isEqualTo(200);
        var css = Pattern.compile("href=\"([^\"]+kvalitetshjulet\\.css)\"").matcher(open.body());
        assertThat(css.find()).isTrue();
        var file = stranger.send(get(css.group(1)), BodyHandlers.ofString());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        var again = HttpRequest.newBuilder(service.resolve(css.group(1)))
                .header("If-None-Match", file.headers().firstValue("ETag").orElseThrow())
                .build();
        assertThat(stranger.send(again, BodyHandlers.discarding()).statusCode()).isEqualTo(304);
        var older = stranger.send(get("/things/sidor/static/older/wheel.svg"), BodyHandlers.ofString());
        assertThat(older.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(stranger.send(get("/things/sidor/tillganglighet"), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_logs_out_is_forgotten_by_every_service() throws Exception {
        logIn("controller", BOARD);
        assertThat(cookies.getCookieStore().getCookies())
                .anyMatch(cookie -> cookie.getName().startsWith("q_session_sidor"));
        var out = browser.send(get("/things/sidor/logga-ut"), BodyHandlers.ofString());
        assertThat(out.uri().getPath()).isEqualTo("/things/sidor/utloggad");
        assertThat(out.body()).contains("Du är utloggad");
        assertThat(out.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.contains("q_session_sidor=") && cookie.contains("Path=/decisions/sidor"));
        assertThat(cookies.getCookieStore().getCookies())
                .noneMatch(cookie -> cookie.getName().startsWith("q_session_sidor"));
    }

    @Test
    void a_part_of_a_page_that_needs_a_new_login_says_so_instead_of_redirecting() throws Exception {
        var part = HttpRequest.newBuilder(service.resolve(BOARD))
                .header("X-Requested-With", "JavaScript")
                .build();
        assertThat(stranger.send(part, BodyHandlers.discarding()).statusCode()).isEqualTo(499);
    }

    @Test
    void a_login_that_nobody_began_ends_in_a_new_one() throws Exception {
        var answer = stranger.send(get("/things/sidor/inloggad?code=x&state=y"), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void pages_are_no_part_of_the_api() throws Exception {
        var api = stranger.send(get("/q/openapi"), BodyHandlers.ofString()).body();
        assertThat(api).contains("/things/v1/").doesNotContain("/sidor");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("<h1>" + title);
    }

    /** As a person does it: asks for the page, chooses who to be, and is sent back. */
    private HttpResponse<String> logIn(String user, String path) throws IOException, InterruptedException {
        var choice = browser.send(get(path), BodyHandlers.ofString());
        var chosen = HttpRequest.newBuilder(choice.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("user=" + user))
                .build();
        return browser.send(chosen, BodyHandlers.ofString());
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).build();
    }

    private HttpRequest post(String header, String value, String body, String... more) {
        var request = HttpRequest.newBuilder(service.resolve(BOARD))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(BodyPublishers.ofString(body));
        return (more.length == 0 ? request : request.headers(more)).build();
    }
}

package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What may never happen behind a page: a request that leaves the machine, a complaint in the console, a broken answer. */
final class Faults {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

    private final List<String> found = new ArrayList<>();

    /** The status of an error page that the test asks for, which the browser reports as a fault of the page. */
    private int expected;

    Faults(BrowserContext context) {
        context.route("**/*", this::onlyHere);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> found.add("script: " + error.error()));
        context.onResponse(this::answered);
    }

    private void onlyHere(Route route) {
        var address = URI.create(route.request().url());
        if (address.getHost() == null || HERE.contains(address.getHost())) {
            route.resume();
        } else {
            found.add("request that leaves the machine: " + address);
            route.abort();
        }
    }

    private void heard(ConsoleMessage message) {
        boolean isWrong = message.type().equals("error") || message.type().equals("warning");
        if (isWrong && !message.text().contains("a status of " + expected)) {
            found.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && response.status() != expected) {
            found.add("status " + response.status() + ": " + response.url());
        }
    }

    void expect(int status) {
        expected = status;
    }

    void assertNone() {
        assertThat(found).as("what went wrong behind the pages").isEmpty();
    }
}

package se.kvalitetshjulet.local.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import se.kvalitetshjulet.local.Trouble;

/** Asks a service whether it is ready until it is, has ended, or has had more than enough time. */
final class Readiness {

    private static final Duration ENOUGH = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    static void await(Child child, int port, BooleanSupplier askedToEnd) {
        var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant deadline = Instant.now().plus(ENOUGH);
        try {
            while (!isReady(question)) {
                if (askedToEnd.getAsBoolean()) {
                    throw new Trouble("Ended before all was up.");
                }
                if (!child.isAlive()) {
                    throw new Trouble(child.endedTooSoon());
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new Trouble(child.notReady());
                }
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the services started", e);
        }
    }

    private static boolean isReady(HttpRequest question) throws InterruptedException {
        try {
            return HTTP.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}

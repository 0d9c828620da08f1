package se.kvalitetshjulet.suite;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Waits for what comes by way of Kafka: asks again and again until it holds, and fails with the last answer. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Eventually() {}

    public static void that(ThrowingRunnable holds) {
        that(PATIENCE, holds);
    }

    public static void that(Duration patience, ThrowingRunnable holds) {
        Awaitility.await()
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(holds);
    }
}

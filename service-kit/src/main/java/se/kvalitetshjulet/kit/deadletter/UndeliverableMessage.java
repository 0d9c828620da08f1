package se.kvalitetshjulet.kit.deadletter;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * A Kafka message just as it came, with why it could not be taken.
 *
 * @param tenant whose it says it is; {@link Tenant#UNKNOWN} when it does not say
 */
public record UndeliverableMessage(
        Tenant tenant,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte[] payload,
        Refused refused) {}

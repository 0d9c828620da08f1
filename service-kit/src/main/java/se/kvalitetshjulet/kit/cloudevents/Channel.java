package se.kvalitetshjulet.kit.cloudevents;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * The way that an event comes in, and what that way lets through.
 *
 * @param takes the types that are taken here
 * @param tenant the tenant of the path, or null where the event alone names it (Kafka)
 * @param maySend whether whoever sends may use that source for that tenant
 * @param secretsAllowed HTTP only
 * @param codesChecked where things come in to the service that owns them. What such a service has taken and told is taken as
 *     it is: its codes may be of words that have not come yet
 */
public record Channel(
        Predicate<EventType<?>> takes,
        @Nullable Tenant tenant,
        BiPredicate<Tenant, String> maySend,
        boolean secretsAllowed,
        boolean codesChecked) {}

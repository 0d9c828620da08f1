package se.kvalitetshjulet.agenda.feed;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Who publishes an open feed. */
@ConfigMapping(prefix = "kvalitetshjulet.agenda.feed")
interface FeedConfig {

    /** The boards, {@code 0483/socn}, or {@code *} for every board that has issued a notice; none when left out. */
    Optional<Set<String>> boards();

    default boolean isOf(Tenant tenant) {
        return boards().filter(named -> named.contains("*") || named.contains(tenant.path()))
                .isPresent();
    }
}

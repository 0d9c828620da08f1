package se.kvalitetshjulet.kit.web;

import io.smallrye.config.ConfigMapping;
import java.util.Locale;
import java.util.Map;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What to call municipalities and boards on pages: the codes are for machines. */
@ConfigMapping(prefix = "kvalitetshjulet.names")
public interface TenantNames {

    /** By code: {@code 0483} is Katrineholms kommun. */
    Map<String, String> municipalities();

    /** By code: {@code socn} is Socialnämnden. */
    Map<String, String> boards();

    default String municipalityOf(Tenant tenant) {
        return municipalities().getOrDefault(tenant.municipality(), "Kommun " + tenant.municipality());
    }

    default String boardOf(Tenant tenant) {
        return boards().getOrDefault(tenant.board(), tenant.board().toUpperCase(Locale.ROOT));
    }
}

package se.kvalitetshjulet.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a service is told about where its parts are: settings of Quarkus, by their own names. */
public final class ServiceSettings {

    /** The setting that holds the identity provider's address. */
    public static final String ISSUER = "quarkus.oidc.auth-server-url";

    /** The setting that holds the boards which publish an open feed. */
    public static final String OPEN_FEED = "kvalitetshjulet.agenda.feed.boards";

    private ServiceSettings() {}

    public static Map<String, String> of(String database, int postgresPort, String bootstrap, URI issuer) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database);
        settings.put("quarkus.datasource.username", LocalPostgres.app(database));
        settings.put("quarkus.datasource.password", LocalPostgres.password());
        settings.put("quarkus.flyway.username", LocalPostgres.owner(database));
        settings.put("quarkus.flyway.password", LocalPostgres.password());
        settings.put("kafka.bootstrap.servers", bootstrap);
        settings.put(ISSUER, issuer.toString());
        // Any secret will do for this identity provider; the pages' cookies are encrypted with it.
        settings.put("kvalitetshjulet.oidc.secret", "known-to-all-and-for-this-machine-only");
        return settings;
    }
}

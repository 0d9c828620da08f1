package se.kvalitetshjulet.local;

import java.net.URI;
import java.util.Map;

/** What a service is told about where its parts are: settings of Quarkus, by their own names. */
public final class ServiceSettings {

    /** The setting that holds the identity provider's address. */
    public static final String ISSUER = "quarkus.oidc.auth-server-url";

    private ServiceSettings() {}

    public static Map<String, String> of(String database, int postgresPort, String bootstrap, URI issuer) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database,
                "quarkus.datasource.username",
                LocalPostgres.app(database),
                "quarkus.datasource.password",
                LocalPostgres.password(),
                "quarkus.flyway.username",
                LocalPostgres.owner(database),
                "quarkus.flyway.password",
                LocalPostgres.password(),
                "quarkus.flyway.placeholders.app",
                LocalPostgres.app(database),
                "kafka.bootstrap.servers",
                bootstrap,
                ISSUER,
                issuer.toString());
    }
}

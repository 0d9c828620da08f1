package se.kvalitetshjulet.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * A real OpenID Connect provider on this machine, at {@code http://localhost:<port>/kvalitetshjulet}, where one logs in by
 * choosing a {@link SampleUser}. It believes everyone; it is for this machine and for tests only.
 */
public final class LocalIdentity implements AutoCloseable {

    /** The audience of every access token. */
    public static final String AUDIENCE = "kvalitetshjulet";

    /** The last segment of the issuer's address. */
    public static final String ISSUER = "kvalitetshjulet";

    /** A working day, so that a copied token does not end in the middle of it. */
    static final Duration VALID_FOR = Duration.ofHours(8);

    private final MockOAuth2Server server;
    private final int port;

    private LocalIdentity(MockOAuth2Server server, int port) {
        this.server = server;
        this.port = port;
    }

    public static LocalIdentity onAnyPort() {
        return on(FreePorts.any());
    }

    public static LocalIdentity on(int port) {
        Quiet.logs();
        var configuration =
                new OAuth2Config(true, null, null, false, new OAuth2TokenProvider(), Set.of(new SampleUserTokens()));
        var login = new Login(new OAuth2HttpRequestHandler(configuration).getAuthorizationServer());
        var server = new MockOAuth2Server(configuration, login);
        try {
            server.start(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), port);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address of four numbers is always known", e);
        } catch (RuntimeException e) {
            throw new Trouble("The identity provider did not start: " + e.getMessage(), e);
        }
        return new LocalIdentity(server, port);
    }

    /** What {@code quarkus.oidc.auth-server-url} should be; always by the name localhost, as a token's issuer must match. */
    public URI issuer() {
        return issuerAt(port);
    }

    public static URI issuerAt(int port) {
        return URI.create("http://localhost:" + port + "/" + ISSUER);
    }

    /** A bearer token of the user. */
    public String token(SampleUser user) {
        return token(issuer(), user);
    }

    /** A bearer token of the user from a provider that runs already, perhaps in another process. */
    public static String token(URI issuer, SampleUser user) {
        return token(issuer, user, Map.of());
    }

    /**
     * A bearer token of the user in which the given claims replace the usual ones: another {@code aud}, an {@code exp} in the
     * past (seconds since 1970).
     */
    public static String token(URI issuer, SampleUser user, Map<String, Object> replaced) {
        try {
            return TokenRequests.passwordGrant(issuer, user, replaced);
        } catch (IOException e) {
            throw new Trouble("No token from " + issuer + "; is it running? (./run)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while asking for a token", e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
    }
}

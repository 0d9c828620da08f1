package se.kvalitetshjulet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalIdentityTest {

    private static final URI ISSUER = RealParts.issuer();
    private static final String CALLBACK = "http://localhost:8080/decisions/sidor";
    private static final URI AUTHORIZE =
            URI.create(ISSUER + "/authorize?response_type=code&client_id=decisions&scope=openid"
                    + "&state=s&nonce=n&redirect_uri=" + CALLBACK);

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SYSTEM",
                "REGISTRAR",
                "SECRETARY",
                "INVESTIGATOR",
                "UNIT_MANAGER",
                "HEAD_OF_DEPARTMENT",
                "HEAD_OF_ADMINISTRATION",
                "COMPLAINTS_DELEGATE",
                "FIGURE_REPORTER",
                "CONTROLLER",
                "MEMBER",
                "AUDITOR",
                "EMPLOYEE",
                "ADMINISTRATOR"
            })
    void every_role_has_a_user_whose_token_holds_against_the_published_keys(String role) throws Exception {
        var claims = verified(RealParts.token(SampleUser.as(role)), LocalIdentity.AUDIENCE);
        assertThat(claims.getIssuer()).isEqualTo(ISSUER.toString());
        assertThat(claims.getSubject()).isEqualTo(role.toLowerCase().replace('_', '-'));
        assertThat(claims.getStringClaim("name")).endsWith(", exempel");
        assertThat(claims.getStringClaim("title")).isNotBlank();
        var assignment = (Map<?, ?>) claims.getListClaim("assignments").getFirst();
        assertThat(assignment.get("municipality")).isEqualTo("9999");
        assertThat(assignment.get("board")).isEqualTo("socn");
        assertThat(assignment.get("role")).isEqualTo(role);
        assertThat(assignment.containsKey("sources")).isEqualTo(role.equals("SYSTEM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"member-chair", "member-checker", "member-substitute"})
    void there_are_members_who_do_different_things_at_a_meeting_beside_the_one_of_the_role(String id) throws Exception {
        var claims = verified(RealParts.token(SampleUser.named(id)), LocalIdentity.AUDIENCE);
        assertThat(claims.getSubject()).isEqualTo(id);
        assertThat(claims.getStringClaim("name")).endsWith(", exempel");
        assertThat(((Map<?, ?>) claims.getListClaim("assignments").getFirst()).get("role"))
                .isEqualTo("MEMBER");
        assertThat(get(AUTHORIZE).body()).contains("value=\"" + id + "\">");
        assertThat(SampleUser.named("MEMBER")).isEqualTo(SampleUser.as("MEMBER"));
    }

    @Test
    void a_test_may_ask_for_any_assignment_and_for_a_token_that_must_be_refused() throws Exception {
        var user = SampleUser.as("UNIT_MANAGER")
                .with(SampleUser.Assignment.of("9999", "socn", "UNIT_MANAGER").inUnit("hemtjanst-norr"));
        var claims = verified(RealParts.token(user), LocalIdentity.AUDIENCE);
        assertThat(((Map<?, ?>) claims.getListClaim("assignments").getFirst()).get("unit"))
                .isEqualTo("hemtjanst-norr");
        assertThatThrownBy(() ->
                        verified(LocalIdentity.token(ISSUER, user, Map.of("aud", "another")), LocalIdentity.AUDIENCE))
                .isInstanceOf(BadJOSEException.class);
        assertThatThrownBy(() -> verified(
                        LocalIdentity.token(ISSUER, user, Map.of("exp", 1_700_000_000)), LocalIdentity.AUDIENCE))
                .isInstanceOf(BadJOSEException.class);
    }

    @Test
    void discovery_names_the_endpoints_a_web_application_needs() throws Exception {
        var found = SampleUserTokens.read(
                get(URI.create(ISSUER + "/.well-known/openid-configuration")).body());
        assertThat(found.get("issuer")).isEqualTo(ISSUER.toString());
        assertThat(found).containsKeys("authorization_endpoint", "token_endpoint", "jwks_uri", "end_session_endpoint");
    }

    @Test
    void one_logs_in_by_choosing_a_role_once_for_all_services_until_one_logs_out() throws Exception {
        assertThat(get(AUTHORIZE).body())
                .contains("<html lang=\"sv\">", "value=\"unit-manager\">Enhetschef</button>")
                .doesNotContain("<script", "src=", "<link");

        var chosen = post(AUTHORIZE, "user=unit-manager");
        assertThat(chosen.statusCode()).isEqualTo(302);
        var claims = verified(idToken(location(chosen)), "decisions");
        assertThat(claims.getSubject()).isEqualTo("unit-manager");
        assertThat(claims.getStringClaim("title")).isEqualTo("Enhetschef");
        assertThat(claims.getStringClaim("nonce")).isEqualTo("n");

        assertThat(location(get(AUTHORIZE))).startsWith(CALLBACK + "?code=");
        assertThat(get(URI.create(AUTHORIZE + "&prompt=login")).statusCode()).isEqualTo(200);

        var loggedOut = get(URI.create(ISSUER + "/endsession?post_logout_redirect_uri=" + CALLBACK + "&state=s"));
        assertThat(location(loggedOut)).startsWith(CALLBACK);
        assertThat(get(AUTHORIZE).statusCode()).isEqualTo(200);
    }

    @Test
    void a_choice_that_is_not_on_the_page_shows_the_page_again() throws Exception {
        assertThat(post(AUTHORIZE, "user=system").body()).contains("Logga in i Kvalitetshjulet");
        assertThat(post(AUTHORIZE, "user=").body()).contains("Logga in i Kvalitetshjulet");
    }

    private String idToken(String location) throws IOException, InterruptedException {
        String code = location.replaceFirst(".*code=([^&]+).*", "$1");
        var answer = post(
                URI.create(ISSUER + "/token"),
                "grant_type=authorization_code&client_id=decisions&client_secret=local&code=" + code + "&redirect_uri="
                        + CALLBACK);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return (String) SampleUserTokens.read(answer.body()).get("id_token");
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI address, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static JWTClaimsSet verified(String token, String audience) throws Exception {
        var keys = JWKSourceBuilder.create(URI.create(ISSUER + "/jwks").toURL()).build();
        var processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(audience, null, Set.of("sub", "exp", "name")));
        return processor.process(token, null);
    }
}

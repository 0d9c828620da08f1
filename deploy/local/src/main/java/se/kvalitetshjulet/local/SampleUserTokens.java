package se.kvalitetshjulet.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** What the tokens say: for a login on the page the chosen user's claims, for a token asked for directly those it names. */
final class SampleUserTokens implements OAuth2TokenCallback {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** The form parameter of a token request that carries the claims. */
    static final String CLAIMS = "claims";

    @Override
    public String issuerId() {
        return LocalIdentity.ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
        return request.getClientAuthentication() == null
                ? "unknown"
                : request.getClientAuthentication().getClientID().getValue();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(LocalIdentity.AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        List<String> claims = request.getCustomParameter(CLAIMS);
        return claims == null || claims.isEmpty() ? Map.of() : read(claims.getFirst());
    }

    @Override
    public long tokenExpiry() {
        return LocalIdentity.VALID_FOR.toSeconds();
    }

    static Map<String, Object> read(String json) {
        try {
            return JSON.readValue(json, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a JSON object", e);
        }
    }

    static String write(Map<String, Object> claims) {
        try {
            return JSON.writeValueAsString(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON", e);
        }
    }
}

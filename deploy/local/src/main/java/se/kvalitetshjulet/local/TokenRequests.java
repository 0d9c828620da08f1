package se.kvalitetshjulet.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the provider for a token as a program does: one form post. */
final class TokenRequests {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private TokenRequests() {}

    static String passwordGrant(URI issuer, SampleUser user, Map<String, Object> replaced)
            throws IOException, InterruptedException {
        Map<String, Object> claims = new HashMap<>(user.claims());
        claims.putAll(replaced);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "password");
        form.put("client_id", "local");
        form.put("client_secret", "local");
        form.put("username", user.id());
        form.put("password", "local");
        form.put(SampleUserTokens.CLAIMS, SampleUserTokens.write(claims));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode() + ": " + answer.body());
        }
        return (String) SampleUserTokens.read(answer.body()).get("access_token");
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

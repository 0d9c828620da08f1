package se.kvalitetshjulet.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/**
 * The provider's own login page in front of the rest of it. Who was chosen is remembered in a cookie, so that the services,
 * each a client of its own, are one login to the user; logging out forgets it.
 */
final class Login implements Route {

    private static final String COOKIE = "kvalitetshjulet-user";
    private static final String FIELD = "user";

    private final Route provider;

    Login(Route provider) {
        this.provider = provider;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return true;
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        String path = request.getUrl().encodedPath();
        if (path.endsWith("/endsession")) {
            return withCookie(provider.invoke(request), "; Max-Age=0");
        }
        if (!path.endsWith("/authorize")) {
            return provider.invoke(request);
        }
        Map<String, String> choice =
                request.getMethod().equals("POST") ? request.getFormParameters().getMap() : request.getCookies();
        String name = request.getMethod().equals("POST") ? FIELD : COOKIE;
        boolean mustChoose = request.getMethod().equals("GET")
                && "login".equals(request.getUrl().queryParameter("prompt"));
        return mustChoose
                ? page()
                : user(choice.get(name)).map(it -> logIn(request, it)).orElseGet(Login::page);
    }

    private static Optional<SampleUser> user(String id) {
        return SampleUser.people().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private OAuth2HttpResponse logIn(OAuth2HttpRequest request, SampleUser user) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("username", user.id());
        form.put("claims", SampleUserTokens.write(user.claims()));
        var asPost = new OAuth2HttpRequest(
                request.getHeaders(), "POST", request.getOriginalUrl(), TokenRequests.encode(form));
        return withCookie(provider.invoke(asPost), user.id());
    }

    private static OAuth2HttpResponse withCookie(OAuth2HttpResponse response, String value) {
        Headers headers = response.getHeaders()
                .newBuilder()
                .add("Set-Cookie", COOKIE + "=" + value + "; Path=/; HttpOnly; SameSite=Lax")
                .build();
        return new OAuth2HttpResponse(headers, response.getStatus(), response.getBody(), response.getBytesBody());
    }

    private static OAuth2HttpResponse page() {
        Headers headers = Headers.of(
                "Content-Type", "text/html;charset=UTF-8",
                "Cache-Control", "no-store",
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        return new OAuth2HttpResponse(headers, 200, LoginPage.html(FIELD), null);
    }
}

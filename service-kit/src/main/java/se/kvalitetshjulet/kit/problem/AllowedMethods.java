package se.kvalitetshjulet.kit.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods an address takes, to tell whoever has tried another: the framework knows, and does not say. */
@Singleton
class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");

    private final List<Route> routes;

    AllowedMethods(BeanManager beans) {
        routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(resource -> resource.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(resource -> Arrays.stream(resource.getMethods())
                        .flatMap(method -> Arrays.stream(method.getAnnotations())
                                .map(Annotation::annotationType)
                                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                                .map(type -> new Route(addresses(resource, method), httpMethod(type)))))
                .toList();
    }

    private record Route(Pattern addresses, String method) {}

    /** The methods in alphabetical order; none when the address is no resource. */
    Set<String> of(String path) {
        var allowed = new TreeSet<String>();
        for (var route : routes) {
            if (route.addresses.matcher(path).matches()) {
                allowed.add(route.method);
            }
        }
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return allowed;
    }

    private static String httpMethod(Class<? extends Annotation> type) {
        return type.getAnnotation(HttpMethod.class).value();
    }

    private static Pattern addresses(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        var template = ("/" + resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value()))
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
        var regex = new StringBuilder();
        for (var part : PARAMETER.splitWithDelimiters(template, 0)) {
            regex.append(part.startsWith("{") ? anyOf(part) : Pattern.quote(part));
        }
        return Pattern.compile(regex.toString());
    }

    /** What a parameter stands for: its own pattern, {@code {list:areas|service-types}}, or whatever there is between slashes. */
    private static String anyOf(String parameter) {
        var own = parameter.indexOf(':');
        return own < 0 ? "[^/]+" : "(?:" + parameter.substring(own + 1, parameter.length() - 1) + ")";
    }
}

package se.kvalitetshjulet.kit.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Qute with the kit's templates, tags and formats as Quarkus sets it up, without booting anything. */
public final class TemplateEngine {

    private static final List<String> TAGS = List.of(
            "kvhChart",
            "kvhCheck",
            "kvhEmpty",
            "kvhErrors",
            "kvhFact",
            "kvhFacts",
            "kvhField",
            "kvhFile",
            "kvhJob",
            "kvhNotice",
            "kvhPager",
            "kvhPicture",
            "kvhSelect",
            "kvhStatus",
            "kvhTable",
            "kvhText");

    private TemplateEngine() {}

    public static Engine start() {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addNamespaceResolver(NamespaceResolver.builder("sv")
                        .resolve(TemplateEngine::swedish)
                        .build())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .addLocator(TemplateEngine::find)
                .strictRendering(true);
        TAGS.forEach(tag -> engine.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag)));
        return engine.build();
    }

    private static Object swedish(EvalContext call) {
        var given = call.getParams().stream().map(each -> valueOf(call, each)).toArray();
        return Arrays.stream(Swedish.class.getMethods())
                .filter(method -> method.getName().equals(call.getName()) && method.getParameterCount() == given.length)
                .findFirst()
                .map(method -> {
                    try {
                        return method.invoke(null, given);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElseThrow();
    }

    private static Object valueOf(EvalContext call, Expression expression) {
        return call.evaluate(expression).toCompletableFuture().join();
    }

    private static Optional<TemplateLocator.TemplateLocation> find(String id) {
        var resource = TemplateEngine.class.getClassLoader().getResource("templates/" + id + ".html");
        return Optional.ofNullable(resource).map(found -> new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                try {
                    return new InputStreamReader(found.openStream(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType("text/html"));
            }
        });
    }
}

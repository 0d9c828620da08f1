package se.kvalitetshjulet.kit.paper;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * A page that needs nothing else, for the screen or for paper. It has an engine of its own: what is printed must not
 * change with what the pages of the service are given.
 */
public final class PaperTemplate {

    /** XML 1.0 has no way of writing these, and nobody has a way of reading them. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Template template;

    private PaperTemplate(Template template) {
        this.template = template;
    }

    /**
     * @param resource of the class path, {@code /rendering/report.html}; it is given {@code css} besides its own data, and includes what
     *     stands beside it by its name, {@code {#include figures /}}
     */
    public static PaperTemplate of(String resource) {
        var folder = resource.substring(0, resource.lastIndexOf('/') + 1);
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> find(id).or(() -> located(folder + id + ".html")))
                .addSectionHelper(new UserTagSectionHelper.Factory("kvhChart", "tags/kvhChart"))
                .addSectionHelper(new UserTagSectionHelper.Factory("kvhPicture", "tags/kvhPicture"))
                .strictRendering(true)
                .build();
        return new PaperTemplate(engine.parse(read(resource), Variant.forContentType(Variant.TEXT_HTML), resource));
    }

    /** The kit's charts are the same on paper as on its pages, and so are their tags. */
    private static Optional<TemplateLocator.TemplateLocation> find(String id) {
        return located("/templates/" + id + ".html");
    }

    private static Optional<TemplateLocator.TemplateLocation> located(String resource) {
        return Optional.ofNullable(PaperTemplate.class.getResource(resource))
                .map(found -> new TemplateLocator.TemplateLocation() {
                    @Override
                    public Reader read() {
                        return new StringReader(PaperTemplate.read(resource));
                    }

                    @Override
                    public Optional<Variant> getVariant() {
                        return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
                    }
                });
    }

    /** The style of charts on a page for the screen that is not one of the kit's. */
    public static String chartStyle() {
        return read("/web/css/charts.css");
    }

    /** The style that all printed pages share. */
    public static String paperStyle() {
        return read("/paper/paper.css");
    }

    /** A text of the class path. */
    public static String read(String resource) {
        try (var in = PaperTemplate.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    public String render(String css, Map<String, ?> data) {
        var instance = template.data("css", new RawString(css));
        data.forEach(instance::data);
        return Swedish.unbroken(printable(instance.render()));
    }

    /** The text without what cannot be printed. */
    public static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }
}

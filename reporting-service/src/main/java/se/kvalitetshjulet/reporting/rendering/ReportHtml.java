package se.kvalitetshjulet.reporting.rendering;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * The report as one page that needs nothing else, for the screen or for paper. It has an engine of its own: what is
 * printed must not change with what the pages of the service are given.
 */
@Singleton
public class ReportHtml {

    private final Template template;
    private final String screen;
    private final String paper;

    ReportHtml() {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .strictRendering(true)
                .build();
        template = engine.parse(resource("report.html"), Variant.forContentType(Variant.TEXT_HTML), "report");
        screen = resource("screen.css");
        paper = resource("paper.css");
    }

    public String forScreen(Printed printed) {
        return render(printed, false, screen);
    }

    /** Well-formed XML, with the bookmarks and the foot that the PDF has. */
    String forPaper(Printed printed) {
        return render(printed, true, paper);
    }

    private String render(Printed printed, boolean paged, String css) {
        return Swedish.unbroken(Printed.printable(template.data("printed", printed)
                .data("paged", paged)
                .data("css", new RawString(css))
                .data("edition", Printed.headline(printed.report()))
                .render()));
    }

    private static String resource(String name) {
        try (var in = ReportHtml.class.getResourceAsStream("/rendering/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rendering/" + name, unreadable);
        }
    }
}

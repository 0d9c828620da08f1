package se.kvalitetshjulet.kit.chart;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.Chromium;
import se.kvalitetshjulet.kit.paper.PaperTemplate;
import se.kvalitetshjulet.kit.paper.PdfWriter;
import se.kvalitetshjulet.kit.paper.PrintFonts;
import se.kvalitetshjulet.kit.web.TemplateEngine;

/** A chart as it comes out, a pixel for each pixel of its own: in a browser and in a PDF. Kept in target/ to be looked at. */
final class DrawnChart {

    private static final float CSS_DPI = 96;
    private static final double PATIENCE_MS = 5_000;
    private static final Path KEPT = Path.of("target", "charts");
    private static final PaperTemplate PAPER = PaperTemplate.of("/sample/chart.html");
    private static final PdfWriter PDF = new PdfWriter(new PrintFonts());
    private static final Template TAG = TemplateEngine.start()
            .parse("{#kvhChart chart=chart followed=true /}", Variant.forContentType(Variant.TEXT_HTML));

    /** One for all charts: what takes time is to open it. */
    private static @Nullable Page page;

    private DrawnChart() {}

    static BufferedImage onAPage(Chart chart) {
        return inABrowser(chart, chart.wide());
    }

    static BufferedImage onATelephone(Chart chart) {
        return inABrowser(chart, chart.narrow());
    }

    private static BufferedImage inABrowser(Chart chart, Picture picture) {
        try {
            var image = shown(chart, picture).screenshot();
            return kept(picture.name(), ImageIO.read(new ByteArrayInputStream(image)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The texts that reach out of their picture or into another, as a browser measures them. */
    static List<String> crowded(Chart chart) {
        return Stream.of(chart.wide(), chart.narrow())
                .flatMap(picture ->
                        ((List<?>) shown(chart, picture).evaluate("""
                        svg => {
                          const texts = [...svg.querySelectorAll('text')].map(it => ({it, box: it.getBBox()}));
                          const {width, height} = svg.viewBox.baseVal;
                          const out = ({box}) => box.x < -1 || box.x + box.width > width + 1 || box.y + box.height > height + 3;
                          const meet = (a, b) => a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width
                            && a.y + 4 < b.y + b.height && b.y + 4 < a.y + a.height;
                          return texts.flatMap((one, i) => [
                            ...(out(one) ? [`${one.it.textContent} is cut`] : []),
                            ...texts.slice(i + 1).filter(other => meet(one.box, other.box))
                              .map(other => `${one.it.textContent} lies on ${other.it.textContent}`)]);
                        }
                        """)).stream().map(String.class::cast))
                .toList();
    }

    private static Locator shown(Chart chart, Picture picture) {
        if (page == null) {
            page = Chromium.started().newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            // The same letters as on paper, so that the two can be laid on each other.
            page.setContent("<!DOCTYPE html><html lang='sv'><head><style>" + font("Regular", 400)
                    + font("SemiBold", 600) + PaperTemplate.chartStyle()
                    + "body { margin: 0 }</style></head><body></body></html>");
        }
        page.setViewportSize(picture.width(), picture.height() + 200);
        page.evaluate(
                "tag => { document.body.innerHTML = tag; return document.fonts.ready }",
                TAG.data("chart", chart).render());
        return page.locator(".kvh-chart__picture--" + picture.room());
    }

    static BufferedImage onPaper(Chart chart) {
        try (var document = Loader.loadPDF(pdf(chart))) {
            var sheet = new PDFRenderer(document).renderImageWithDPI(0, CSS_DPI, ImageType.RGB);
            var picture = chart.wide();
            return kept(chart.id() + "-papper", sheet.getSubimage(0, 0, picture.width(), picture.height()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** On a sheet that is no wider than the picture. */
    static byte[] pdf(Chart chart) {
        var css = PaperTemplate.paperStyle() + "@page { size: 640px "
                + (chart.wide().height() + 100)
                + "px; margin: 0 } .kvh-chart { margin: 0 } .kvh-chart__title { display: none }";
        return PDF.write(PAPER.render(css, Map.of("chart", chart)), Instant.EPOCH, chart.id());
    }

    private static BufferedImage kept(String name, BufferedImage image) throws IOException {
        ImageIO.write(
                image,
                "png",
                Files.createDirectories(KEPT).resolve(name + ".png").toFile());
        return image;
    }

    private static String font(String cut, int weight) {
        try (var in = PrintFonts.class.getResourceAsStream("/paper/font/SourceSans3-" + cut + ".ttf")) {
            return "@font-face { font-family: 'Source Sans 3'; font-weight: " + weight
                    + "; src: url(data:font/ttf;base64,"
                    + Base64.getEncoder().encodeToString(in.readAllBytes()) + ") }";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package se.kvalitetshjulet.reporting.rendering;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import se.kvalitetshjulet.kit.paper.PrintFonts;

/**
 * Draws the little of SVG that our own charts are written in: rectangles and texts, with lengths in pixels or per cent
 * of the picture. A general SVG library would bring a megabyte of parsers that can run scripts and fetch addresses.
 */
final class ChartDrawer implements SVGDrawer {

    /** CSS pixels, as the chart's own texts are laid out for. */
    private static final float FONT_SIZE = 15;

    private final PrintFonts fonts;

    ChartDrawer(PrintFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        double width = cssWidth > 0 ? cssWidth / dotsPerPixel : length(svg, "width", 0);
        double height = cssHeight > 0 ? cssHeight / dotsPerPixel : length(svg, "height", 0);
        return new Drawing(svg, width, height, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Our texts are drawn in the report's own fonts.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // As above.
    }

    @Override
    public void close() {
        // Holds nothing open.
    }

    private final class Drawing implements SVGImage {

        private final Element svg;
        private final double width;
        private final double height;
        private final double dotsPerPixel;

        Drawing(Element svg, double width, double height, double dotsPerPixel) {
            this.svg = svg;
            this.width = width;
            this.height = height;
            this.dotsPerPixel = dotsPerPixel;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) (width * dotsPerPixel / dotsPerPixel),
                    (float) (height * dotsPerPixel / dotsPerPixel),
                    this::draw);
        }

        private void draw(Graphics2D picture) {
            var children = svg.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                if (children.item(i) instanceof Element shape) {
                    switch (shape.getTagName()) {
                        case "rect" -> rectangle(picture, shape);
                        case "text" -> text(picture, shape);
                        default -> {
                            // Titles and descriptions are for those who do not see the picture.
                        }
                    }
                }
            }
        }

        private void rectangle(Graphics2D picture, Element rect) {
            var shape = new Rectangle2D.Double(
                    length(rect, "x", width),
                    length(rect, "y", height),
                    length(rect, "width", width),
                    length(rect, "height", height));
            picture.setColor(Color.decode(rect.getAttribute("fill")));
            picture.fill(shape);
            if (rect.hasAttribute("stroke")) {
                picture.setColor(Color.WHITE);
                picture.setStroke(new BasicStroke((float) length(rect, "stroke-width", 0)));
                picture.draw(shape);
            }
        }

        private void text(Graphics2D picture, Element text) {
            var words = text.getTextContent();
            Font font = fonts.forDrawing("600".equals(text.getAttribute("font-weight")))
                    .deriveFont(FONT_SIZE);
            var glyphs = font.createGlyphVector(new FontRenderContext(null, true, true), words);
            double advance = glyphs.getLogicalBounds().getWidth();
            double back = switch (text.getAttribute("text-anchor")) {
                case "middle" -> advance / 2;
                case "end" -> advance;
                default -> 0;
            };
            picture.setColor(Color.decode(text.getAttribute("fill")));
            // Outlines, since the picture has its words in its alternative text already.
            picture.fill(
                    glyphs.getOutline((float) (length(text, "x", width) - back), (float) length(text, "y", height)));
        }
    }

    /** In pixels. */
    private static double length(Element element, String attribute, double whole) {
        var written = element.getAttribute(attribute);
        if (written.isEmpty()) {
            return 0;
        }
        return written.endsWith("%")
                ? Double.parseDouble(written.substring(0, written.length() - 1)) / 100 * whole
                : Double.parseDouble(written);
    }
}

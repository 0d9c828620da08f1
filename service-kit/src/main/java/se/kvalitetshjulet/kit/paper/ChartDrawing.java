package se.kvalitetshjulet.kit.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** One chart, drawn from its SVG as the tag {@code kvhPicture} writes it. Lengths in CSS pixels. */
final class ChartDrawing {

    private static final String NONE = "none";
    private static final Pattern LINK = Pattern.compile("url\\(#(.+)\\)");

    private final Element svg;
    private final PrintFonts fonts;

    ChartDrawing(Element svg, PrintFonts fonts) {
        this.svg = svg;
        this.fonts = fonts;
    }

    double width() {
        return number(svg, "width");
    }

    double height() {
        return number(svg, "height");
    }

    void draw(Graphics2D picture) {
        children(svg).forEach(shape -> draw(picture, shape));
    }

    private void draw(Graphics2D picture, Element shape) {
        switch (shape.getTagName()) {
            case "rect" ->
                paint(
                        picture,
                        shape,
                        new Rectangle2D.Double(
                                number(shape, "x"),
                                number(shape, "y"),
                                number(shape, "width"),
                                number(shape, "height")));
            case "circle" -> paint(picture, shape, circle(shape));
            case "path" -> paint(picture, shape, path(shape.getAttribute("d")));
            case "text" -> write(picture, shape);
            default -> {
                // Titles and descriptions are for those who do not see the picture; hatchings are looked up.
            }
        }
    }

    private void paint(Graphics2D picture, Element element, Shape shape) {
        fill(picture, element.getAttribute("fill"), shape);
        if (element.hasAttribute("stroke")) {
            outline(picture, element, shape);
        }
    }

    private static void outline(Graphics2D picture, Element element, Shape shape) {
        picture.setColor(Color.decode(element.getAttribute("stroke")));
        picture.setStroke(stroke(element));
        picture.draw(shape);
    }

    private void fill(Graphics2D picture, String fill, Shape shape) {
        var link = LINK.matcher(fill);
        if (link.matches()) {
            hatch(picture, hatching(link.group(1)), shape);
        } else if (!fill.equals(NONE)) {
            picture.setColor(Color.decode(fill));
            picture.fill(shape);
        }
    }

    /** Lays the hatching's tiles over the shape; they begin at the picture's corner, as a browser has it. */
    private void hatch(Graphics2D picture, Element hatching, Shape shape) {
        double tile = number(hatching, "width");
        var over = shape.getBounds();
        for (var part : children(hatching).toList()) {
            if (part.getTagName().equals("rect")) {
                fill(picture, part.getAttribute("fill"), shape);
                continue;
            }
            var lines = path(part.getAttribute("d"));
            var tiles = new Path2D.Double();
            for (double x = Math.floor(over.getMinX() / tile) * tile; x < over.getMaxX(); x += tile) {
                for (double y = Math.floor(over.getMinY() / tile) * tile; y < over.getMaxY(); y += tile) {
                    tiles.append(lines.getPathIterator(AffineTransform.getTranslateInstance(x, y)), false);
                }
            }
            var within = (Graphics2D) picture.create();
            within.clip(shape);
            outline(within, part, tiles);
            within.dispose();
        }
    }

    private Element hatching(String id) {
        return children(svg)
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the picture has no hatching " + id));
    }

    private void write(Graphics2D picture, Element text) {
        Font font = fonts.forDrawing("600".equals(text.getAttribute("font-weight")))
                .deriveFont((float) number(svg, "font-size"));
        var glyphs = font.createGlyphVector(new FontRenderContext(null, true, true), text.getTextContent());
        double advance = glyphs.getLogicalBounds().getWidth();
        double back = switch (text.getAttribute("text-anchor")) {
            case "middle" -> advance / 2;
            case "end" -> advance;
            default -> 0;
        };
        // Outlines, since the picture has its words in its alternative text already.
        var letters = glyphs.getOutline((float) (number(text, "x") - back), (float) number(text, "y"));
        if (text.hasAttribute("stroke")) {
            outline(picture, text, letters);
        }
        fill(picture, text.getAttribute("fill"), letters);
    }

    private static Shape circle(Element circle) {
        double radius = number(circle, "r");
        return new Ellipse2D.Double(
                number(circle, "cx") - radius, number(circle, "cy") - radius, 2 * radius, 2 * radius);
    }

    /** Of straight lines between points: {@code M0 4L8 4} and, closed, {@code …Z}. */
    private static Shape path(String data) {
        var path = new Path2D.Double();
        for (var part : data.split("(?=[MLZ])")) {
            if (part.equals("Z")) {
                path.closePath();
                continue;
            }
            var point = part.substring(1).split(" ");
            double x = Double.parseDouble(point[0]);
            double y = Double.parseDouble(point[1]);
            if (part.startsWith("M")) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    private static BasicStroke stroke(Element element) {
        float width = (float) number(element, "stroke-width");
        if (!element.hasAttribute("stroke-dasharray")) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        var dashes = element.getAttribute("stroke-dasharray").split(" ");
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, floats(dashes), 0);
    }

    private static float[] floats(String[] numbers) {
        var floats = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            floats[i] = Float.parseFloat(numbers[i]);
        }
        return floats;
    }

    private static double number(Element element, String attribute) {
        var written = element.getAttribute(attribute);
        return written.isEmpty() ? 0 : Double.parseDouble(written);
    }

    private static Stream<Element> children(Element of) {
        var nodes = of.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}

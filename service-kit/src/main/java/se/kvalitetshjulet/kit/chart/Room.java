package se.kvalitetshjulet.kit.chart;

/**
 * How much room a picture has. Each chart is drawn for both, since a picture for a desk that is made smaller cannot be
 * read on a telephone; the stylesheet shows the one that fits. Paper has the wide one. Lengths are in CSS pixels at the
 * picture's own size.
 */
enum Room {
    /** As wide as the text of an A4 page, so that it is printed in its own size. */
    WIDE("bred", 640, 14, 190),
    NARROW("smal", 300, 15, 170);

    private final String label;
    private final int width;
    private final int fontSize;
    private final int plotHeight;

    Room(String label, int width, int fontSize, int plotHeight) {
        this.label = label;
        this.width = width;
        this.fontSize = fontSize;
        this.plotHeight = plotHeight;
    }

    /** In ids and class names. */
    String label() {
        return label;
    }

    int width() {
        return width;
    }

    int fontSize() {
        return fontSize;
    }

    /** From the least to the most that an axis shows. */
    int plotHeight() {
        return plotHeight;
    }
}

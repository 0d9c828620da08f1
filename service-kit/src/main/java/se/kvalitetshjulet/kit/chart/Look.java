package se.kvalitetshjulet.kit.chart;

/**
 * What tells one series from another: a colour, and for those who do not see colours, and for grey print, the hatching of
 * its bars and the shape of its markers. Each colour is at least 3:1 against white (WCAG 1.4.11), and they are told apart
 * by their lightness too.
 */
enum Look {
    FIRST("#17596b", "", Marker.CIRCLE),
    SECOND("#a8590f", "M-2 2L2 -2M-2 10L10 -2M6 10L10 6", Marker.SQUARE),
    THIRD("#8f8ad6", "M0 4L8 4", Marker.TRIANGLE),
    FOURTH("#33393e", "M4 0L4 8M0 4L8 4", Marker.DIAMOND);

    /** Of the square that a hatching repeats. */
    static final int SIDE = 8;

    private final String colour;
    private final String hatching;
    private final Marker marker;

    Look(String colour, String hatching, Marker marker) {
        this.colour = colour;
        this.hatching = hatching;
        this.marker = marker;
    }

    String colour() {
        return colour;
    }

    /** White lines on the colour, as a path within a square of {@link #SIDE}; an empty text for a plain colour. */
    String hatching() {
        return hatching;
    }

    Marker marker() {
        return marker;
    }

    /** The shape of a point on a line. */
    enum Marker {
        CIRCLE,
        SQUARE,
        TRIANGLE,
        DIAMOND
    }
}

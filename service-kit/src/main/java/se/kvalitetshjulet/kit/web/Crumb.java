package se.kvalitetshjulet.kit.web;

/** A step on the way from the start page to the page at hand. */
public record Crumb(String label, String href) {

    public static Crumb to(String label, String href) {
        return new Crumb(label, href);
    }
}

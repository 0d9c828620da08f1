package se.kvalitetshjulet.kit.web;

/** Which addresses are pages for people: {@code /{area}/sidor} and everything under it. */
record PagePath(String root) {

    static PagePath ofArea(String area) {
        return new PagePath("/" + area + "/sidor");
    }

    /** @param path with or without its first slash, as frameworks differ in this */
    boolean covers(String path) {
        var absolute = path.startsWith("/") ? path : "/" + path;
        return absolute.equals(root) || absolute.startsWith(root + "/");
    }
}

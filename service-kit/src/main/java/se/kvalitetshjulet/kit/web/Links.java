package se.kvalitetshjulet.kit.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of addresses. */
public final class Links {

    private Links() {}

    /** An id that another system gave, as a segment of a path; in a template {@code {row.decisionId.segment}}. */
    @TemplateExtension
    public static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package se.kvalitetshjulet.agenda.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.web.PageFrame;

/** What a member may keep on their device of a meeting: the page, what it is made of, and its public documents. */
@ApplicationScoped
class OnDevice {

    /** What the layout links to, and what its style sheet does. */
    private static final List<String> FILES = List.of(
            "wheel.svg",
            "theme-light.css",
            "fkui.min.css",
            "kvalitetshjulet.css",
            "htmx.min.js",
            "kvalitetshjulet.js",
            "source-sans-3-latin-wght-normal.woff2",
            "source-sans-3-latin-wght-italic.woff2",
            "source-sans-3-latin-ext-wght-normal.woff2");

    private final ReadingConfig config;

    OnDevice(ReadingConfig config) {
        this.config = config;
    }

    ReadingView.Device of(PageFrame page, Caller by, ReadMeeting.Whole whole, List<UUID> opened) {
        var view = page.here() + "/lasvy/" + whole.meeting().id();
        var addresses = new ArrayList<String>();
        addresses.add(view);
        addresses.add(page.here() + "/lasvy/skript/" + ReadingFiles.SCRIPT);
        FILES.forEach(file -> addresses.add(page.file(file)));
        whole.entries().stream()
                .filter(entry -> !entry.item().secret())
                .forEach(entry -> addresses.addAll(filesOf(view, entry)));
        boolean holdsSecret = !opened.isEmpty() && config.secretItemsOffline();
        if (holdsSecret) {
            opened.forEach(item -> addresses.add(view + "/punkter/" + item));
        }
        return new ReadingView.Device(readerOf(by), String.join(" ", addresses), holdsSecret);
    }

    private static List<String> filesOf(String view, ReadMeeting.Entry entry) {
        return entry.papers().stream()
                .filter(paper -> paper.file() != null)
                .map(paper -> view + "/punkter/" + entry.item().itemId() + "/handlingar/" + paper.documentId())
                .toList();
    }

    /** The same for the same reader each time. Their id at the identity provider may be an identity number, and stays out of the page. */
    static String readerOf(Caller by) {
        var who = by.tenant().path() + "\n" + by.subject();
        return UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

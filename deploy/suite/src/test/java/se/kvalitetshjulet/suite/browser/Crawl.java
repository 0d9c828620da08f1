package se.kvalitetshjulet.suite.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import se.kvalitetshjulet.suite.Board;

/**
 * Follows every link from the start page to pages of the product. Of pages that differ only in which thing they show, the
 * first is opened. Leaves a picture of each kind of page in {@code target/pages}, wide and narrow.
 */
final class Crawl {

    /** What has been held to the rules, for whomever: another role's page that says the same is right too. */
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    /** The kinds of pages of which there is a picture, by whichever role came there first. */
    private static final Set<String> PICTURED = ConcurrentHashMap.newKeySet();

    private static final Path PICTURES = Path.of("target", "pages");

    private final Visitor visitor;
    private final String role;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> opened = new HashSet<>();
    private boolean begun;

    /** What each page breaks, by its address. */
    private final Map<String, List<String>> broken = new TreeMap<>();

    private Crawl(Visitor visitor, String role) {
        this.visitor = visitor;
        this.role = role;
    }

    static Crawl of(Visitor visitor, String role) {
        var crawl = new Crawl(visitor, role);
        crawl.meet("/reporting/sidor/" + Board.SAMPLE.path() + "/");
        while (!crawl.ahead.isEmpty()) {
            crawl.open(crawl.ahead.removeFirst());
        }
        return crawl;
    }

    Map<String, List<String>> broken() {
        return broken;
    }

    /** The kinds of pages that were opened: addresses with a star for each thing. */
    Set<String> kinds() {
        return opened;
    }

    private void open(String address) {
        var answer = visitor.go(address);
        var found = new ArrayList<String>();
        if (answer.status() != 200) {
            found.add("it answers " + answer.status());
        }
        // The role's first page is looked at in any case, for its frame differs.
        if (LOOKED_AT.add(visitor.main().innerHTML()) || !begun) {
            begun = true;
            found.addAll(PageRules.brokenBy(visitor.page()));
            if (PICTURED.add(kindOf(address))) {
                takePictures(kindOf(address));
            }
        }
        if (!found.isEmpty()) {
            broken.put(address, found);
        }
        links().forEach(this::meet);
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) visitor.page().evaluate("""
                () => [...document.querySelectorAll('a[href]:not([download])')]
                  .filter(it => it.origin === location.origin)
                  .map(it => it.pathname + it.search)
                """);
    }

    private void meet(String address) {
        boolean isPage = address.matches("/[a-z]+/sidor/.*")
                && !address.contains("/logga-ut")
                && !address.contains("/fil/")
                && !URI.create(address).getPath().matches(".*\\.[a-z]{3,4}");
        if (isPage && opened.add(kindOf(address))) {
            ahead.add(address);
        }
    }

    /** The address without which thing it is about: an id, a code list, a written section, a code. */
    private static String kindOf(String address) {
        return URI.create(address)
                .getPath()
                .replace(Board.SAMPLE.path(), "")
                .replaceAll("[^/]*[\\d.][^/]*|(?<=/kodlistor/|/texter/[A-Z_]{1,30}/\\d{4}/)[a-z-]+|[A-Z_]{2,}", "*");
    }

    private void takePictures(String kind) {
        var name = kind.replaceAll("/+", "-").replaceAll("(^-)|(-$)", "").replace('*', '1') + "-" + role.toLowerCase();
        take(name + "-wide.png");
        PageRules.narrow(visitor.page());
        take(name + "-narrow.png");
        PageRules.wide(visitor.page());
    }

    private void take(String name) {
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name))
                        .setFullPage(true));
    }
}

package se.kvalitetshjulet.suite.browser;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What holds for every page, whatever it shows: DOS-lagen, WCAG 2.1 AA, and the habits of the house. */
final class PageRules {

    static final int NARROW = 320;
    static final int WIDE = 1280;
    private static final int HEIGHT = 900;
    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private PageRules() {}

    /** What the open page breaks, in words; empty when all is well. Leaves the page wide. */
    static List<String> brokenBy(Page page) {
        var broken = new ArrayList<String>();
        if (!"sv".equals(page.locator("html").getAttribute("lang"))) {
            broken.add("its language is not said to be Swedish");
        }
        if (page.locator("h1").count() != 1) {
            broken.add("it has " + page.locator("h1").count() + " main headings");
        }
        if (!page.title().endsWith(" – Kvalitetshjulet")
                || !page.title().startsWith(page.locator("h1").first().innerText())) {
            broken.add("its title does not begin with its heading and end with the product: " + page.title());
        }
        if (page.frames().size() > 1) {
            broken.add("it holds another page, into which the rules are not followed");
        }
        // Without what it does for the sake of pages within pages: another tab for each page, and itself once more in
        // that.
        new AxeBuilder(page)
                .setLegacyMode(true).options(breaches()).analyze().getViolations().stream()
                        .map(PageRules::inWords)
                        .forEach(broken::add);
        narrow(page);
        int width = (int) page.evaluate("document.scrollingElement.scrollWidth");
        if (width > NARROW) {
            broken.add("it rolls sideways on a narrow screen: " + width + " px, because of " + widest(page));
        }
        wide(page);
        return broken;
    }

    /** All that is broken, in full; of what holds, which axe otherwise describes element by element, next to nothing. */
    private static AxeRunOptions breaches() {
        var rules = new AxeRunOnlyOptions();
        rules.setType("tag");
        rules.setValues(LEVEL_AA);
        var options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    static void narrow(Page page) {
        page.setViewportSize(NARROW, HEIGHT);
    }

    static void wide(Page page) {
        page.setViewportSize(WIDE, HEIGHT);
    }

    private static String inWords(Rule rule) {
        return "axe " + rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** The elements that reach out of the screen, but not those in a box that rolls by itself. */
    private static Object widest(Page page) {
        return page.evaluate("""
                () => [...document.body.querySelectorAll('*')]
                  .filter(it => it.getBoundingClientRect().right > innerWidth && !it.closest('.kvh-scroll'))
                  .map(it => `<${it.tagName.toLowerCase()} class="${it.getAttribute('class')}">`)
                """);
    }
}

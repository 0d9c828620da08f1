package se.kvalitetshjulet.suite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.assertj.core.api.Assertions;
import se.kvalitetshjulet.kit.Chromium;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.suite.Board;
import se.kvalitetshjulet.suite.Eventually;
import se.kvalitetshjulet.suite.Suite;

/**
 * One person at a browser of their own, logged in to the sample board by the identity provider's page. Sees and clicks what
 * a person does: links, buttons and fields by the words on them.
 */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE_MS = 15_000;

    private final BrowserContext context;
    private final Faults faults;
    private final Page page;

    private Visitor(boolean withScript) {
        context = Chromium.started()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Suite.started().address().toString())
                        .setLocale("sv-SE")
                        .setTimezoneId("Europe/Stockholm")
                        .setViewportSize(1280, 900)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(withScript));
        context.setDefaultTimeout(PATIENCE_MS);
        faults = new Faults(context);
        page = context.newPage();
    }

    /** Somebody who has not said who they are. */
    static Visitor unknown() {
        return new Visitor(true);
    }

    /** The sample user of the role, or with the id, at the start page. */
    static Visitor as(String role) {
        return loggedIn(role, true);
    }

    /** The same, in a browser that runs no scripts. */
    static Visitor withoutScript(String role) {
        return loggedIn(role, false);
    }

    private static Visitor loggedIn(String role, boolean withScript) {
        var visitor = new Visitor(withScript);
        visitor.go("/reporting/sidor");
        visitor.logInAs(role);
        return visitor;
    }

    /** Chooses the role on the identity provider's page. */
    Visitor logInAs(String role) {
        button(SampleUser.named(role).title(), page.locator("form").first()).click();
        return sees("Logga ut");
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Visitor expecting(int status) {
        faults.expect(status);
        return this;
    }

    /** Writes an address in the address bar. */
    Response go(String address) {
        return page.navigate(address);
    }

    /** Goes to a page of the sample board: {@code go("decisions", "/beslut")}. */
    Response go(String area, String path) {
        return go("/" + area + "/sidor/" + Board.SAMPLE.path() + path);
    }

    /** Follows the main navigation. */
    Visitor menu(String label) {
        mainMenu()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
        return this;
    }

    /** What the main navigation offers, in words. */
    List<String> doors() {
        return mainMenu().getByRole(AriaRole.LINK).allInnerTexts();
    }

    private Locator mainMenu() {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Huvudmeny"));
    }

    Visitor follow(String linkText) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(linkText))
                .first()
                .click();
        return this;
    }

    Visitor press(String buttonText) {
        button(buttonText, main()).click();
        return this;
    }

    /** Presses the button in the row of a table that holds the text. */
    Visitor pressInRow(String text, String buttonText) {
        button(buttonText, main().locator("tr").filter(new Locator.FilterOptions().setHasText(text)))
                .click();
        return this;
    }

    /** Goes back the way that the page shows above its heading. */
    Visitor crumb(String label) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Länkstig"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(label))
                .last()
                .click();
        return this;
    }

    Visitor fill(String label, String value) {
        field(label).fill(value);
        return this;
    }

    Visitor choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Chooses a file from the visitor's own machine. */
    Visitor choose(String label, String name, byte[] file) {
        field(label).setInputFiles(new FilePayload(name, "text/csv", file));
        return this;
    }

    /** The option at that place in the list; what cannot be chosen counts too. */
    Visitor chooseAt(String label, int place) {
        field(label).selectOption(new SelectOption().setIndex(place));
        return this;
    }

    /** Ticks a box. */
    Visitor tick(String label) {
        field(label).check();
        return this;
    }

    /** Ticks all boxes whose name begins so. */
    Visitor tickAll(String name) {
        main().locator("input[type=checkbox][name^='" + name + "']").all().forEach(Locator::check);
        return this;
    }

    /** From the page of an open meeting and back: everybody who has been elected comes. */
    Visitor callTheRoll() {
        follow("Närvaro").tickAll("kommer-").press("För in som närvarande").sees("Nämnden är beslutför");
        return crumb("Sammanträde");
    }

    /** Opens what is folded. */
    Visitor open(String summary) {
        main().locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
        return this;
    }

    /** Presses the button in the article that holds the text. */
    Visitor pressIn(String text, String buttonText) {
        button(buttonText, main().locator("article").filter(new Locator.FilterOptions().setHasText(text)))
                .click();
        return this;
    }

    /** The heading, at whatever level, that holds the text. */
    String headingWith(String text) {
        return main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(text))
                .first()
                .innerText();
    }

    /** As {@link #chooseAt}, where a page asks for several by the same word. */
    Visitor chooseNamed(String name, int place) {
        main().locator("select[name=" + name + "]").selectOption(new SelectOption().setIndex(place));
        return this;
    }

    private Locator field(String label) {
        return main().getByLabel(label).first();
    }

    private static Locator button(String text, Locator within) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text))
                .first();
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    Visitor sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    /** The page's only main heading says this. */
    Visitor isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
        return this;
    }

    /** Loads the page anew until it says this: what comes by way of Kafka takes a moment. */
    Visitor seesAfterAWhile(String text) {
        Eventually.that(() -> {
            page.reload();
            Assertions.assertThat(page.locator("body").innerText()).contains(text);
        });
        return this;
    }

    /** Ends the visit; fails if anything went wrong behind its pages. */
    @Override
    public void close() {
        // A file of the last page that is still on its way would be asked about after the end.
        context.pages().forEach(Page::waitForLoadState);
        context.close();
        faults.assertNone();
    }
}

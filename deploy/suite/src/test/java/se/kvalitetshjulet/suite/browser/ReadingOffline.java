package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;

/** A member reads the meeting where there is no network, and loses the copy with the right to read. */
final class ReadingOffline {

    /** As the page does it, of a page that is not there any more. */
    private static final String KEEP_A_COPY_OF = """
            async view => {
              const copy = await caches.open("kvh-lasvy " + localStorage.getItem("kvh-lasvy reader") + " " + view);
              await copy.put(view, new Response("kopia"));
              await copy.put(view + "/punkter/1/handlingar/1", new Response("kopia"));
            }
            """;

    private static final String COPIES =
            "async () => (await caches.keys()).filter(name => name.startsWith('kvh-lasvy ')).length";

    private ReadingOffline() {}

    /**
     * On a device of the member's own, whose requests fail on purpose.
     *
     * @param member at the reading view
     * @param text that it shows
     */
    static void of(Visitor member, String text) {
        var view = member.page().url().replaceAll("[?#].*", "");
        var login = member.context().storageState();
        try (var device = member.context()
                .browser()
                .newContext(
                        new Browser.NewContextOptions().setStorageState(login).setLocale("sv-SE"))) {
            var page = device.newPage();
            page.navigate(view);
            page.locator("#utan-nat-spara").click();
            PlaywrightAssertions.assertThat(page.locator("#utan-nat-lage")).containsText("sparades på enheten");
            device.setOffline(true);
            page.reload();
            PlaywrightAssertions.assertThat(page.locator("body")).containsText(text);
            PlaywrightAssertions.assertThat(page.locator("#utan-nat-lage")).containsText("Du har inget nät");

            device.setOffline(false);
            var gone = view.replaceFirst("[^/]+$", "00000000-0000-0000-0000-000000000001");
            page.evaluate(KEEP_A_COPY_OF, URI.create(gone).getPath());
            assertThat(page.evaluate(COPIES)).isEqualTo(2);
            assertThat(page.navigate(gone).status()).isEqualTo(404);
            assertThat(page.evaluate(COPIES)).isEqualTo(1);
        }
    }
}

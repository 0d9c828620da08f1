package se.kvalitetshjulet.kit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The machine's own Chromium, started by the first test of a thread that asks and ended with the JVM. Playwright talks with a browser
 * from one thread only.
 */
public final class Chromium {

    /** Names the browser's program where it is not on the path. */
    private static final String SETTING = "kvalitetshjulet.chromium";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final ThreadLocal<Browser> OF_THE_THREAD = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    public static Browser started() {
        return OF_THE_THREAD.get();
    }

    private static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "end of chromium"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        // A build machine runs as root, where Chromium's own sandbox cannot.
                        .setArgs(List.of("--no-sandbox")));
    }

    private static Path program() {
        return Optional.ofNullable(System.getProperty(SETTING))
                .map(Path::of)
                .or(Chromium::onThePath)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install it, or name its program with -D" + SETTING));
    }

    private static Optional<Path> onThePath() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

package se.kvalitetshjulet.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFilesTest {

    private final WebFiles files = new WebFiles();

    @ParameterizedTest
    @ValueSource(strings = {"fkui", "font"})
    void what_others_have_made_is_unchanged_and_has_its_licence(String folder)
            throws IOException, NoSuchAlgorithmException {
        var lines = text("web/" + folder + "/SHA256SUMS").lines().toList();
        assertThat(lines).hasSizeGreaterThan(1);
        for (var line : lines) {
            var parts = line.split(" {2}");
            try (var file = open("web/" + folder + "/" + parts[1])) {
                var hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
                assertThat(HexFormat.of().formatHex(hash)).as(parts[1]).isEqualTo(parts[0]);
            }
        }
        var licence = text("web/" + folder + (folder.equals("fkui") ? "/LICENSE.md" : "/LICENSE"));
        assertThat(licence).containsAnyOf("Permission is hereby granted, free of charge", "SIL OPEN FONT LICENSE");
    }

    @Test
    void the_layout_names_only_files_that_are_there() throws IOException {
        var named = Pattern.compile("page\\.file\\('([^']+)'\\)").matcher(text("templates/kvh/page.html"));
        int count = 0;
        for (; named.find(); count++) {
            assertThat(files.find(named.group(1))).as(named.group(1)).isPresent();
        }
        assertThat(count).isPositive();
    }

    @Test
    void the_stylesheets_ask_for_nothing_that_is_not_ours() {
        for (var name : new String[] {"fkui.min.css", "theme-light.css", "kvalitetshjulet.css"}) {
            var urls = Pattern.compile("url\\(\"?([^\")]+)")
                    .matcher(new String(files.find(name).orElseThrow().bytes(), StandardCharsets.UTF_8));
            while (urls.find()) {
                var url = urls.group(1);
                assertThat(url.startsWith("data:") || files.find(url).isPresent())
                        .as(name + ": " + url)
                        .isTrue();
            }
        }
    }

    @Test
    void only_listed_files_are_given_out() {
        assertThat(files.find("LICENSE")).isEmpty();
        assertThat(files.find("../microprofile-config.properties")).isEmpty();
        assertThat(files.version()).matches("[0-9a-f]{12}");
    }

    private static String text(String path) throws IOException {
        try (var in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String path) {
        return WebFilesTest.class.getClassLoader().getResourceAsStream(path);
    }
}

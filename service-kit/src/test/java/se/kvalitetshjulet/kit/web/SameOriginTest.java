package se.kvalitetshjulet.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    private static final String PATH = "/decisions/sidor/9999/socn/beslut";

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1} at {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -,                             http://localhost:8080,      true",
                "same-origin, https://elak.example,          http://localhost:8080,      true",
                "same-site,   http://localhost:8080,         http://localhost:8080,      false",
                "cross-site,  http://localhost:8080,         http://localhost:8080,      false",
                "none,        http://localhost:8080,         http://localhost:8080,      false",
                "-,           http://localhost:8080,         http://localhost:8080,      true",
                "-,           http://localhost:9090,         http://localhost:8080,      false",
                "-,           http://localhost,              http://localhost:80,        true",
                "-,           https://kommun.example,        https://kommun.example:443, true",
                "-,           http://kommun.example,         https://kommun.example,     false",
                "-,           https://kommun.example.elak.x, https://kommun.example,     false",
                "-,           null,                          http://localhost:8080,      false",
                "-,           -,                             http://localhost:8080,      false"
            })
    void a_change_must_come_from_our_own_pages(String fetchSite, String origin, String publicly, boolean taken) {
        assertThat(SameOrigin.isFromOurselves(fetchSite, origin, URI.create(publicly + PATH)))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "/decisions/sidor, true",
        "decisions/sidor/9999/socn, true",
        "/decisions/sidor/, true",
        "/decisions/sidorna, false",
        "/decisions/v1/9999/socn, false",
        "/agenda/sidor, false"
    })
    void a_page_is_what_stands_under_the_areas_own_sidor(String path, boolean page) {
        assertThat(PagePath.ofArea("decisions").covers(path)).isEqualTo(page);
    }
}

package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.kvalitetshjulet.kit.PdfUa.faultsOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;

/** One approved paragraph by itself, as it goes to its recipients. */
@QuarkusTest
class ExtractTest extends WithRealParts {

    private static final Instant OPENED = Instant.parse("2024-04-24T11:20:00Z");

    @Inject
    Store store;

    @Test
    void the_extract_of_an_approved_paragraph_is_printed_so_that_everybody_can_read_it() throws Exception {
        var secretary = Api.of("7176").as(Role.SECRETARY);
        var item = DecidedItem.planned(secretary, false, DecidedItem.MEETING_DAY);
        DecidedItem.decide(secretary, item, OPENED);
        secretary
                .get(item + "/extract")
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:paragraph-not-approved"));
        DecidedItem.approve(secretary, item);
        var auditor = Api.of("7176").as(Role.AUDITOR);
        auditor.get(item + "/extract").statusCode(200).body("paragraphs.paragraph", contains(1));
        assertThat(faultsOf(pdf(auditor, item))).isEmpty();
        auditor.get(DecidedItem.meetingOf(item) + "/items/00000000-0000-0000-0000-000000000001/extract")
                .statusCode(404);
        assertThat(Readings.of(store, "7176")).isEmpty();
    }

    @Test
    void the_extract_of_a_secret_paragraph_is_for_those_entitled_and_logged() throws Exception {
        var secretary = Api.of("7177").as(Role.SECRETARY);
        var item = DecidedItem.planned(
                secretary, Map.of("title", "Ansökan", "kind", "OTHER", "secret", true), DecidedItem.MEETING_DAY);
        DecidedItem.decide(secretary, item, OPENED);
        DecidedItem.approve(secretary, item);
        for (var role : List.of(Role.AUDITOR, Role.MEMBER, Role.HEAD_OF_ADMINISTRATION)) {
            Api.of("7177").as(role).get(item + "/extract").statusCode(404);
        }
        assertThat(faultsOf(pdf(secretary, item))).isEmpty();
        assertThat(Readings.of(store, "7177"))
                .contains("SECRETARY closed-part " + item.substring(item.lastIndexOf('/') + 1) + " DISPATCH");
    }

    private static byte[] pdf(Api by, String item) {
        return by.request()
                .accept("application/pdf")
                .get(by.at(item + "/extract"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}

package se.kvalitetshjulet.agenda.governing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoverningDocumentTest {

    @ParameterizedTest(name = "to be looked over {0}, ended {1}: {2}")
    @CsvSource({
        ", , LATER",
        "2024-04-08, , OVERDUE",
        "2024-04-09, , SOON",
        "2024-07-09, , SOON",
        "2024-07-10, , LATER",
        "2024-04-08, 2024-04-09, ENDED",
        "2024-04-08, 2024-04-10, OVERDUE",
    })
    void how_a_document_stands_with_its_review(
            LocalDate nextReview, LocalDate endedOn, GoverningDocument.Review review) {
        var document = new GoverningDocument(
                UUID.randomUUID(),
                1,
                "Riktlinje",
                "Förvaltningschef",
                "Socialnämnden",
                LocalDate.of(2020, 1, 1),
                null,
                nextReview,
                endedOn);
        assertThat(document.reviewOn(LocalDate.of(2024, 4, 9))).isEqualTo(review);
    }
}

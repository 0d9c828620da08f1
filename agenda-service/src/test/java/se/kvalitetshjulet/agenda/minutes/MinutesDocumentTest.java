package se.kvalitetshjulet.agenda.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.minutes.MinutesDocument.Paragraph;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;

class MinutesDocumentTest {

    private static final UUID CHAIR = new UUID(1, 1);
    private static final UUID CHECKER = new UUID(1, 2);
    private static final UUID SECOND = new UUID(1, 3);

    @Test
    void what_was_signed_at_once_stands_and_the_rest_is_written_anew() {
        var now = minutes("nu", paragraph(1, "Nytt", null), paragraph(2, "Nytt", null));
        var read = now.asSigned(minutes("då", paragraph(1, "Som det signerades", null)), false);
        assertThat(read.place()).isEqualTo("nu");
        assertThat(read.paragraphs()).extracting(Paragraph::heading).containsExactly("Som det signerades", "Nytt");
    }

    @Test
    void when_all_is_signed_all_of_it_stands() {
        var now = minutes("nu", paragraph(1, "Gallrat ärende", null));
        var read = now.asSigned(minutes("då", paragraph(1, "Budget", null)), true);
        assertThat(read.place()).isEqualTo("då");
        assertThat(read.paragraphs()).extracting(Paragraph::heading).containsExactly("Budget");
    }

    @Test
    void what_has_become_secret_since_it_was_signed_is_withheld_from_the_public() {
        var now = minutes("nu", paragraph(1, "Budget", "26 kap. 1 §"), paragraph(2, "Lokaler", null));
        var signed = minutes("då", paragraph(1, "Budget", null), paragraph(2, "Lokaler", "19 kap. 3 §"));
        for (boolean rest : new boolean[] {true, false}) {
            var read = now.asSigned(signed, rest);
            assertThat(read.paragraphs()).extracting(Paragraph::heading).containsExactly("Budget", "Lokaler");
            assertThat(read.open().paragraphs()).extracting(Paragraph::heading).containsOnly("Sekretessärende");
            assertThat(read.open().whole()).isFalse();
        }
    }

    @Test
    void is_signed_when_every_checker_and_one_more_has_signed() {
        var checkers = List.of(CHECKER, SECOND);
        assertThat(answered(null, CHAIR, CHECKER, SECOND).isSignedWith(checkers))
                .isTrue();
        assertThat(answered(null, CHECKER, SECOND).isSignedWith(checkers)).isFalse();
        assertThat(answered(null, CHAIR, CHECKER).isSignedWith(checkers)).isFalse();
        assertThat(answered("Fel", CHAIR, CHECKER, SECOND).isSignedWith(checkers))
                .isFalse();
        assertThat(answered(null, CHAIR).isSignedWith(List.of())).isFalse();
    }

    private static Sealed answered(@Nullable String refused, UUID... members) {
        var at = Instant.parse("2024-04-26T08:00:00Z");
        var signature = new Signing.Signature("LOGIN", "sub", "Namn", "loa3", at, "a1", "proof");
        return new Sealed(
                1,
                List.of(1),
                true,
                "{}",
                "a1",
                at,
                Stream.of(members)
                        .map(member -> new Sealed.Answer(member, refused, signature))
                        .toList());
    }

    private static MinutesDocument minutes(String place, Paragraph... paragraphs) {
        return new MinutesDocument(
                new UUID(2, 2),
                "Kommunen",
                "Nämnden",
                LocalDate.of(2024, 4, 24),
                null,
                null,
                place,
                true,
                "Ordföranden",
                List.of(),
                null,
                List.of(paragraphs),
                true);
    }

    private static Paragraph paragraph(int number, String heading, @Nullable String provision) {
        return new Paragraph(
                number,
                new UUID(3, number),
                heading,
                "",
                provision != null,
                provision,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                ItemDecided.Outcome.APPROVED,
                List.of(),
                List.of(),
                List.of());
    }
}

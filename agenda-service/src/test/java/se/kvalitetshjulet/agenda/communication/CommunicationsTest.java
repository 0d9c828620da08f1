package se.kvalitetshjulet.agenda.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.agenda.document.Direction;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.DocumentNumber;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;

class CommunicationsTest {

    private static final LocalDate FROM = LocalDate.parse("2024-03-14");
    private static final LocalDate TO = LocalDate.parse("2024-04-11");
    private static final List<String> FIRST = List.of("Kommunfullmäktige", "Kommunstyrelsen", "Personalutskottet");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "252             | SOCN2024:252",
                "252 253         | SOCN2024:252-253",
                "253 252         | SOCN2024:252-253",
                "252 253 254     | SOCN2024:252-254",
                "252 254         | SOCN2024:252, SOCN2024:254",
                "7 252 253 9 300 | SOCN2024:7, SOCN2024:9, SOCN2024:252-253, SOCN2024:300"
            })
    void numbers_that_follow_on_each_other_are_printed_as_one(String sequences, String printed) {
        assertThat(Communications.printed(Arrays.stream(sequences.split(" "))
                        .map(Integer::valueOf)
                        .map(CommunicationsTest::number)
                        .toList()))
                .isEqualTo(printed);
    }

    @Test
    void numbers_of_two_years_do_not_follow_on_each_other() {
        assertThat(Communications.printed(
                        List.of(new DocumentNumber("SOCN", 2023, 9), new DocumentNumber("SOCN", 2024, 10))))
                .isEqualTo("SOCN2023:9, SOCN2024:10");
    }

    @Test
    void what_has_come_in_is_grouped_by_sender_as_in_april_2024() {
        var extract = Communications.of(
                FROM,
                TO,
                List.of(
                        document(250, "Personalutskottet", "PU §9", "Lokalt kollektivavtal"),
                        document(251, "Kommunstyrelsen", "KS §57", "Årsredovisning"),
                        document(252, "Kommunfullmäktige", "KF §64", "Mål och budget"),
                        document(253, "Kommunfullmäktige", "KF §64", "Mål och budget"),
                        document(254, "Kommunfullmäktige", "KF §67", "Val av ersättare"),
                        document(256, "Kommunfullmäktige", "KF §68", "Reglemente")),
                FIRST);
        assertThat(extract.groups()).extracting(Communications.Group::sender).isEqualTo(FIRST);
        assertThat(extract.groups().getFirst().entries())
                .extracting(Communications.Communication::theirReference, Communications.Communication::numbers)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("KF §64", "SOCN2024:252-253"),
                        org.assertj.core.api.Assertions.tuple("KF §67", "SOCN2024:254"),
                        org.assertj.core.api.Assertions.tuple("KF §68", "SOCN2024:256"));
        assertThat(extract.groups().getFirst().entries().getFirst().titles()).containsExactly("Mål och budget");
    }

    @Test
    void other_senders_follow_by_name_and_those_that_nobody_knows_are_last() {
        var extract = Communications.of(
                FROM,
                TO,
                List.of(
                        document(1, null, null, "Anonymt brev"),
                        document(2, "Överförmyndaren", null, "Yttrande"),
                        document(3, "Arbetsmiljöverket", null, "Inspektion"),
                        document(4, "Arbetsmiljöverket", null, "Påminnelse"),
                        document(5, "Kommunstyrelsen", null, "Beslut")),
                FIRST);
        assertThat(extract.groups())
                .extracting(Communications.Group::sender)
                .containsExactly("Kommunstyrelsen", "Arbetsmiljöverket", "Överförmyndaren", "Utan avsändare");
        assertThat(extract.groups().get(1).entries())
                .as("documents without a reference stand each by itself")
                .extracting(Communications.Communication::numbers)
                .containsExactly("SOCN2024:3", "SOCN2024:4");
    }

    @Test
    void secret_documents_are_counted_and_nothing_is_told_of_them() {
        var secret = new Document(
                UUID.randomUUID(),
                number(8),
                new RegistryNumber("SOCN", 2024, 3),
                Direction.INCOMING,
                FROM,
                "Kanariefågeln",
                true,
                null,
                "Kanarieföreningen",
                null,
                null,
                null,
                true,
                0);
        var extract = Communications.of(FROM, TO, List.of(document(7, "Region", null, "Brev"), secret), FIRST);
        assertThat(extract.secret()).isEqualTo(1);
        assertThat(extract.toString()).doesNotContain("Kanarie", "SOCN2024:8", "SOCN/2024:3");
    }

    private static Document document(int sequence, @Nullable String sender, @Nullable String reference, String title) {
        return new Document(
                UUID.randomUUID(),
                number(sequence),
                new RegistryNumber("SOCN", 2024, 1),
                Direction.INCOMING,
                FROM,
                title,
                false,
                null,
                sender,
                reference,
                null,
                null,
                true,
                0);
    }

    private static DocumentNumber number(int sequence) {
        return new DocumentNumber("SOCN", 2024, sequence);
    }
}

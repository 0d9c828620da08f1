package se.kvalitetshjulet.agenda.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.contracts.agenda.ItemDecided.Outcome;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refusal;

class AgendaItemTest {

    private static final Decision DECISION =
            new Decision(2024, 44, Outcome.APPROVED, List.of("Godkänns."), Instant.EPOCH, null);

    private final AgendaItem item = anItem(false);

    @Test
    void is_proposed_then_placed_then_decided() {
        assertThat(item.status()).isEqualTo(AgendaItem.Status.PROPOSED);
        item.placeOn(UUID.randomUUID(), 9);
        assertThat(item.status()).isEqualTo(AgendaItem.Status.PLACED);
        item.decide(DECISION);
        assertThat(item.status()).isEqualTo(AgendaItem.Status.DECIDED);
    }

    @Test
    void is_decided_once_and_only_on_an_agenda() {
        assertRefused(() -> item.decide(DECISION), AgendaProblem.ITEM_STATE, "föreslaget");
        item.placeOn(UUID.randomUUID(), 1);
        item.decide(DECISION);
        assertRefused(() -> item.decide(DECISION), AgendaProblem.ITEM_STATE, "avgjort");
    }

    @Test
    void stands_on_one_agenda_at_a_time() {
        item.placeOn(UUID.randomUUID(), 1);
        assertRefused(() -> item.placeOn(UUID.randomUUID(), 1), AgendaProblem.ITEM_STATE, "på dagordningen");
        item.takeOff();
        assertThat(item.status()).isEqualTo(AgendaItem.Status.PROPOSED);
    }

    @Test
    void stays_as_it_was_decided() {
        item.placeOn(UUID.randomUUID(), 1);
        item.decide(DECISION);
        assertRefused(item::takeOff, AgendaProblem.ITEM_STATE, "avgjort");
        assertRefused(
                () -> item.rewriteFor(new Origin(Origin.Kind.REPORT, "r-2"), 2, "Ny"),
                AgendaProblem.ITEM_STATE,
                "avgjort");
    }

    @Test
    void has_its_paragraph_approved_once() {
        assertRefused(() -> item.approve(LocalDate.of(2024, 5, 6)), AgendaProblem.ITEM_STATE, "föreslaget");
        item.placeOn(UUID.randomUUID(), 1);
        item.decide(DECISION);
        item.approve(LocalDate.of(2024, 5, 6));
        assertRefused(() -> item.approve(LocalDate.of(2024, 5, 7)), AgendaProblem.PARAGRAPH_APPROVED, "2024-05-06");
    }

    @Test
    void shows_its_number_to_everybody_but_nothing_of_a_secret() {
        assertThat(item.openDesignation()).isEqualTo("SOCN/2024:58");
        var secret = anItem(true);
        assertThat(secret.openHeading()).isEqualTo("Sekretessärende");
        assertThat(secret.openDesignation()).isEqualTo("Sekretess");
    }

    @Test
    void numbers_follow_the_order_and_a_block_takes_several() {
        var agenda = Agenda.of(List.of(
                AgendaItem.of("Upprop", ItemKind.FORMAL, AgendaItem.Part.OPENING, 1, null),
                AgendaItem.of("Sekretess", ItemKind.SECRET, AgendaItem.Part.MATTERS, 14, null),
                AgendaItem.of("Meddelanden", ItemKind.COMMUNICATIONS, AgendaItem.Part.CLOSING, 1, null)));

        assertThat(agenda.lines()).extracting(Agenda.Line::number).containsExactly("1", "2–15", "16");
        assertThat(agenda.placeFor(AgendaItem.Part.MATTERS)).isEqualTo(3);
    }

    @Test
    void no_two_items_have_the_same_number_however_long_the_blocks_are_and_wherever_they_stand() {
        var spans = new Random(5);
        for (int round = 0; round < 200; round++) {
            var items = Stream.generate(() -> AgendaItem.of(
                            "Ärende", ItemKind.SECRET, AgendaItem.Part.MATTERS, 1 + spans.nextInt(14), null))
                    .limit(20)
                    .toList();
            var taken = Agenda.of(items).lines().stream()
                    .flatMapToInt(line -> {
                        var ends = line.number().split("–");
                        return IntStream.rangeClosed(
                                Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
                    })
                    .boxed()
                    .toList();
            assertThat(taken)
                    .containsExactlyElementsOf(IntStream.rangeClosed(
                                    1, items.stream().mapToInt(AgendaItem::span).sum())
                            .boxed()
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Tema: BSFT - kort strategisk familjeterapi, THEME",
        "Anmälan av delegationsbeslut, DELEGATED_DECISIONS",
        "Meddelanden, COMMUNICATIONS",
        "Verksamhetsinformation, INFORMATION",
        "Lex Sarah, INFORMATION"
    })
    void a_heading_is_of_the_kind_that_it_is_worded_as(String heading, ItemKind kind) {
        assertThat(ItemKind.ofHeading(heading)).isEqualTo(kind);
    }

    @Test
    void a_place_past_the_end_is_the_last() {
        var first = AgendaItem.of("Upprop", ItemKind.FORMAL, AgendaItem.Part.OPENING, 1, null);
        var second = AgendaItem.of("Val av justerare", ItemKind.FORMAL, AgendaItem.Part.OPENING, 1, null);
        var agenda = Agenda.of(List.of(first, second));

        assertThat(agenda.with(first, 99)).containsExactly(second, first);
        assertThat(agenda.with(second, 1)).containsExactly(second, first);
    }

    private static AgendaItem anItem(boolean secret) {
        return AgendaItem.of(
                "Rapportering",
                secret ? ItemKind.SECRET : ItemKind.REPORT,
                AgendaItem.Part.MATTERS,
                1,
                new RegistryNumber("SOCN", 2024, 58));
    }

    private static void assertRefused(ThrowingCallable act, ProblemType problem, String says) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.refused().type()).isEqualTo(problem);
            assertThat(refusal.refused().detail()).contains(says);
        });
    }
}

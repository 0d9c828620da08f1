package se.kvalitetshjulet.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.problem.Refusal;

class FormTest {

    private static final Form TYPED = Form.filledWith(Map.of("place", "Gröna rummet"));

    private final List<String> done = new ArrayList<>();

    @Test
    void what_was_filled_in_is_taken_and_leads_on() {
        var answer = TYPED.take(() -> done.add("planned")).answer("/sammantraden/1", again -> again);
        assertThat(done).containsExactly("planned");
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getLocation()).isEqualTo(URI.create("/sammantraden/1"));
    }

    @Test
    void a_verb_may_say_where_it_leads() {
        var answer = TYPED.answer(() -> "/sammantraden/2", again -> again);
        assertThat(answer.getLocation()).isEqualTo(URI.create("/sammantraden/2"));
    }

    @Test
    void what_the_page_finds_wrong_never_reaches_the_verb() {
        var wrong = TYPED.wrong("time", "Ange klockslaget.");
        assertThat(wrong.take(() -> done.add("planned"))).isSameAs(wrong);
        assertThat(wrong.answer(() -> "/" + done.add("planned"), again -> again).getStatus())
                .isEqualTo(422);
        assertThat(done).isEmpty();
    }

    @Test
    void a_refused_form_comes_back_as_it_was_typed_with_the_reasons() {
        var refused = TYPED.take(FormTest::refuse);
        for (var answer : List.of(
                refused.answer("/sammantraden/1", again -> again),
                TYPED.answer(
                        () -> {
                            refuse();
                            return "/sammantraden/1";
                        },
                        again -> again))) {
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getEntity()).isInstanceOfSatisfying(Form.class, again -> {
                assertThat(again.value("place")).isEqualTo("Gröna rummet");
                assertThat(again.error("place")).isEqualTo("Rummet är upptaget.");
            });
        }
    }

    @Test
    void what_is_not_there_is_no_matter_of_the_form() {
        assertThatThrownBy(() -> TYPED.take(FormTest::miss)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TYPED.answer(
                        () -> {
                            throw Refusal.notFound();
                        },
                        again -> again))
                .isInstanceOf(Refusal.class);
    }

    private static void refuse() {
        throw Refusal.ofField("place", "Rummet är upptaget.");
    }

    private static void miss() {
        throw Refusal.notFound();
    }
}

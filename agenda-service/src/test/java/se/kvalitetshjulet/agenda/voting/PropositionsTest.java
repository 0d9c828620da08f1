package se.kvalitetshjulet.agenda.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvalitetshjulet.agenda.voting.Ballot.NO;
import static se.kvalitetshjulet.agenda.voting.Ballot.YES;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.voting.Propositions.Question;

class PropositionsTest {

    @Test
    void one_proposal_is_taken_or_falls() {
        var one = of(1);
        assertThat(one.next(List.of())).contains(new Question(proposal(1), null, true));
        assertThat(one.next(List.of(YES))).isEmpty();
        assertThat(one.chosen(List.of())).isEmpty();
        assertThat(one.chosen(List.of(YES))).contains(proposal(1));
        assertThat(one.chosen(List.of(NO))).isEmpty();
    }

    @Test
    void two_stand_against_each_other() {
        var two = of(2);
        assertThat(two.next(List.of())).contains(new Question(proposal(1), proposal(2), true));
        assertThat(two.chosen(List.of(YES))).contains(proposal(1));
        assertThat(two.chosen(List.of(NO))).contains(proposal(2));
    }

    @Test
    void of_three_a_counter_proposal_is_chosen_first() {
        var three = of(3);
        assertThat(three.next(List.of())).contains(new Question(proposal(2), proposal(3), false));
        assertThat(three.next(List.of(NO))).contains(new Question(proposal(1), proposal(3), true));
        assertThat(three.next(List.of(YES))).contains(new Question(proposal(1), proposal(2), true));
        assertThat(three.chosen(List.of(NO))).isEmpty();
        assertThat(three.chosen(List.of(NO, NO))).contains(proposal(3));
        assertThat(three.chosen(List.of(NO, YES))).contains(proposal(1));
        assertThat(three.next(List.of(NO, YES))).isEmpty();
    }

    @Test
    void of_four_the_winner_meets_the_next() {
        var four = of(4);
        assertThat(four.next(List.of(YES))).contains(new Question(proposal(2), proposal(4), false));
        assertThat(four.next(List.of(NO))).contains(new Question(proposal(3), proposal(4), false));
        assertThat(four.next(List.of(NO, NO))).contains(new Question(proposal(1), proposal(4), true));
        assertThat(four.chosen(List.of(NO, YES, NO))).contains(proposal(3));
    }

    @Test
    void the_minutes_say_in_which_order_the_board_was_asked() {
        assertThat(of(1).inWords()).contains("bifaller");
        assertThat(of(2).inWords()).contains("mot varandra");
        assertThat(of(3).inWords()).contains("huvudförslag", "kontrapropositionsordning");
    }

    @Test
    void nothing_is_put_to_the_board_when_nothing_is_proposed() {
        assertThatThrownBy(() -> of(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Propositions of(int proposals) {
        return new Propositions(LongStream.rangeClosed(1, proposals)
                .mapToObj(PropositionsTest::proposal)
                .toList());
    }

    private static UUID proposal(long number) {
        return new UUID(3, number);
    }
}

package se.kvalitetshjulet.agenda.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvalitetshjulet.agenda.voting.Board.at;
import static se.kvalitetshjulet.agenda.voting.Board.member;
import static se.kvalitetshjulet.agenda.voting.Board.substitute;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RollCallTest {

    @Test
    void a_board_without_a_register_has_nobody_to_call() {
        assertThat(new RollCall(List.of(), 5, false, List.of()).isKnown()).isFalse();
        assertThat(new RollCall(List.of(), 0, true, List.of()).isKnown()).isTrue();
        assertThat(Board.of(3, 0).rollCall().isKnown()).isTrue();
    }

    @Test
    void members_who_are_there_serve_and_substitutes_wait() {
        var serving = Board.of(3, 2).membersThere(1, 3).comes(substitute(1), 0).serving(0);
        assertThat(serving.services()).extracting(Service::insteadOf).containsOnlyNulls();
        assertThat(serving.services()).hasSize(3);
        assertThat(serving.waiting()).extracting(Elected::id).containsExactly(substitute(1));
    }

    @Test
    void the_first_substitute_in_the_order_steps_in_whoever_came_first() {
        var board = Board.of(3, 3).membersThere(1, 2).comes(substitute(3), 0).comes(substitute(2), 0);
        var serving = board.serving(0);
        assertThat(serving.services().getLast().who().id()).isEqualTo(substitute(2));
        assertThat(serving.services().getLast().insteadOf()).isEqualTo(member(3));
        assertThat(serving.waiting()).extracting(Elected::id).containsExactly(substitute(3));
    }

    @Test
    void where_the_order_runs_in_each_party_one_of_the_own_party_steps_in_first() {
        var board = Board.ofTwoParties().membersThere(1, 3);
        board.comes(substitute(1), 0).comes(substitute(4), 0);
        assertThat(board.serving(0).includes(substitute(4))).isTrue();
        assertThat(board.serving(0).without(Set.of(member(2))).includes(substitute(1)))
                .isTrue();
        assertThat(board.serving(0).without(Set.of(member(1), member(2))).services())
                .hasSize(3);
        var other = Board.ofTwoParties().membersThere(1, 3).comes(substitute(2), 0);
        assertThat(other.serving(0).includes(substitute(2))).isTrue();
    }

    @Test
    void who_has_begun_to_serve_goes_on_when_one_before_in_the_order_comes() {
        var board = Board.of(3, 2).membersThere(1, 2).comes(substitute(2), 0).comes(substitute(1), 30);
        assertThat(board.serving(29).includes(substitute(2))).isTrue();
        assertThat(board.serving(30).includes(substitute(2))).isTrue();
        assertThat(board.serving(30).includes(substitute(1))).isFalse();
    }

    @Test
    void a_member_who_comes_takes_the_place_back_and_leaves_it_again() {
        var board = Board.of(3, 1).membersThere(1, 2).comes(substitute(1), 0).stays(member(3), 20, 40);
        assertThat(board.serving(19).includes(substitute(1))).isTrue();
        assertThat(board.serving(20).includes(substitute(1))).isFalse();
        assertThat(board.serving(20).includes(member(3))).isTrue();
        assertThat(board.serving(39).includes(member(3))).isTrue();
        assertThat(board.serving(40).includes(member(3))).isFalse();
        assertThat(board.serving(40).includes(substitute(1))).isTrue();
        assertThat(board.rollCall().everServing(at(40)))
                .containsExactly(member(1), member(2), substitute(1), member(3));
    }

    @Test
    void a_substitute_whose_member_has_come_waits_and_steps_in_for_another() {
        var board = Board.of(3, 1).stays(member(1), 0, 60).membersThere(2, 2).comes(substitute(1), 0);
        board.comes(member(3), 30);
        assertThat(board.serving(30).waiting()).extracting(Elected::id).containsExactly(substitute(1));
        assertThat(board.serving(60).services().getFirst().insteadOf()).isEqualTo(member(1));
    }

    @Test
    void a_vacant_seat_is_a_place_that_a_substitute_fills_after_those_of_members() {
        var board = Board.of(3, 2).withSeats(5).membersThere(1, 2).comes(substitute(1), 0);
        assertThat(board.serving(0).services().getLast().insteadOf()).isEqualTo(member(3));
        board.comes(substitute(2), 10);
        var serving = board.serving(10);
        assertThat(serving.services()).hasSize(4);
        assertThat(serving.services().getLast().who().id()).isEqualTo(substitute(2));
        assertThat(serving.quorum()).isEqualTo(new Quorum(5, 4));
    }

    @Test
    void a_place_stays_empty_when_no_substitute_is_there() {
        var serving = Board.of(3, 1).membersThere(1, 2).serving(0);
        assertThat(serving.services()).hasSize(2);
        assertThat(serving.members()).isEqualTo(3);
    }

    @Test
    void the_next_substitute_follows_one_who_leaves() {
        var board =
                Board.of(3, 2).membersThere(1, 2).stays(substitute(1), 0, 10).comes(substitute(2), 0);
        assertThat(board.serving(9).includes(substitute(1))).isTrue();
        assertThat(board.serving(10).includes(substitute(2))).isTrue();
    }

    @Test
    void the_chair_presides_and_else_the_vice_chairs_in_their_order() {
        assertThat(Board.of(5, 0).membersThere(1, 5).serving(0).presiding()).contains(member(1));
        assertThat(Board.of(5, 0).membersThere(2, 5).serving(0).presiding()).contains(member(2));
        assertThat(Board.of(5, 0).membersThere(3, 5).serving(0).presiding()).contains(member(3));
        assertThat(Board.of(5, 0).membersThere(4, 5).serving(0).presiding()).isEmpty();
    }

    @Test
    void a_substitute_steps_in_for_one_who_is_disqualified_in_that_item_alone() {
        var whole = Board.of(3, 2)
                .membersThere(1, 3)
                .comes(substitute(1), 0)
                .comes(substitute(2), 0)
                .serving(0);
        var item = whole.without(Set.of(member(1)));
        assertThat(item.includes(member(1))).isFalse();
        assertThat(item.isThere(member(1))).isFalse();
        assertThat(item.services().getFirst().insteadOf()).isEqualTo(member(1));
        assertThat(item.includes(substitute(1))).isTrue();
        assertThat(item.waiting()).extracting(Elected::id).containsExactly(substitute(2));
        assertThat(item.presiding()).contains(member(2));
        assertThat(whole.includes(member(1))).isTrue();
    }

    @Test
    void a_disqualified_substitute_neither_steps_in_nor_goes_on_serving() {
        var board = Board.of(3, 3).membersThere(1, 2);
        board.comes(substitute(1), 0).comes(substitute(2), 0).comes(substitute(3), 0);
        var item = board.serving(0).without(Set.of(substitute(1), substitute(2)));
        assertThat(item.services().getLast().who().id()).isEqualTo(substitute(3));
        assertThat(item.services().getLast().insteadOf()).isEqualTo(member(3));
        assertThat(item.waiting()).isEmpty();
    }

    @Test
    void a_stay_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new Presence(member(1), at(1), at(0), false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package se.kvalitetshjulet.agenda.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvalitetshjulet.agenda.voting.Board.member;
import static se.kvalitetshjulet.agenda.voting.Board.substitute;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

class QuorumTest {

    @ParameterizedTest(name = "of {0} members {1} are needed")
    @CsvSource({"1, 1", "2, 2", "3, 2", "10, 6", "11, 6", "12, 7", "13, 7"})
    void more_than_half_of_the_members(int members, int needed) {
        assertThat(new Quorum(members, needed).needed()).isEqualTo(needed);
        assertThat(new Quorum(members, needed).isMet()).isTrue();
        assertThat(new Quorum(members, needed - 1).isMet()).isFalse();
    }

    @Test
    void counts_the_seats_of_the_board_and_not_only_those_who_sit_in_them() {
        assertThat(Board.of(9, 0).membersThere(1, 5).serving(0).quorum().isMet())
                .isTrue();
        assertThat(Board.of(9, 0)
                        .withSeats(11)
                        .membersThere(1, 5)
                        .serving(0)
                        .quorum()
                        .isMet())
                .isFalse();
        assertThat(Board.of(9, 0).withSeats(7).membersThere(1, 5).serving(0).quorum())
                .isEqualTo(new Quorum(9, 5));
    }

    @Test
    void says_what_is_missing_when_it_is_not_met() {
        assertThatThrownBy(() -> new Quorum(11, 5).requireMet()).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.refused().type()).isEqualTo(AgendaProblem.NO_QUORUM);
            assertThat(refusal.refused().detail()).contains("5 av 11", "6 behövs", "6 kap. 27 §");
        });
    }

    @Test
    void a_disqualified_member_does_not_count_and_the_substitute_in_their_place_does() {
        var six = Board.of(11, 1).membersThere(1, 6);
        assertThat(six.serving(0).quorum().isMet()).isTrue();
        assertThat(six.serving(0).without(Set.of(member(6))).quorum().isMet()).isFalse();
        six.comes(substitute(1), 0);
        assertThat(six.serving(0).without(Set.of(member(6))).quorum()).isEqualTo(new Quorum(11, 6));
    }
}

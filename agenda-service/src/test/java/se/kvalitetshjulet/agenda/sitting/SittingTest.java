package se.kvalitetshjulet.agenda.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvalitetshjulet.agenda.sitting.AMeeting.id;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.voting.Disqualification.Ground;
import se.kvalitetshjulet.kit.problem.Refusal;

class SittingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 26);

    @Test
    void tells_who_had_been_elected_when_something_was_signed_whatever_came_later() {
        var meeting = AMeeting.ofFour().ofMeeting(elected(3));
        var signedAt = meeting.now();
        meeting.ofMeeting(new Entry.Withdrawn(meeting.latest(), "Hördes fel")).ofMeeting(elected(4));
        assertThat(meeting.sitting().checkers()).contains(elected(4));
        assertThat(meeting.sitting().asRecorded(signedAt.minusSeconds(1)).checkers())
                .contains(elected(3));
    }

    @Test
    void a_disqualification_stands_while_the_substitute_has_dissented() {
        var meeting = AMeeting.ofFour();
        int number = meeting.step(next -> next.disqualifyAfterwards(id(4), Ground.CONCERNED, "Glömdes"))
                .latest();
        meeting.step(next -> next.reserve(id(5), null, true));
        assertThatThrownBy(() -> meeting.withdraw(number)).isInstanceOf(Refusal.class);
        meeting.withdrawLast().withdraw(number);
        assertThat(meeting.item().serving().includes(id(4))).isTrue();
    }

    private static Entry.CheckersElected elected(int place) {
        return new Entry.CheckersElected(List.of(id(place)), DAY, "Stadshuset");
    }
}

package se.kvalitetshjulet.agenda.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

class NoteVaultTest {

    @Test
    void without_a_key_there_are_no_notes_and_that_is_said() {
        var vault = new NoteVault(new Configured(Optional.empty()));
        assertThat(vault.hasKey()).isFalse();
        assertThatThrownBy(vault::cipher)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused().type()).isEqualTo(AgendaProblem.NOTES_UNAVAILABLE));
    }

    @Test
    void a_key_that_is_none_stops_the_service_when_it_starts() {
        var config = new Configured(Optional.of("hemligt"));
        assertThatThrownBy(() -> new NoteVault(config)).isInstanceOf(IllegalStateException.class);
    }

    private record Configured(Optional<String> key) implements NotesConfig {
        @Override
        public String keyId() {
            return "1";
        }

        @Override
        public Map<String, String> earlierKeys() {
            return Map.of();
        }
    }
}

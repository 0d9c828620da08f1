package se.kvalitetshjulet.agenda.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Where notes are sealed and opened, when there is a key for it. */
@ApplicationScoped
class NoteVault {

    private final Optional<NoteCipher> cipher;

    NoteVault(NotesConfig config) {
        cipher = config.key()
                .map(key -> NoteKeys.of(config.keyId(), key, config.earlierKeys()))
                .map(NoteCipher::new);
    }

    boolean hasKey() {
        return cipher.isPresent();
    }

    NoteCipher cipher() {
        return cipher.orElseThrow(() -> new Refusal(
                AgendaProblem.NOTES_UNAVAILABLE,
                "Det saknas en nyckel att låsa anteckningar med. Skriv dem någon annanstans så länge, och säg till den"
                        + " som driver Kvalitetshjulet."));
    }
}

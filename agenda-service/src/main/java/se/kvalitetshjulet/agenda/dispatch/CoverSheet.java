package se.kvalitetshjulet.agenda.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The sheet that an extract of an individual's matter leaves under (försättsblad). All of it is secret.
 *
 * @param recipient who receives the extract
 * @param concerns whom the matter concerns
 * @param officer who has confirmed the address
 * @param address as typed from the source by the officer, twice; several lines
 * @param guardianshipCheckedOn the day it was looked up whether somebody represents the person
 * @param writtenBy the name of whoever wrote the sheet
 */
public record CoverSheet(
        UUID coverSheetId,
        String recipient,
        String concerns,
        String officer,
        String address,
        Guardianship guardianship,
        LocalDate guardianshipCheckedOn,
        Instant writtenAt,
        String writtenBy) {

    /** Whether somebody else acts for the person (god man, förvaltare, vårdnadshavare). */
    public enum Guardianship {
        NONE("Ingen ställföreträdare"),
        REPRESENTATIVE("Ställföreträdare finns, och är mottagaren");

        private final String swedish;

        Guardianship(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }
}

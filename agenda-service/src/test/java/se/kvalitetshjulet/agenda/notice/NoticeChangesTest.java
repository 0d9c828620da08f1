package se.kvalitetshjulet.agenda.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeChangesTest {

    private static final Instant AT = Instant.parse("2024-04-24T11:15:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c       | a b c       | ",
                "a b c       | a b x c     | Nytt ärende 3: x",
                "a b c       | b c         | Utgår, tidigare ärende 1: a",
                "a b c d     | a d b c     | Flyttat från 4 till 2: d",
                "a b c d     | b c d a     | Flyttat från 1 till 4: a",
                "a b c       | x a c       | Nytt ärende 1: x; Utgår, tidigare ärende 2: b",
                "a b c       | a B2 c      | Ny lydelse i ärende 2: b",
                "a b c d     | a D2 b c    | Flyttat från 4 till 2: d; Ny lydelse i ärende 2: d",
                "a b         | b a         | Flyttat från 2 till 1: b"
            })
    void item_by_item_a_supplement_says_what_is_new_gone_moved_or_written_anew(
            String before, String after, String says) {
        assertThat(NoticeChanges.between(notice(before, "Nämndrummet"), notice(after, "Nämndrummet")))
                .extracting(NoticeChange::inWords)
                .isEqualTo(says == null ? List.of() : List.of(says.split("; ")));
    }

    @Test
    void a_new_place_is_told_before_the_items() {
        assertThat(NoticeChanges.between(notice("a", "Nämndrummet"), notice("a b", "Distans")))
                .extracting(NoticeChange::inWords)
                .containsExactly("Ny tid eller plats: 2024-04-24 kl. 13.15, Distans", "Nytt ärende 2: b");
    }

    @Test
    void a_notice_that_is_older_than_the_texts_are_kept_says_nothing_of_them() {
        var old = new Notice.Row(id("a"), "1", "a", "", false, null, List.of());
        assertThat(NoticeChanges.between(
                        new Notice(id("meeting"), 1, AT, AT, "Nämndrummet", List.of(old), List.of()),
                        notice("A7", "Nämndrummet")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, En karta, 1, En karta, ''",
        "1, En karta, 2, En karta, Ny lydelse i ärende 1: a",
        "1, En karta, 1, En ritning, Ny lydelse i ärende 1: a",
        ",  ,         1, ,           Ny lydelse i ärende 1: a"
    })
    void another_file_or_another_word_of_it_is_a_change(
            Integer file, String summary, Integer fileNow, String summaryNow, String says) {
        var before = notice("a", "Nämndrummet");
        assertThat(NoticeChanges.between(enclosing(before, file, summary), enclosing(before, fileNow, summaryNow)))
                .extracting(NoticeChange::inWords)
                .isEqualTo(says == null || says.isEmpty() ? List.of() : List.of(says));
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, false, DRAFT",
        "0, false, true,  APPROVED",
        "1, false, false, PUBLISHED",
        "1, true,  false, SUPPLEMENT_DRAFT",
        "1, true,  true,  SUPPLEMENT_APPROVED",
        "2, false, false, SUPPLEMENTED",
        "2, true,  false, SUPPLEMENT_DRAFT"
    })
    void an_agenda_goes_from_draft_to_notice_and_on_to_supplements(
            int version, boolean changed, boolean approved, AgendaState state) {
        assertThat(AgendaState.of(version, changed, approved)).isEqualTo(state);
    }

    private static Notice enclosing(Notice notice, Integer file, String summary) {
        return notice.with(_ -> List.of(new Notice.Enclosure(id("document"), file, summary)));
    }

    /**
     * @param items by name; {@code B2} is the item b with the second version of its text
     */
    private static Notice notice(String items, String place) {
        var rows = new ArrayList<Notice.Row>();
        for (var item : items.strip().split(" ")) {
            var name = item.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
            int version = item.length() > 1 ? Integer.parseInt(item.substring(1)) : 1;
            rows.add(new Notice.Row(id(name), String.valueOf(rows.size() + 1), name, "", false, version, List.of()));
        }
        return new Notice(id("meeting"), 1, AT, AT, place, rows, List.of());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

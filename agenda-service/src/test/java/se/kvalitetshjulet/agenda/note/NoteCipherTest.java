package se.kvalitetshjulet.agenda.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.tenancy.Tenant;

class NoteCipherTest {

    private static final String TEXT = "Fråga om kostnaden, § 3 – och tänk på barnens rätt.";
    private static final UUID MEETING = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID ITEM = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final Tenant BOARD = new Tenant("0483", "socn");
    private static final NotePlace HERE = new NotePlace(BOARD, "ledamot", MEETING, ITEM);

    private final NoteCipher cipher = cipher("1", key(1), Map.of());

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "x", "rad ett\nrad två", "👩‍👧 och ℅"})
    void what_is_sealed_opens_as_it_was_where_it_was_sealed(String text) {
        assertThat(cipher.open(HERE, cipher.seal(HERE, text))).contains(text);
    }

    @Test
    void nothing_of_the_text_is_kept_and_the_same_text_is_never_sealed_alike() {
        var once = cipher.seal(HERE, TEXT);
        var twice = cipher.seal(HERE, TEXT);
        assertThat(new String(once.sealed(), StandardCharsets.UTF_8)).doesNotContain("kostnaden", "barnens");
        assertThat(once.nonce()).isNotEqualTo(twice.nonce());
        assertThat(once.sealed()).isNotEqualTo(twice.sealed());
    }

    static Stream<NotePlace> elsewhere() {
        return Stream.of(
                new NotePlace(new Tenant("0484", "socn"), "ledamot", MEETING, ITEM),
                new NotePlace(new Tenant("0483", "kn"), "ledamot", MEETING, ITEM),
                new NotePlace(BOARD, "annan-ledamot", MEETING, ITEM),
                new NotePlace(BOARD, "ledamot", ITEM, ITEM),
                new NotePlace(BOARD, "ledamot", MEETING, MEETING),
                // The same letters in a row, cut in two at another place.
                new NotePlace(new Tenant("0483", "socnl"), "edamot", MEETING, ITEM));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void a_row_that_is_moved_to_another_member_meeting_item_or_board_does_not_open(NotePlace elsewhere) {
        assertThat(cipher.open(elsewhere, cipher.seal(HERE, TEXT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sealed,0", "sealed,7", "sealed,-1", "nonce,0", "nonce,-1"})
    void a_row_in_which_one_bit_is_altered_does_not_open(String column, int at) {
        var note = cipher.seal(HERE, TEXT);
        var bytes = column.equals("sealed") ? note.sealed() : note.nonce();
        bytes[at < 0 ? bytes.length + at : at] ^= 1;
        assertThat(cipher.open(HERE, note)).isEmpty();
    }

    @Test
    void a_row_that_is_cut_off_does_not_open() {
        var note = cipher.seal(HERE, TEXT);
        assertThat(cipher.open(HERE, new SealedNote("1", note.nonce(), new byte[0])))
                .isEmpty();
        assertThat(cipher.open(HERE, new SealedNote("1", new byte[0], note.sealed())))
                .isEmpty();
    }

    @Test
    void an_earlier_key_opens_what_it_sealed_and_seals_no_more() {
        var before = cipher.seal(HERE, TEXT);
        var rotated = cipher("2", key(2), Map.of("1", key(1)));
        assertThat(rotated.open(HERE, before)).contains(TEXT);
        assertThat(rotated.seal(HERE, TEXT).keyId()).isEqualTo("2");
        assertThat(rotated.earlierKeyIds()).containsExactly("1");
    }

    @Test
    void a_key_that_is_gone_opens_nothing_and_another_key_by_the_same_id_does_not_either() {
        var before = cipher.seal(HERE, TEXT);
        assertThat(cipher("2", key(2), Map.of()).open(HERE, before)).isEmpty();
        assertThat(cipher("1", key(3), Map.of()).open(HERE, before)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hemligt", "åäö", "AAAAAAAAAAAAAAAAAAAAAA=="})
    void a_key_that_is_no_256_bits_in_base64_is_refused_without_being_repeated(String key) {
        assertThatThrownBy(() -> cipher("1", key, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the notes' key 1")
                .satisfies(refused -> assertThat(
                                key.isEmpty() || !refused.getMessage().contains(key))
                        .isTrue());
    }

    @Test
    void two_keys_by_one_id_are_refused() {
        assertThatThrownBy(() -> cipher("1", key(1), Map.of("1", key(2)))).isInstanceOf(IllegalStateException.class);
    }

    private static NoteCipher cipher(String id, String key, Map<String, String> earlier) {
        return new NoteCipher(NoteKeys.of(id, key, earlier));
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}

package se.kvalitetshjulet.agenda.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({"SOCN2024:252, SOCN, 2024, 252", "SOCN2024:1, SOCN, 2024, 1", "KS22024:7, KS2, 2024, 7"})
    void is_written_as_it_is_read(String written, String prefix, int year, int sequence) {
        var number = new DocumentNumber(prefix, year, sequence);
        assertThat(DocumentNumber.read(written)).contains(number);
        assertThat(number).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SOCN/2024:252", "SOCN2024", "SOCN2024:0", "SOCN2024:01", "socn2024:1", "SOCN24:1"})
    void is_nothing_else(String written) {
        assertThat(DocumentNumber.read(written)).isEmpty();
    }

    @Test
    void has_all_its_parts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentNumber("SOCN", 24, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentNumber("SOCN", 2024, 0));
    }
}

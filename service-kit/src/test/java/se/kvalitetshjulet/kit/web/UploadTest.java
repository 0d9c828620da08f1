package se.kvalitetshjulet.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.problem.Refusal;

class UploadTest {

    private static final String FORM = "multipart/form-data; boundary=grans";

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 5_000_000})
    void a_file_comes_out_as_it_was_sent(int size) {
        var file = new byte[size];
        new Random(size).nextBytes(file);
        assertThat(Upload.file("file", FORM, form(file)).orElseThrow()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({"beslut.csv, beslut.csv", "C:/brev/beslut.csv, beslut.csv", "Åke Ö.csv, Åke Ö.csv"})
    void a_files_name_comes_without_its_folders(String sent, String name) {
        var form = new String(form(new byte[] {1}), StandardCharsets.UTF_8).replace("beslut.csv", sent);
        assertThat(Upload.sent("file", FORM, form.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void a_text_beside_the_file_comes_out_as_it_was_typed() {
        var day = """
            --grans
            Content-Disposition: form-data; name="day"

             första januari
            """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var both = new ByteArrayOutputStream();
        both.writeBytes(day);
        both.writeBytes(form(new byte[] {1}));
        assertThat(Upload.text("day", FORM, both.toByteArray())).isEqualTo("första januari");
        assertThat(Upload.text("another", FORM, both.toByteArray())).isEmpty();
        assertThat(Upload.text("file", FORM, both.toByteArray())).isEmpty();
        assertThat(Upload.file("file", FORM, both.toByteArray())).isPresent();
    }

    @Test
    void no_file_was_chosen() {
        assertThat(Upload.file("file", FORM, form(new byte[0]))).isEmpty();
        assertThat(Upload.file("another", FORM, form(new byte[] {1}))).isEmpty();
    }

    @Test
    void what_is_no_form_holds_no_file() {
        for (var type : new String[] {null, "text/csv", "multipart/form-data"}) {
            assertThat(Upload.file("file", type, form(new byte[] {1}))).isEmpty();
        }
    }

    @Test
    void a_form_that_was_cut_off_gives_no_part_of_its_file() {
        var whole = form(new byte[1_000]);
        assertThat(Upload.file("file", FORM, Arrays.copyOf(whole, whole.length - 100)))
                .isEmpty();
    }

    @Test
    void a_form_that_cannot_be_taken_apart_is_refused() {
        for (var boundary : new String[] {"boundary", "boundary="}) {
            assertThatThrownBy(() -> Upload.file("file", "multipart/form-data; " + boundary, form(new byte[] {1})))
                    .isInstanceOf(Refusal.class);
        }
        var fields = "--grans\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n".repeat(200) + "--grans--\r\n";
        assertThatThrownBy(() -> Upload.file("file", FORM, fields.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    private static byte[] form(byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("""
            --grans\r
            Content-Disposition: form-data; name="note"\r
            \r
            text\r
            --grans\r
            Content-Disposition: form-data; name="file"; filename="beslut.csv"\r
            Content-Type: text/csv\r
            \r
            """.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--grans--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}

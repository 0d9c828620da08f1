package se.kvalitetshjulet.agenda.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvalitetshjulet.kit.SampleFiles;
import se.kvalitetshjulet.kit.file.FileType;

class FileCheckTest {

    static Stream<Arguments> pdfs() {
        return Stream.of(
                Arguments.of("everything", SamplePdf.accessible(1), List.of()),
                Arguments.of("a scanned paper", SamplePdf.scanned(1), List.of(Lack.TAGS, Lack.LANGUAGE, Lack.TITLE)),
                Arguments.of("no title", SamplePdf.scanned(1).tagged().inSwedish(), List.of(Lack.TITLE)),
                Arguments.of(
                        "a blank title",
                        SamplePdf.scanned(1).tagged().inSwedish().called(" "),
                        List.of(Lack.TITLE)),
                Arguments.of("no language", SamplePdf.scanned(1).tagged().called("Brev"), List.of(Lack.LANGUAGE)),
                Arguments.of("no tags", SamplePdf.scanned(1).inSwedish().called("Brev"), List.of(Lack.TAGS)),
                Arguments.of("a password", SamplePdf.accessible(1).locked(), List.of(Lack.LOCKED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pdfs")
    void a_pdf_lacks_what_a_screen_reader_needs(String what, SamplePdf pdf, List<Lack> lacks) {
        assertThat(FileCheck.of(FileType.PDF, pdf.bytes()).lacks()).isEqualTo(lacks);
    }

    @Test
    void the_pages_of_a_pdf_are_counted() {
        assertThat(FileCheck.of(FileType.PDF, SamplePdf.scanned(3).bytes()).pages())
                .isEqualTo(3);
    }

    @Test
    void what_only_begins_like_a_pdf_is_told_to_be_unreadable() {
        assertThat(FileCheck.of(FileType.PDF, SampleFiles.pdf(2_000)))
                .isEqualTo(new FileCheck(null, List.of(Lack.UNREADABLE)));
    }

    @Test
    void a_title_is_looked_for_in_no_more_than_a_title_can_stand_in() {
        var title = "<rdf><dc:title>Brev</dc:title></rdf>";
        var untitled = SamplePdf.scanned(1).tagged().inSwedish();
        assertThat(FileCheck.of(FileType.PDF, untitled.saying(title).bytes()).lacks())
                .isEmpty();
        var endless = SamplePdf.scanned(1).tagged().inSwedish().saying(" ".repeat(64 << 20) + title);
        assertThat(FileCheck.of(FileType.PDF, endless.bytes()).lacks()).containsExactly(Lack.TITLE);
    }

    @Test
    void a_pdf_whose_pages_cannot_be_bound_into_a_packet_is_told_to_be_unreadable_when_it_comes() {
        assertThat(FileCheck.of(FileType.PDF, SamplePdf.hollow().bytes()))
                .isEqualTo(new FileCheck(null, List.of(Lack.UNREADABLE)));
    }

    @ParameterizedTest
    @CsvSource({"PNG, TEXT", "JPEG, TEXT", "TIFF, TEXT", "HEIC, TEXT", "DOCX, CHECK", "XLSX, CHECK", "ODT, CHECK"})
    void what_has_no_text_or_cannot_be_checked_is_not_said_to_be_accessible(FileType type, Lack lack) {
        assertThat(FileCheck.of(type, new byte[] {1})).isEqualTo(new FileCheck(null, List.of(lack)));
    }

    @ParameterizedTest
    @CsvSource({"TEXT", "CSV"})
    void a_text_lacks_nothing(FileType type) {
        assertThat(FileCheck.of(type, new byte[] {'a'}).lacks()).isEmpty();
    }
}

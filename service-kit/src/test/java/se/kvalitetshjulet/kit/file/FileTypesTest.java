package se.kvalitetshjulet.kit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.kit.SampleFiles;

class FileTypesTest {

    private final FileTypes types = new FileTypes();

    @ParameterizedTest
    @CsvSource({
        "brev.pdf,     %PDF-1.7,           PDF",
        "BREV.PDF,     %PDF-1.7,           PDF",
        "bild.jpeg,    '\u00ff\u00d8\u00ff\u00e0', JPEG",
        "bild.png,     '\u0089PNG\r\n\u001a\n', PNG",
        "anteckning.txt, Det hände i går., TEXT",
        "tider.csv,    dag;tid,            CSV"
    })
    void what_people_write_scan_and_photograph_is_taken(String name, String begins, FileType type) {
        assertThat(types.of(name, bytes(begins))).contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "program.exe,  MZ\u0090",
        "brev.pdf,     MZ\u0090",
        "brev.docx,    MZ\u0090",
        "brev.pdf,     '\u007fELF\u0002'",
        "brev.txt,     '#!/bin/sh\nrm -rf /'",
        "brev.pdf,     Det är ingen PDF.",
        "brev.exe,     Det är en text.",
        "brev,         %PDF-1.7",
        "sida.html,    <html><body>x</body></html>",
        "brev.txt,     <html><body>x</body></html>",
        "paket.zip,    PK\u0003\u0004",
        "brev.docx,    PK\u0003\u0004"
    })
    void what_runs_or_is_called_something_else_is_not(String name, String begins) {
        assertThat(types.of(name, bytes(begins))).isEmpty();
    }

    @Test
    void a_document_is_taken_without_macros_only() {
        assertThat(types.of("brev.docx", SampleFiles.packed("[Content_Types].xml", "word/document.xml")))
                .contains(FileType.DOCX);
        assertThat(types.of("brev.docx", SampleFiles.packed("[Content_Types].xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(types.of("brev.odt", SampleFiles.packed("mimetype", "content.xml")))
                .contains(FileType.ODT);
        assertThat(types.of("brev.odt", SampleFiles.packed("mimetype", "Basic/Standard/Module1.xml")))
                .isEmpty();
        assertThat(types.of("brev.docx", SampleFiles.packed("program.exe"))).isEmpty();
    }

    private static byte[] bytes(String begins) {
        return begins.chars().allMatch(letter -> letter < 256) && begins.charAt(0) != 'D'
                ? begins.getBytes(StandardCharsets.ISO_8859_1)
                : begins.getBytes(StandardCharsets.UTF_8);
    }
}

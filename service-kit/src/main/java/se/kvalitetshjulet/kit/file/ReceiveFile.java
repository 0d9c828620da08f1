package se.kvalitetshjulet.kit.file;

import jakarta.inject.Singleton;
import java.util.List;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.web.Upload;

/**
 * Takes a file that has been sent, when it is of a kind and a size that may be kept and nobody finds a virus in it. Call it
 * outside any transaction: the scan takes its time.
 */
@Singleton
public class ReceiveFile {

    /** The field of a form, or of a request, that holds the file. */
    public static final String FIELD = "file";

    private static final int LONGEST_NAME = 255;
    private static final int MEBIBYTE = 20;

    private final FileSettings settings;
    private final FileTypes types;
    private final VirusScan scan;

    ReceiveFile(FileSettings settings, FileTypes types, VirusScan scan) {
        this.settings = settings;
        this.types = types;
        this.scan = scan;
    }

    /** True when files are scanned for viruses. */
    public boolean scans() {
        return scan.isOn();
    }

    public ReceivedFile receive(Upload.Sent file) {
        var type = accepted(file);
        var verdict = scan.scan(file.content());
        if (verdict == VirusScan.Verdict.INFECTED) {
            throw refused(FileProblem.INFECTED_FILE, "Filen innehåller skadlig kod och har inte sparats.");
        }
        return new ReceivedFile(type, file.name(), file.content(), verdict == VirusScan.Verdict.CLEAN);
    }

    private FileType accepted(Upload.Sent file) {
        long largest = settings.largest().asLongValue();
        if (file.content().length > largest) {
            throw refused(
                    CommonProblem.TOO_LARGE,
                    "Filen är för stor. Välj en fil på högst " + (largest >> MEBIBYTE) + " MiB.");
        }
        if (file.name().length() > LONGEST_NAME || file.name().chars().anyMatch(Character::isISOControl)) {
            throw Refusal.ofField(FIELD, "Ge filen ett kortare och enklare namn.");
        }
        return types.of(file.name(), file.content())
                .orElseThrow(() -> refused(
                        FileProblem.FILE_TYPE,
                        "Välj en PDF, en bild, ett dokument från Word, Excel eller LibreOffice utan makron, eller en"
                                + " textfil. Namnet måste sluta som filens innehåll säger."));
    }

    private static Refusal refused(ProblemType type, String detail) {
        return new Refusal(new Refused(type, detail, List.of(new Violation(FIELD, detail))));
    }
}

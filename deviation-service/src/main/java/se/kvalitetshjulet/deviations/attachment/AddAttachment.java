package se.kvalitetshjulet.deviations.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.thing.ThingIds;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Upload;

/** Keeps a file with a thing, when it is of a kind and a size that may be kept and nobody finds a virus in it. */
@ApplicationScoped
public class AddAttachment {

    /** The field of a form, or of a request, that holds the file. */
    public static final String FIELD = "file";

    private static final int LONGEST_NAME = 255;
    private static final int MEBIBYTE = 20;

    private final AttachmentSettings settings;
    private final FileTypes types;
    private final VirusScan scan;
    private final Files files;
    private final Store store;
    private final InstantSource clock;

    AddAttachment(
            AttachmentSettings settings,
            FileTypes types,
            VirusScan scan,
            Files files,
            Store store,
            InstantSource clock) {
        this.settings = settings;
        this.types = types;
        this.scan = scan;
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    public Attachment add(Caller by, Holder.Find holders, Upload.Sent file) {
        // Before anything is looked at, so that nobody learns of a thing that they do not see.
        store.inTenant(by.tenant(), tx -> Holder.open(tx, by, holders));
        var type = accepted(file);
        var verdict = scan.scan(file.content());
        if (verdict == VirusScan.Verdict.INFECTED) {
            throw refused(DeviationProblem.INFECTED_FILE, "Filen innehåller skadlig kod och har inte sparats.");
        }
        return store.inTenant(by.tenant(), tx -> {
            var holder = Holder.open(tx, by, holders);
            var added = new Attachment(
                    ThingIds.next("BIL"),
                    type,
                    type.label(),
                    file.content().length,
                    clock.instant(),
                    holder.all() ? by.name() : null,
                    verdict == VirusScan.Verdict.CLEAN);
            files.keep(tx, holder.thing(), by, added, file);
            return added;
        });
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
                        DeviationProblem.FILE_TYPE,
                        "Välj en PDF, en bild, ett dokument från Word, Excel eller LibreOffice utan makron, eller en"
                                + " textfil. Namnet måste sluta som filens innehåll säger."));
    }

    private static Refusal refused(ProblemType type, String detail) {
        return new Refusal(new Refused(type, detail, List.of(new Violation(FIELD, detail))));
    }
}

package se.kvalitetshjulet.agenda.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;

/** Opens one matter. Whoever gets what a secret one is about is in the log of readings before they have it. */
@ApplicationScoped
public class OpenMatter {

    /** The room of the log of readings. */
    public static final String ROOM = "matter";

    private static final String PURPOSE = "REGISTRY";

    private final ReadMatters read;
    private final AccessLog log;

    OpenMatter(ReadMatters read, AccessLog log) {
        this.read = read;
        this.log = log;
    }

    /** Call it outside any transaction. */
    public MatterView of(Caller by, RegistryNumber number) {
        var matter = read.one(by, number);
        logIfSecret(by, number, matter);
        return matter;
    }

    /** What has been changed in it and why, which may tell what it is about. */
    List<MatterHistory.Change> history(Caller by, RegistryNumber number) {
        logIfSecret(by, number, read.one(by, number));
        return read.history(by, number);
    }

    private void logIfSecret(Caller by, RegistryNumber number, MatterView matter) {
        if (matter.secret() && Secrecy.isOpenTo(by)) {
            log.reading(
                    by,
                    by.firstOf(Role.REGISTRAR, Role.SECRETARY).orElseThrow(),
                    ROOM,
                    new AccessLog.Thing(number.toString(), null),
                    PURPOSE);
        }
    }
}

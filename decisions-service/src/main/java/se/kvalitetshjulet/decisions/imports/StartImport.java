package se.kvalitetshjulet.decisions.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.decision.Entering;
import se.kvalitetshjulet.decisions.person.Door;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Jobs;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Takes a file, and has it tried or read in. */
@ApplicationScoped
class StartImport {

    /** As for a batch of events. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final Jobs jobs;
    private final ImportDecisions work;
    private final ImportFiles files;
    private final StrongLogin login;
    private final Store store;

    StartImport(Jobs jobs, ImportDecisions work, ImportFiles files, StrongLogin login, Store store) {
        this.jobs = jobs;
        this.work = work;
        this.files = files;
        this.login = login;
        this.store = store;
    }

    /** Reads the file in, or tries it. Nothing of it is kept afterwards. */
    Job start(Caller by, byte[] file, boolean dryRun) {
        demandOf(by);
        return start(by, file, new ImportDecisions.Asked(null, dryRun, false, roleOf(by)));
    }

    /** Tries the file, and lets it wait a while for {@link #bringIn}. */
    Job tryOut(Caller by, byte[] file) {
        demandOf(by);
        return start(by, file, new ImportDecisions.Asked(null, true, true, roleOf(by)));
    }

    /** Reads in a file that has been tried. Asked again it answers with the job that does. */
    Job bringIn(Caller by, UUID triedBy) {
        demandOf(by);
        return store.inTenant(by.tenant(), tx -> {
            var trying = tried(tx, by, triedBy);
            var file = files.find(tx, by.tenant(), triedBy)
                    .orElseThrow(() -> new Refusal(
                            ImportProblem.FILE_GONE,
                            "Den har tagits bort för att den är sekretesskyddad. Välj den igen."));
            if (file.broughtInBy() != null) {
                return jobs.find(tx, by, file.broughtInBy());
            }
            if (!trying.isEnded()) {
                throw new Refusal(ImportProblem.BEING_TRIED, "Vänta tills filen är prövad, och läs in den sedan.");
            }
            var job = jobs.start(
                    tx, by, work, new ImportDecisions.Asked(triedBy, false, false, roleOf(by)), (long) file.rows());
            files.bringInBy(tx, by.tenant(), triedBy, job.jobId());
            return job;
        });
    }

    /** Throws the file away that waits. */
    void forget(Caller by, UUID triedBy) {
        store.useTenant(by.tenant(), tx -> {
            tried(tx, by, triedBy);
            if (files.find(tx, by.tenant(), triedBy)
                    .filter(file -> file.broughtInBy() == null)
                    .isPresent()) {
                files.forget(tx, by.tenant(), triedBy);
            }
        });
    }

    private Job start(Caller by, byte[] bytes, ImportDecisions.Asked asked) {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(CommonProblem.TOO_LARGE, "Dela upp filen i flera på högst 16 MiB.");
        }
        var file = CsvFile.open(bytes);
        return store.inTenant(by.tenant(), tx -> {
            var job = jobs.start(tx, by, work, asked, (long) file.rows());
            files.keep(tx, by.tenant(), job.jobId(), file);
            return job;
        });
    }

    /** The job, when it is the caller's own. */
    private Job tried(Handle tx, Caller by, UUID id) {
        var job = jobs.find(tx, by, id);
        if (!job.kind().equals(ImportDecisions.KIND)
                || !job.startedBy().subject().equals(by.subject())) {
            throw Refusal.notFound();
        }
        return job;
    }

    private static Role roleOf(Caller by) {
        return by.firstOf(Door.admitted()).orElseThrow();
    }

    private void demandOf(Caller by) {
        if (!Entering.ofAllUnitsIsOpenTo(by)) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN,
                    "En fil kan gälla alla enheter. Den läses in av en utredare, enhetschef eller avdelningschef för hela nämnden.");
        }
        login.demandOf(by);
    }
}

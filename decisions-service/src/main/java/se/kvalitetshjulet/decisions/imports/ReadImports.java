package se.kvalitetshjulet.decisions.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.csv.SwedishCsv;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Jobs;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Reads what has become of files, for those who sent them. */
@ApplicationScoped
class ReadImports {

    private static final List<String> HEAD = List.of("Rad", "Kolumn", "Skäl");
    private static final Paging ALL = Paging.of(1, Integer.MAX_VALUE);

    private final Jobs jobs;
    private final Refusals refusals;
    private final ImportFiles files;
    private final Store store;
    private final ObjectMapper json;

    ReadImports(Jobs jobs, Refusals refusals, ImportFiles files, Store store, ObjectMapper json) {
        this.jobs = jobs;
        this.refusals = refusals;
        this.files = files;
        this.store = store;
        this.json = json;
    }

    /** What can be done with a file that has been tried. */
    enum FileState {
        WAITS,
        BROUGHT_IN,
        GONE
    }

    /**
     * One reading of a file.
     *
     * @param refusals the first things that are wrong, as far as they go on the page
     */
    record Import(Job job, ImportSummary summary, Page<ImportRefusal> refusals, FileState file) {

        public boolean isFileWaiting() {
            return file == FileState.WAITS;
        }

        public boolean isFileBroughtIn() {
            return file == FileState.BROUGHT_IN;
        }

        public boolean isFileGone() {
            return file == FileState.GONE;
        }
    }

    Import find(Caller caller, UUID id, Paging paging) {
        return store.inTenant(caller.tenant(), tx -> {
            var job = job(tx, caller, id);
            var file = files.find(tx, caller.tenant(), id);
            return new Import(
                    job,
                    summary(job),
                    refusals.of(tx, job, paging),
                    file.map(here -> here.broughtInBy() == null ? FileState.WAITS : FileState.BROUGHT_IN)
                            .orElse(FileState.GONE));
        });
    }

    /** All that is wrong, as a table for a spreadsheet. */
    byte[] refusalsAsCsv(Caller caller, UUID id) {
        var found = store.inTenant(caller.tenant(), tx -> refusals.of(tx, job(tx, caller, id), ALL));
        return SwedishCsv.of(
                HEAD,
                found.data().stream()
                        .map(entry -> List.of(Integer.toString(entry.line()), entry.column(), entry.reason()))
                        .toList());
    }

    private Job job(Handle tx, Caller caller, UUID id) {
        var job = jobs.find(tx, caller, id);
        if (!job.kind().equals(ImportDecisions.KIND)) {
            throw Refusal.notFound();
        }
        return job;
    }

    private ImportSummary summary(Job job) {
        try {
            return json.treeToValue(job.result(), ImportSummary.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the result is written from this type", impossible);
        }
    }
}

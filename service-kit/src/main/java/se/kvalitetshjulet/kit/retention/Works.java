package se.kvalitetshjulet.kit.retention;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Jobs;

/** Has a run's work done in the background. */
@Singleton
class Works {

    private final RetentionRuns runs;
    private final Jobs jobs;
    private final ProposeWork propose;
    private final EraseWork erase;

    Works(RetentionRuns runs, Jobs jobs, ProposeWork propose, EraseWork erase) {
        this.runs = runs;
        this.jobs = jobs;
        this.propose = propose;
        this.erase = erase;
    }

    Job propose(Handle tx, Caller caller, UUID run, long total) {
        return noted(tx, run, jobs.start(tx, caller, propose, new ProposeWork.Asked(run), total));
    }

    Job erase(Handle tx, Caller caller, UUID run, long total) {
        return noted(tx, run, jobs.start(tx, caller, erase, new EraseWork.Asked(run), total));
    }

    private Job noted(Handle tx, UUID run, Job job) {
        runs.worksOn(tx, job.tenant(), run, job.jobId());
        return job;
    }
}

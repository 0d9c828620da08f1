package se.kvalitetshjulet.reporting.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Jobs;
import se.kvalitetshjulet.kit.jobs.Work;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.projection.Generation;
import se.kvalitetshjulet.reporting.projection.Generations;

/** Lets one piece of work at a time be done with a generation, and keeps what it has found. */
@ApplicationScoped
class GenerationWork {

    private static final Pattern ID = Pattern.compile("([a-z-]+)-(\\d{1,9})");

    private final Generations generations;
    private final Jobs jobs;
    private final ObjectMapper json;

    GenerationWork(Generations generations, Jobs jobs, ObjectMapper json) {
        this.generations = generations;
        this.jobs = jobs;
        this.json = json;
    }

    /** The generation beside the one that is read, locked and at rest; anything else is refused. */
    Generation beside(Handle tx, Tenant tenant, String generationId) {
        return atRest(tx, tenant, generationId, Generation::isBeside);
    }

    /** As {@link #beside}, or one that has been given up: its rows may still be there, when taking them away has failed. */
    Generation besideOrDropped(Handle tx, Tenant tenant, String generationId) {
        return atRest(tx, tenant, generationId, each -> each.state() != Generation.State.LIVE);
    }

    private Generation atRest(Handle tx, Tenant tenant, String generationId, Predicate<Generation> isWanted) {
        Generation found = find(tx, tenant, generationId);
        if (found.jobId() != null) {
            throw new Refusal(
                    RebuildProblem.GENERATION_BUSY,
                    "Vänta tills arbetet är klart. Hur långt det har kommit syns i jobs.");
        }
        if (!isWanted.test(found)) {
            throw new Refusal(
                    RebuildProblem.GENERATION_STATE,
                    "Beräkning " + found.id() + " har läget ”" + found.state().label()
                            + "”. Välj den som ligger bredvid den som används.");
        }
        return found;
    }

    Job begin(Handle tx, Caller by, Generation generation, Work<OfGeneration, ?> work, long total) {
        Job job = jobs.start(tx, by, work, new OfGeneration(generation.projection(), generation.number()), total);
        generations.workedOn(tx, by.tenant(), generation, job.jobId());
        return job;
    }

    /** Lets the next piece of work in. */
    void end(Handle tx, Tenant tenant, OfGeneration of) {
        generations.atRest(tx, tenant, locked(tx, tenant, of));
    }

    Generation locked(Handle tx, Tenant tenant, OfGeneration of) {
        return generations.locked(tx, tenant, of.projection(), of.generation()).orElseThrow(Refusal::notFound);
    }

    void compared(Handle tx, Tenant tenant, Generation generation, Comparison comparison) {
        try {
            generations.compared(tx, tenant, generation, json.writeValueAsString(comparison));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a comparison is always JSON", impossible);
        }
    }

    Optional<Comparison> comparisonOf(Generation generation) {
        if (generation.comparison() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(generation.comparison(), Comparison.class));
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("what was found of a generation can no longer be read", changed);
        }
    }

    private Generation find(Handle tx, Tenant tenant, String generationId) {
        Matcher id = ID.matcher(generationId);
        if (!id.matches()) {
            throw Refusal.notFound();
        }
        return locked(tx, tenant, new OfGeneration(id.group(1), Integer.parseInt(id.group(2))));
    }
}

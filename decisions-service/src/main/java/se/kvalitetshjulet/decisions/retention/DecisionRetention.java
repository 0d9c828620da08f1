package se.kvalitetshjulet.decisions.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.decisions.decision.Decisions;
import se.kvalitetshjulet.decisions.ivo.OpenReports;
import se.kvalitetshjulet.decisions.person.FileOfPerson;
import se.kvalitetshjulet.kit.history.RecordEvents;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.retention.Retained;
import se.kvalitetshjulet.kit.retention.RetentionLaw;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.retention.Birth;
import se.kvalitetshjulet.statute.retention.HeldDecision;
import se.kvalitetshjulet.statute.retention.HeldDecision.File;
import se.kvalitetshjulet.statute.retention.Verdict;

/** Decisions, as retention sees them. */
@ApplicationScoped
class DecisionRetention implements Retained {

    private final Decisions all;
    private final KeptDecisions decisions;
    private final FileOfPerson persons;
    private final OpenReports reports;
    private final RecordEvents events;
    private final RetentionLaw law;

    DecisionRetention(
            Decisions all,
            KeptDecisions decisions,
            FileOfPerson persons,
            OpenReports reports,
            RecordEvents events,
            RetentionLaw law) {
        this.all = all;
        this.decisions = decisions;
        this.persons = persons;
        this.reports = reports;
        this.events = events;
        this.law = law;
    }

    @Override
    public long count(Handle tx, Tenant tenant) {
        return decisions.count(tx, tenant);
    }

    @Override
    public List<String> after(Handle tx, Tenant tenant, String last, int most) {
        return decisions.after(tx, tenant, last, most);
    }

    @Override
    public void lock(Handle tx, Tenant tenant, Collection<String> things) {
        all.lock(tx, keys(tenant, things));
    }

    @Override
    public void erase(Handle tx, List<IncomingEvent> told) {
        events.erase(tx, told);
    }

    @Override
    public List<Judged> judge(Handle tx, Tenant tenant, List<String> things, LocalDate today) {
        var kept = decisions.of(tx, keys(tenant, things));
        var ofPersons = persons.of(tx, kept.stream().map(KeptDecision::key).toList());
        // Most stay for their own sake: only of the others are their files and reports worth asking for.
        var own = kept.stream()
                .collect(Collectors.toMap(
                        KeptDecision::key, each -> verdict(each, ofPersons.get(each.key()), null, false, today)));
        var toGo = kept.stream().filter(each -> own.get(each.key()).isErase()).toList();
        var files = files(tx, tenant, toGo, ofPersons, today);
        var open =
                reports.among(tx, tenant, toGo.stream().map(KeptDecision::key).toList(), today);
        return kept.stream()
                .map(each -> new Judged(
                        ThingErased.Kind.DECISION,
                        each.key().thing(),
                        each.version(),
                        own.get(each.key()).isErase()
                                ? verdict(
                                        each,
                                        ofPersons.get(each.key()),
                                        files.get(each.key()),
                                        open.contains(each.key()),
                                        today)
                                : own.get(each.key())))
                .toList();
    }

    private Verdict verdict(
            KeptDecision kept,
            FileOfPerson.@Nullable File person,
            @Nullable File file,
            boolean reportOpen,
            LocalDate today) {
        return law.rule()
                .judge(
                        new HeldDecision(
                                kept.key().tenant().municipality(),
                                kept.decidedOn() == null ? kept.lastTold() : kept.decidedOn(),
                                kept.endedOn(today),
                                kept.isOverdue(today),
                                reportOpen,
                                kept.lastTold(),
                                file == null ? File.OF_ITS_OWN : file,
                                kept.subject(),
                                birth(kept, person),
                                person != null),
                        today);
    }

    private static Birth birth(KeptDecision kept, FileOfPerson.@Nullable File person) {
        if (person != null && person.born().isPresent()) {
            return Birth.on(person.born().get());
        }
        return kept.birthYear() == null ? Birth.unknown() : Birth.in(Year.of(kept.birthYear()));
    }

    /** What else is in the files of these decisions: of the same case, and about the same person. */
    private Map<ThingKey, File> files(
            Handle tx,
            Tenant tenant,
            List<KeptDecision> toGo,
            Map<ThingKey, FileOfPerson.File> ofPersons,
            LocalDate today) {
        var cases = decisions.cases(
                tx,
                tenant,
                toGo.stream()
                        .map(KeptDecision::caseReference)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                today);
        var persons = toGo.stream()
                .map(each -> decisionsOf(each, ofPersons))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        var about =
                decisions.of(tx, persons).stream().collect(Collectors.toMap(KeptDecision::key, Function.identity()));
        // Once for each person: the same set stands for all that is about them.
        var filesOfPersons = new IdentityHashMap<Set<ThingKey>, File>();
        var files = new HashMap<ThingKey, File>();
        for (var each : toGo) {
            var ofCase = each.caseReference() == null ? null : cases.get(each.caseReference());
            var ofPerson = filesOfPersons.computeIfAbsent(
                    decisionsOf(each, ofPersons),
                    all -> all.stream()
                            .map(about::get)
                            .filter(Objects::nonNull)
                            .map(other -> fileOf(other, today))
                            .reduce(File.OF_ITS_OWN, DecisionRetention::together));
            files.put(each.key(), ofCase == null ? ofPerson : together(ofCase, ofPerson));
        }
        return files;
    }

    private static Set<ThingKey> decisionsOf(KeptDecision kept, Map<ThingKey, FileOfPerson.File> ofPersons) {
        return Optional.ofNullable(ofPersons.get(kept.key()))
                .map(FileOfPerson.File::decisions)
                .orElse(Set.of());
    }

    private static File fileOf(KeptDecision kept, LocalDate today) {
        var ended = kept.endedOn(today);
        return new File(
                ended.isEmpty(),
                Optional.of(ended.filter(end -> end.isAfter(kept.lastTold())).orElse(kept.lastTold())));
    }

    private static File together(File one, File other) {
        return new File(
                one.ongoing() || other.ongoing(),
                Stream.of(one, other).flatMap(file -> file.lastEntry().stream()).max(LocalDate::compareTo));
    }

    private static List<ThingKey> keys(Tenant tenant, Collection<String> things) {
        return things.stream().map(thing -> new ThingKey(tenant, thing)).toList();
    }
}

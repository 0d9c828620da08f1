package se.kvalitetshjulet.agenda.memberimport;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.member.Terms;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.versions.Versions;

/** Tries a file of members, shows what it would do to the register as it stands, and brings it in. */
@ApplicationScoped
class MemberImports {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String OF_BOARD = " from member_file where municipality = :municipality and board = :board";

    private final Store store;
    private final Terms terms;
    private final InstantSource clock;

    MemberImports(Store store, Terms terms, InstantSource clock) {
        this.store = store;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Looks the file through and keeps it until it is brought in, unless an identity number stands in it. Changes nothing.
     *
     * @return the id under which it waits
     */
    UUID tryOut(Caller by, LocalDate from, byte[] file) {
        refuse(MemberFile.read(file).identityNumbers());
        var id = UUID.randomUUID();
        store.useTenant(by.tenant(), tx -> {
            tx.createUpdate("""
                insert into member_file (municipality, board, file_id, valid_from, content, sent_at)
                values (:municipality, :board, :id, :from, :content, :now)
                """)
                    .bindMethods(by.tenant())
                    .bind("id", id)
                    .bind("from", from)
                    .bind("content", file)
                    .bind("now", clock.instant())
                    .execute();
        });
        return id;
    }

    /** What nobody has brought in in a day is tried again when it is wanted. */
    @Scheduled(cron = "0 50 3 * * ?", timeZone = "Europe/Stockholm")
    void everyNight() {
        store.useAllTenants(tx -> tx.createUpdate("delete from member_file where sent_at < :old")
                .bind("old", clock.instant().minus(KEPT))
                .execute());
    }

    ImportView preview(Caller by, UUID fileId) {
        return store.inTenant(
                by.tenant(),
                tx -> ImportView.of(fileId, plan(tx, by.tenant(), fileId), terms.versionOf(tx, by.tenant())));
    }

    /**
     * @param ifMatch the version of the register that the preview was of
     */
    ImportView bringIn(Caller by, UUID fileId, @Nullable String ifMatch) {
        return store.inTenant(by.tenant(), tx -> {
            terms.locked(tx, by.tenant());
            var plan = plan(tx, by.tenant(), fileId);
            Versions.require(ifMatch, terms.versionOf(tx, by.tenant()));
            refuse(plan.faults());
            plan.changes().forEach(change -> record(tx, by, plan.from(), change));
            tx.createUpdate("delete" + OF_BOARD + " and file_id = :id")
                    .bindMethods(by.tenant())
                    .bind("id", fileId)
                    .execute();
            return ImportView.of(fileId, plan, terms.versionOf(tx, by.tenant()));
        });
    }

    private void record(Handle tx, Caller by, LocalDate from, ImportPlan.Change change) {
        var reason = "Inläst från fil";
        var before = change.before();
        var after = change.after();
        if (change.kind() == ImportPlan.Kind.UNCHANGED) {
            return;
        }
        if (before != null && (after == null || !after.id().equals(before.id()))) {
            ImportPlan.ended(before, from)
                    .ifPresentOrElse(
                            ended -> terms.record(tx, by, ended, reason), () -> terms.strike(tx, by, before, reason));
        }
        if (after != null) {
            terms.record(tx, by, after, reason);
        }
    }

    private static void refuse(List<RowFault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(new Refused(
                    AgendaProblem.MEMBER_FILE,
                    "Rätta raderna i filen och pröva den igen. Inget har ändrats.",
                    faults.stream()
                            .map(fault -> new Violation("Rad " + fault.line(), fault.reason()))
                            .toList()));
        }
    }

    private ImportPlan plan(Handle tx, Tenant tenant, UUID fileId) {
        return tx.createQuery("select valid_from, content" + OF_BOARD + " and file_id = :id")
                .bindMethods(tenant)
                .bind("id", fileId)
                .map((row, context) -> ImportPlan.of(
                        terms.standing(tx, tenant),
                        row.getObject("valid_from", LocalDate.class),
                        MemberFile.read(row.getBytes("content"))))
                .findOne()
                .orElseThrow(Refusal::notFound);
    }
}

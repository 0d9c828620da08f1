package se.kvalitetshjulet.agenda.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The matters of the registry, as they stand and as they have stood. */
@ApplicationScoped
public class Matters {

    private static final String OF_BOARD = " from matter_now where municipality = :municipality and board = :board";

    void add(Handle tx, Tenant tenant, Matter matter) {
        var origin = matter.origin();
        MatterRow.bind(tx.createUpdate("""
                        insert into matter (municipality, board, registry_number, year, sequence, registered_on, title, kind,
                          classification_plan, classification_code, classification_name, sender, their_reference,
                          answer_due_on, secret, secrecy_provision, secrecy_marked_on, secrecy_authority, parties, individual,
                          origin_kind, origin_id)
                        values (:municipality, :board, :number, :year, :sequence, :registeredOn, :title, :kind,
                          :plan, :code, :name, :sender, :theirReference,
                          :answerDueOn, :secret, :provision, :markedOn, :authority, :parties, :individual, :originKind, :originId)
                        """), tenant, matter)
                .bind("year", matter.number().year())
                .bind("sequence", matter.number().sequence())
                .bind("registeredOn", matter.registeredOn())
                .bind("originKind", origin == null ? null : origin.kind().name())
                .bind("originId", origin == null ? null : origin.id())
                .execute();
    }

    /**
     * Writes the matter as it stands from now on, beside what it has been.
     *
     * @param reason why it is closed or opened again; null for a mere change
     */
    void change(Handle tx, Caller by, Matter matter, @Nullable String reason, Instant at) {
        MatterRow.bind(tx.createUpdate("""
                        insert into matter_change (municipality, board, registry_number, version, title, kind,
                          classification_plan, classification_code, classification_name, sender, their_reference,
                          answer_due_on, secret, secrecy_provision, secrecy_marked_on, secrecy_authority, parties, individual,
                          status, reason, changed_at, changed_by, changed_by_name)
                        values (:municipality, :board, :number, :version, :title, :kind,
                          :plan, :code, :name, :sender, :theirReference,
                          :answerDueOn, :secret, :provision, :markedOn, :authority, :parties, :individual,
                          :status, :reason, :at, :by, :byName)
                        """), by.tenant(), matter)
                .bind("version", matter.version())
                .bind("status", matter.status().name())
                .bind("reason", reason)
                .bind("at", at)
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute();
    }

    public Optional<Matter> find(Handle tx, Tenant tenant, RegistryNumber number) {
        return tx.createQuery("select *" + OF_BOARD + " and registry_number = :number")
                .bindMethods(tenant)
                .bind("number", number.toString())
                .map((row, context) -> MatterRow.read(row))
                .findOne();
    }

    public Optional<Matter> ofOrigin(Handle tx, Tenant tenant, Origin origin) {
        return tx.createQuery("select *" + OF_BOARD + " and origin_kind = :kind and origin_id = :id")
                .bindMethods(tenant)
                .bind("kind", origin.kind().name())
                .bind("id", origin.id())
                .map((row, context) -> MatterRow.read(row))
                .findOne();
    }

    /**
     * Matters that the filter lets through, latest first.
     *
     * @param entitled whether the words are looked for in secret matters too; a hit there would tell what they say
     */
    public Page<Matter> search(Handle tx, Tenant tenant, MatterFilter filter, boolean entitled, Paging paging) {
        var where = OF_BOARD + """
                 and (:text = '' or registry_number ilike :beginning
                   or ((not secret or :entitled) and concat_ws(' ', title, sender) ilike all (:words))
                   or exists (
                     select from document d
                     where (d.municipality, d.board, d.registry_number)
                       = (matter_now.municipality, matter_now.board, matter_now.registry_number)
                       and d.prefix || d.year || ':' || d.sequence = :text))
                 and (:kind = '' or kind = :kind) and (:status = '' or status = :status) and (:year = 0 or year = :year)
                """;
        long total = bind(tx.createQuery("select count(*)" + where), tenant, filter, entitled)
                .mapTo(Long.class)
                .one();
        var found = bind(
                        tx.createQuery(
                                "select *" + where + " order by year desc, sequence desc limit :limit offset :offset"),
                        tenant,
                        filter,
                        entitled)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> MatterRow.read(row))
                .list();
        return paging.pageOf(found, total);
    }

    private static Query bind(Query query, Tenant tenant, MatterFilter filter, boolean entitled) {
        List<String> words = Arrays.stream(filter.text().split("\\s+"))
                .map(word -> "%" + literally(word) + "%")
                .toList();
        return query.bindMethods(tenant)
                .bind("text", filter.text())
                .bind("beginning", literally(filter.text()) + "%")
                .bind("entitled", entitled)
                .bindArray("words", String.class, words)
                .bind("kind", filter.kind())
                .bind("status", filter.status())
                .bind("year", filter.year());
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

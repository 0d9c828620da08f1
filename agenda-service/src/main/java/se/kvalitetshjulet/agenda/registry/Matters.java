package se.kvalitetshjulet.agenda.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The matters of the registry. */
@ApplicationScoped
public class Matters {

    private static final String OF_BOARD = " from matter where municipality = :municipality and board = :board";

    void add(Handle tx, Tenant tenant, Matter matter) {
        var classification = matter.classification();
        var origin = matter.origin();
        tx.createUpdate("""
                insert into matter (municipality, board, registry_number, year, sequence, registered_on, title, kind,
                  classification_plan, classification_code, classification_name, sender, their_reference,
                  answer_due_on, secret, origin_kind, origin_id)
                values (:municipality, :board, :number, :year, :sequence, :registeredOn, :title, :kind,
                  :plan, :code, :name, :sender, :theirReference, :answerDueOn, :secret, :originKind, :originId)
                """)
                .bindMethods(tenant)
                .bind("number", matter.number().toString())
                .bind("year", matter.number().year())
                .bind("sequence", matter.number().sequence())
                .bind("registeredOn", matter.registeredOn())
                .bind("title", matter.title())
                .bind("kind", matter.kind())
                .bind("plan", classification == null ? null : classification.plan())
                .bind("code", classification == null ? null : classification.code())
                .bind("name", classification == null ? null : classification.name())
                .bind("sender", matter.sender())
                .bind("theirReference", matter.theirReference())
                .bind("answerDueOn", matter.answerDueOn())
                .bind("secret", matter.secret())
                .bind("originKind", origin == null ? null : origin.kind().name())
                .bind("originId", origin == null ? null : origin.id())
                .execute();
    }

    public Optional<Matter> find(Handle tx, Tenant tenant, RegistryNumber number) {
        return tx.createQuery("select *" + OF_BOARD + " and registry_number = :number")
                .bindMethods(tenant)
                .bind("number", number.toString())
                .map((row, context) -> read(row))
                .findOne();
    }

    public Optional<Matter> ofOrigin(Handle tx, Tenant tenant, Origin origin) {
        return tx.createQuery("select *" + OF_BOARD + " and origin_kind = :kind and origin_id = :id")
                .bindMethods(tenant)
                .bind("kind", origin.kind().name())
                .bind("id", origin.id())
                .map((row, context) -> read(row))
                .findOne();
    }

    /**
     * Matters whose number begins with the text or whose title has all its words, latest first.
     *
     * @param withSecretTitles whether the words are looked for in secret titles too; a hit there would tell what they say
     */
    public Page<Matter> search(
            Handle tx, Tenant tenant, @Nullable String text, boolean withSecretTitles, Paging paging) {
        var where = OF_BOARD + """
                 and (:text = '' or registry_number ilike :beginning
                   or ((not secret or :withSecretTitles) and title ilike all (:words)))
                """;
        var wanted = text == null ? "" : text.strip();
        long total = bind(tx.createQuery("select count(*)" + where), tenant, wanted, withSecretTitles)
                .mapTo(Long.class)
                .one();
        var found = bind(
                        tx.createQuery(
                                "select *" + where + " order by year desc, sequence desc limit :limit offset :offset"),
                        tenant,
                        wanted,
                        withSecretTitles)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> read(row))
                .list();
        return paging.pageOf(found, total);
    }

    private static Query bind(Query query, Tenant tenant, String text, boolean withSecretTitles) {
        List<String> words = Arrays.stream(text.split("\\s+"))
                .map(word -> "%" + literally(word) + "%")
                .toList();
        return query.bindMethods(tenant)
                .bind("text", text)
                .bind("beginning", literally(text) + "%")
                .bind("withSecretTitles", withSecretTitles)
                .bindArray("words", String.class, words);
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Matter read(ResultSet row) throws SQLException {
        var code = row.getString("classification_code");
        var originId = row.getString("origin_id");
        return new Matter(
                RegistryNumber.read(row.getString("registry_number")).orElseThrow(),
                row.getObject("registered_on", LocalDate.class),
                row.getString("title"),
                row.getString("kind"),
                code == null
                        ? null
                        : new MatterRegistered.Classification(
                                row.getString("classification_plan"), code, row.getString("classification_name")),
                row.getString("sender"),
                row.getString("their_reference"),
                row.getObject("answer_due_on", LocalDate.class),
                row.getBoolean("secret"),
                originId == null ? null : new Origin(Origin.Kind.valueOf(row.getString("origin_kind")), originId));
    }
}

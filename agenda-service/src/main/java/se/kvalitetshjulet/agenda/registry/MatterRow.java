package se.kvalitetshjulet.agenda.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** A matter as it stands in a row. */
final class MatterRow {

    private MatterRow() {}

    static Matter read(ResultSet row) throws SQLException {
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
                originId == null ? null : new Origin(Origin.Kind.valueOf(row.getString("origin_kind")), originId),
                List.of((String[]) row.getArray("parties").getArray()),
                secrecyOf(row),
                row.getBoolean("individual"),
                Matter.Status.valueOf(row.getString("status")),
                row.getLong("version"));
    }

    private static @Nullable SecrecyMark secrecyOf(ResultSet row) throws SQLException {
        var provision = row.getString("secrecy_provision");
        return provision == null
                ? null
                : new SecrecyMark(
                        provision,
                        row.getObject("secrecy_marked_on", LocalDate.class),
                        row.getString("secrecy_authority"));
    }

    /** All that can change of a matter. */
    static Update bind(Update statement, Tenant tenant, Matter matter) {
        var classification = matter.classification();
        var secrecy = matter.secrecy();
        return statement
                .bindMethods(tenant)
                .bind("number", matter.number().toString())
                .bind("title", matter.title())
                .bind("kind", matter.kind())
                .bind("plan", classification == null ? null : classification.plan())
                .bind("code", classification == null ? null : classification.code())
                .bind("name", classification == null ? null : classification.name())
                .bind("sender", matter.sender())
                .bind("theirReference", matter.theirReference())
                .bind("answerDueOn", matter.answerDueOn())
                .bind("secret", matter.secret())
                .bind("provision", secrecy == null ? null : secrecy.provision())
                .bind("markedOn", secrecy == null ? null : secrecy.markedOn())
                .bind("authority", secrecy == null ? null : secrecy.authority())
                .bindArray("parties", String.class, matter.parties())
                .bind("individual", matter.individual());
    }
}

package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaConfig;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.Documents;
import se.kvalitetshjulet.agenda.document.PacketRoom;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Says which documents of the registry a statement may have. */
@ApplicationScoped
class AttachDocuments {

    private final Documents documents;
    private final Items items;
    private final Statements statements;
    private final AgendaConfig config;

    AttachDocuments(Documents documents, Items items, Statements statements, AgendaConfig config) {
        this.documents = documents;
        this.items = items;
        this.statements = statements;
        this.config = config;
    }

    /** @throws Refusal when one is not there, is secret and the item is not, or is new and finds no room in the packet */
    void require(Handle tx, Tenant tenant, AgendaItem item, List<UUID> attached) {
        var room = new PacketRoom(config.packet());
        ofTheOthers(tx, tenant, item).forEach(room::takes);
        var before = attachedTo(tx, tenant, item);
        for (var id : attached) {
            var document = documents
                    .find(tx, tenant, id)
                    .orElseThrow(() -> Refusal.ofField("attached", "Handlingen finns inte i diariet."));
            refuseSecret(item, document);
            if (!room.takes(document) && !before.contains(id)) {
                throw new Refusal(
                        AgendaProblem.PACKET_FULL,
                        "Handlingen " + document.number() + " får inte plats. Kallelsen rymmer "
                                + config.packet().mostPages() + " sidor och "
                                + (config.packet().mostBytes().asLongValue() >> 20)
                                + " MB av andras handlingar. Lägg till den i en mindre fil, eller ta bort den från skrivelsen.");
            }
        }
    }

    /** What is secret stays in the closed part, also when it belongs to an open matter. */
    private static void refuseSecret(AgendaItem item, Document document) {
        if (document.secret() && !item.secret()) {
            var mark = document.secrecy();
            throw new Refusal(
                    AgendaProblem.SECRET_DOCUMENT,
                    "Handlingen " + document.number() + " omfattas av sekretess enligt "
                            + (mark == null
                                    ? Secrecy.OF_INDIVIDUALS
                                    : mark.open().provision())
                            + ". Ta upp den i den slutna delen, eller ta bort den från skrivelsen.");
        }
    }

    /** Those of the other items in the same packet: the open one, or the closed one. */
    private List<Document> ofTheOthers(Handle tx, Tenant tenant, AgendaItem item) {
        if (item.meetingId() == null) {
            return List.of();
        }
        var ids = items.agendaOf(tx, tenant, item.meetingId()).items().stream()
                .filter(other -> other.secret() == item.secret() && !other.id().equals(item.id()))
                .flatMap(other -> attachedTo(tx, tenant, other).stream())
                .toList();
        return documents.all(tx, tenant, ids);
    }

    private List<UUID> attachedTo(Handle tx, Tenant tenant, AgendaItem item) {
        return statements
                .of(tx, tenant, item.id())
                .map(OfficialStatement::attached)
                .orElse(List.of());
    }
}

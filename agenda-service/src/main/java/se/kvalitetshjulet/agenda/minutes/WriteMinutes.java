package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.SecrecyMark;
import se.kvalitetshjulet.agenda.sitting.ProceedingsView;
import se.kvalitetshjulet.agenda.sitting.Sitting;
import se.kvalitetshjulet.agenda.sitting.Sittings;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.TenantNames;

/** Writes the minutes from all that was recorded and decided. The same record always gives the same minutes. */
@ApplicationScoped
class WriteMinutes {

    private static final String ABOUT_INDIVIDUALS = "26 kap. 1 §";
    private static final String ACT = " offentlighets- och sekretesslagen (2009:400)";

    private final Items items;
    private final Statements statements;
    private final Sittings sittings;
    private final Matters matters;
    private final TenantNames names;

    WriteMinutes(Items items, Statements statements, Sittings sittings, Matters matters, TenantNames names) {
        this.items = items;
        this.statements = statements;
        this.sittings = sittings;
        this.matters = matters;
        this.names = names;
    }

    /**
     * The whole minutes, or those of some paragraphs, with what is secret.
     *
     * @param paragraphs null means all that have their §
     */
    MinutesDocument of(Handle tx, Tenant tenant, Meeting meeting, @Nullable List<Integer> paragraphs) {
        var sitting = sittings.of(tx, tenant, meeting);
        var decided = DecidedItems.of(items.agendaOf(tx, tenant, meeting.id()));
        return new MinutesDocument(
                meeting.id(),
                names.municipalityOf(tenant),
                names.boardOf(tenant),
                meeting.heldOn(),
                sitting.openedAt().orElse(null),
                // What is approved at once is signed before the meeting ends, and stays as it was signed.
                paragraphs == null ? sitting.closedAt().orElse(null) : null,
                meeting.place(),
                sitting.rollCall().isKnown(),
                sitting.presided().map(sitting::name).orElse(null),
                paragraphs == null ? attendants(sitting, decided) : List.of(),
                sitting.checkers()
                        .map(elected -> new MinutesDocument.Checking(
                                elected.members().stream().map(sitting::name).toList(), elected.day(), elected.place()))
                        .orElse(null),
                decided.stream()
                        .filter(item -> paragraphs == null
                                || paragraphs.contains(item.decision().paragraph()))
                        .map(item -> paragraph(tx, tenant, sitting, item))
                        .toList(),
                true);
    }

    private MinutesDocument.Paragraph paragraph(Handle tx, Tenant tenant, Sitting sitting, AgendaItem item) {
        var decision = item.decision();
        var proceedings = sitting.of(item.id(), decision.decidedAt());
        var told = ProceedingsView.of(sitting, proceedings, item);
        var abstained = proceedings.abstained();
        return new MinutesDocument.Paragraph(
                decision.paragraph(),
                item.id(),
                item.heading(),
                item.openDesignation(),
                item.secret(),
                item.secret() ? provision(tx, tenant, item) : null,
                null,
                told.disqualified().stream()
                        .map(each -> each.name() + " deltar inte på grund av jäv (" + each.provision() + ")"
                                + (each.afterwards() == null ? "" : ". Infört efter beslutet: " + each.afterwards()))
                        .toList(),
                told.serving().stream()
                        .filter(each -> !abstained.contains(each.memberId()))
                        .map(each -> each.name())
                        .toList(),
                told.serving().stream()
                        .filter(each -> abstained.contains(each.memberId()))
                        .map(each -> each.name())
                        .toList(),
                told.proposals().stream()
                        .map(each -> each.by() + ": " + each.text())
                        .toList(),
                told.order(),
                told.answers(),
                decision.outcome(),
                decision.points(),
                told.reservations().stream()
                        .map(each -> new MinutesDocument.Dissent(each.name(), each.text()))
                        .toList(),
                recipients(tx, tenant, item.id()));
    }

    /** The chapter and paragraph of the matter's mark of secrecy, and nothing else that the mark says. */
    private String provision(Handle tx, Tenant tenant, AgendaItem item) {
        return Optional.ofNullable(item.registryNumber())
                        .flatMap(number -> matters.find(tx, tenant, number))
                        .map(Matter::secrecy)
                        .flatMap(SecrecyMark::citation)
                        .orElse(ABOUT_INDIVIDUALS)
                + ACT;
    }

    private List<String> recipients(Handle tx, Tenant tenant, UUID itemId) {
        return statements
                .of(tx, tenant, itemId)
                .map(OfficialStatement::recipients)
                .orElse(List.of());
    }

    private static List<MinutesDocument.Attendant> attendants(Sitting sitting, List<AgendaItem> decided) {
        var served = sitting.served(decided.stream()
                .collect(
                        Collectors.toMap(AgendaItem::id, item -> item.decision().decidedAt())));
        return sitting.presences().stream()
                .map(stay -> new MinutesDocument.Attendant(
                        sitting.name(stay.elected()),
                        sitting.isSubstitute(stay.elected()),
                        served.contains(stay.elected()),
                        stay.remote(),
                        stay.from(),
                        stay.until()))
                .toList();
    }
}

package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.member.SecretPart;
import se.kvalitetshjulet.agenda.sitting.Entry;
import se.kvalitetshjulet.agenda.sitting.Sitting;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.AppealTime;
import se.kvalitetshjulet.statute.SwedishTime;

/** The minutes as the caller may see them: in full for those entitled to the closed part, else without what is secret. */
@ApplicationScoped
public class ReadMinutes {

    private final MinutesDesk desk;
    private final Items items;
    private final SealedMinutes sealed;
    private final Signing signing;
    private final SecretPart secretPart;
    private final InstantSource clock;

    ReadMinutes(
            MinutesDesk desk,
            Items items,
            SealedMinutes sealed,
            Signing signing,
            SecretPart secretPart,
            InstantSource clock) {
        this.desk = desk;
        this.items = items;
        this.sealed = sealed;
        this.signing = signing;
        this.secretPart = secretPart;
        this.clock = clock;
    }

    public MinutesView view(Caller by, UUID meetingId) {
        return desk.read(by.tenant(), meetingId, (tx, meeting, sitting) -> {
            boolean entitled = secretPart.isOpenTo(tx, by, meeting.heldOn());
            var decided = DecidedItems.of(items.agendaOf(tx, by.tenant(), meetingId));
            var versions = sealed.of(tx, by.tenant(), meetingId).stream()
                    .map(each -> version(tx, by, meeting, sitting, each))
                    .toList();
            var approveBy = AppealTime.minutesApprovedBy(meeting.heldOn());
            var view = new MinutesView(
                    meetingId,
                    meeting.heldOn(),
                    approveBy,
                    isApproved(decided),
                    decided.stream().anyMatch(item -> isLate(item, approveBy)),
                    state(decided, versions),
                    signers(sitting),
                    versions,
                    sitting.signedOnPaper().stream()
                            .map(Entry.SignedOnPaper::paragraphs)
                            .flatMap(List::stream)
                            .toList(),
                    decided.stream().map(item -> paragraph(item, entitled)).toList());
            return entitled ? view : view.open();
        });
    }

    /** The minutes with what is secret: what has been signed as it was signed, the rest as it would be written now. */
    MinutesDocument document(Tenant tenant, UUID meetingId) {
        return desk.read(tenant, meetingId, (tx, meeting, sitting) -> {
            var document = desk.written(tx, tenant, meeting);
            for (var version : sealed.of(tx, tenant, meetingId)) {
                if (version.isSignedWith(checkers(sitting, version))) {
                    document = document.asSigned(sealed.document(version), version.rest());
                }
            }
            return document;
        });
    }

    /** Those who had been elected when it was handed out, whoever is elected afterwards for the rest. */
    private static List<UUID> checkers(Sitting sitting, Sealed version) {
        return sitting.asRecorded(version.sealedAt())
                .checkers()
                .map(Entry.CheckersElected::members)
                .orElse(List.of());
    }

    /** Whether the caller may read the whole minutes. */
    public boolean isOpenTo(Caller by, UUID meetingId) {
        return desk.read(
                by.tenant(), meetingId, (tx, meeting, sitting) -> secretPart.isOpenTo(tx, by, meeting.heldOn()));
    }

    private MinutesView.Version version(Handle tx, Caller by, Meeting meeting, Sitting sitting, Sealed each) {
        return new MinutesView.Version(
                each.version(),
                each.paragraphs(),
                each.sealedAt(),
                each.sha256(),
                SealedMinutes.sha256(each.content()).equals(each.sha256()),
                desk.isStill(tx, by.tenant(), meeting, each),
                each.answers().stream().map(answer -> signed(each, answer)).toList(),
                each.missing(SignMinutes.signers(sitting.asRecorded(each.sealedAt()))).stream()
                        .map(sitting::name)
                        .sorted()
                        .toList());
    }

    private MinutesView.Signed signed(Sealed of, Sealed.Answer answer) {
        var signature = answer.signature();
        return new MinutesView.Signed(
                signature.name(),
                answer.refused(),
                signature.method(),
                signature.acr(),
                signature.at(),
                signing.isValid(signature, SealedMinutes.sha256(of.content())));
    }

    private static List<String> signers(Sitting sitting) {
        return sitting.checkers().isEmpty()
                ? List.of()
                : SignMinutes.signers(sitting).stream().map(sitting::name).toList();
    }

    private static MinutesView.State state(List<AgendaItem> decided, List<MinutesView.Version> versions) {
        if (isApproved(decided)) {
            return MinutesView.State.APPROVED;
        }
        if (versions.isEmpty() || versions.getLast().missing().isEmpty()) {
            return MinutesView.State.DRAFT;
        }
        return versions.getLast().signatures().stream().anyMatch(each -> each.refused() != null)
                ? MinutesView.State.REFUSED
                : MinutesView.State.CHECKING;
    }

    private static boolean isApproved(List<AgendaItem> decided) {
        return !decided.isEmpty()
                && decided.stream().allMatch(item -> item.decision().approvedOn() != null);
    }

    private boolean isLate(AgendaItem item, LocalDate approveBy) {
        var approvedOn = item.decision().approvedOn();
        return (approvedOn == null ? SwedishTime.today(clock) : approvedOn).isAfter(approveBy);
    }

    private static MinutesView.Paragraph paragraph(AgendaItem item, boolean entitled) {
        var decision = item.decision();
        boolean open = entitled || !item.secret();
        return new MinutesView.Paragraph(
                decision.paragraph(),
                item.id(),
                open ? item.heading() : item.openHeading(),
                item.openDesignation(),
                decision.outcome(),
                item.secret() ? null : decision.points(),
                decision.approvedOn());
    }
}

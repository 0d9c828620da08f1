package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.member.Member;
import se.kvalitetshjulet.agenda.sitting.Sitting;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Whoever presided and each elected checker signs the minutes, or says why not. When the last one has signed they are
 * approved, also after the fourteen days (KL 5:69): late is better than never, and is seen.
 */
@ApplicationScoped
public class SignMinutes {

    private final MinutesDesk desk;
    private final SealedMinutes sealed;
    private final Signing signing;
    private final ApproveParagraphs approve;
    private final InstantSource clock;

    SignMinutes(
            MinutesDesk desk, SealedMinutes sealed, Signing signing, ApproveParagraphs approve, InstantSource clock) {
        this.desk = desk;
        this.sealed = sealed;
        this.signing = signing;
        this.approve = approve;
        this.clock = clock;
    }

    public void sign(Caller by, UUID meetingId, int version) {
        answer(by, meetingId, version, null);
    }

    public void refuse(Caller by, UUID meetingId, int version, String reason) {
        answer(by, meetingId, version, reason.strip());
    }

    private void answer(Caller by, UUID meetingId, int version, @Nullable String refused) {
        desk.change(by, meetingId, (tx, meeting, sitting) -> {
            var signers = signers(sitting);
            var signer = sitting.board().stream()
                    .filter(member -> by.subject().equals(member.login()))
                    .map(Member::memberId)
                    .filter(signers::contains)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            AgendaProblem.NOT_A_CHECKER,
                            "Protokollet justeras av den som ledde sammanträdet och av valda justerare."));
            var text = sealed.find(tx, by.tenant(), meetingId, version).orElseThrow(Refusal::notFound);
            requireOpen(tx, by, meeting, text, signer);
            var signature = signing.sign(by, text.sha256(), clock.instant());
            var answer = new Sealed.Answer(signer, refused, signature);
            sealed.answer(tx, by.tenant(), meetingId, version, answer);
            var after = sealed.find(tx, by.tenant(), meetingId, version).orElseThrow();
            if (!after.isRefused() && after.missing(signers).isEmpty()) {
                approve.approve(
                        tx, by.tenant(), meeting, text.rest() ? null : text.paragraphs(), SwedishTime.today(clock));
            }
            return after;
        });
    }

    private void requireOpen(Handle tx, Caller by, Meeting meeting, Sealed text, UUID signer) {
        if (text.hasAnswered(signer)) {
            throw new Refusal(AgendaProblem.MINUTES_STATE, "Du har redan svarat på den här versionen av protokollet.");
        }
        if (text.isRefused()) {
            throw new Refusal(
                    AgendaProblem.MINUTES_STATE, "En justerare har avstått från att justera. Vänta på en ny version.");
        }
        if (!desk.isStill(tx, by.tenant(), meeting, text)) {
            throw new Refusal(
                    AgendaProblem.MINUTES_STATE,
                    "Protokollet har ändrats sedan det lämnades till justering. Vänta på en ny version.");
        }
    }

    /** Those whose signatures approve the minutes. */
    static Set<UUID> signers(Sitting sitting) {
        var signers = new LinkedHashSet<UUID>();
        sitting.presided().ifPresent(signers::add);
        sitting.checkers().ifPresent(elected -> signers.addAll(elected.members()));
        return signers;
    }
}

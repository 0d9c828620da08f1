package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.statute.SwedishTime;

/** Writes the statement of an item, or writes it anew. Every version is kept; a new one has been reviewed by nobody. */
@ApplicationScoped
public class WriteStatement {

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final Statements statements;
    private final ItemMatters matters;
    private final InstantSource clock;

    WriteStatement(
            Store store,
            Meetings meetings,
            Items items,
            Statements statements,
            ItemMatters matters,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.statements = statements;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * Writes that of an item on an agenda.
     *
     * @param ifMatch the version of the item that the writer has seen
     */
    AgendaItem write(Caller by, UUID meetingId, UUID itemId, @Nullable String ifMatch, StatementText text) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            meeting.requireAgendaOpen();
            var item = items.locked(tx, by.tenant(), meeting, itemId);
            Versions.require(ifMatch, item.version());
            keep(tx, by, item, text);
            meetings.save(tx, by.tenant(), meeting);
            return items.find(tx, by.tenant(), itemId).orElseThrow();
        });
    }

    /**
     * Writes that of an item wherever it stands.
     *
     * @param ifMatch the version of the statement that the writer has seen, 0 for none
     */
    public void write(Caller by, UUID itemId, @Nullable String ifMatch, StatementText text) {
        store.useTenant(by.tenant(), tx -> {
            var seen = items.find(tx, by.tenant(), itemId).orElseThrow(Refusal::notFound);
            matters.requireOpenTo(tx, by, seen);
            // Whoever changes an item on an agenda holds the meeting first.
            var meeting = seen.meetingId() == null ? null : meetings.locked(tx, by.tenant(), seen.meetingId());
            var item = items.locked(tx, by.tenant(), itemId);
            Versions.require(ifMatch, statements.lastVersion(tx, by.tenant(), itemId));
            if (!Objects.equals(seen.meetingId(), item.meetingId())) {
                throw new Refusal(
                        CommonProblem.STALE, "Ärendet har just flyttats. Hämta det på nytt och gör om ändringen.");
            }
            if (meeting != null) {
                meeting.requireAgendaOpen();
            }
            keep(tx, by, item, text);
            if (meeting != null) {
                meetings.save(tx, by.tenant(), meeting);
            }
        });
    }

    private void keep(Handle tx, Caller by, AgendaItem item, StatementText text) {
        item.requireUndecided();
        if (item.secret() && item.registryNumber() == null) {
            // It goes with its matter when that is erased; without one it would never go.
            throw new Refusal(
                    AgendaProblem.STATEMENT_WITHOUT_MATTER,
                    "Punkten är sluten och gäller inget ärende. Diarieför ärendet och sätt upp det på dagordningen.");
        }
        text.refuseIdentityNumbersOfOfficials();
        if (!item.secret()) {
            text.refuseIdentityNumbers();
        }
        matters.requireAttachable(tx, by.tenant(), item, text.preparation().attached());
        statements.write(
                tx,
                by.tenant(),
                item.id(),
                new OfficialStatement(
                        statements.lastVersion(tx, by.tenant(), item.id()) + 1,
                        text.dated() == null ? SwedishTime.today(clock) : text.dated(),
                        text.title().strip(),
                        text.proposedDecisions(),
                        text.summary(),
                        text.documents(),
                        text.recipients(),
                        item.edition(),
                        by.subject(),
                        text.preparation()));
        items.save(tx, by.tenant(), item);
    }
}

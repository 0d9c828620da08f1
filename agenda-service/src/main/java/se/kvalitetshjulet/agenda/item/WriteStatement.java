package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.statute.SwedishTime;

/** Writes the statement of an item on an agenda, or writes it anew. Every version is kept. */
@ApplicationScoped
class WriteStatement {

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final Statements statements;
    private final InstantSource clock;

    WriteStatement(Store store, Meetings meetings, Items items, Statements statements, InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * What the statement is to say.
     *
     * @param dated null is today
     */
    record Text(
            @Nullable LocalDate dated,

            @NotBlank(message = "Ange en rubrik.")
            @Size(max = 500, message = "Högst 500 tecken.")
            @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
            String title,

            @NotNull(message = "Ange förslagen till beslut.") @Size(max = 50, message = "Högst 50 punkter.")
            List<@NotBlank(message = "Punkten är tom.") @Size(max = 4000, message = "Högst 4000 tecken.") String>
                    proposedDecisions,

            @NotNull(message = "Ange en sammanfattning.")
            @Size(max = 10_000, message = "Högst 10 000 tecken.")
            @Pattern(regexp = "[^\\u0000]*", message = "Innehåller ett otillåtet tecken.")
            String summary,

            @NotNull(message = "Ange handlingarna.") @Size(max = 100, message = "Högst 100 handlingar.")
            List<@NotBlank(message = "Raden är tom.") @Size(max = 500, message = "Högst 500 tecken.") String> documents,

            @NotNull(message = "Ange vilka som får beslutet.") @Size(max = 50, message = "Högst 50 mottagare.")
            List<@NotBlank(message = "Raden är tom.") @Size(max = 300, message = "Högst 300 tecken.") String>
                    recipients) {}

    /**
     * @param ifMatch the version of the item that the writer has seen
     */
    AgendaItem write(Caller by, UUID meetingId, UUID itemId, @Nullable String ifMatch, Text text) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            meeting.requireAgendaOpen();
            var item = items.locked(tx, by.tenant(), meeting, itemId);
            Versions.require(ifMatch, item.version());
            item.requireUndecided();
            if (!item.secret()) {
                Secrecy.refuseIdentityNumber("title", text.title());
                Secrecy.refuseIdentityNumber("summary", text.summary());
                text.proposedDecisions().forEach(point -> Secrecy.refuseIdentityNumber("proposedDecisions", point));
            }
            int version = statements
                    .of(tx, by.tenant(), itemId)
                    .map(before -> before.version() + 1)
                    .orElse(1);
            statements.write(
                    tx,
                    by.tenant(),
                    itemId,
                    new OfficialStatement(
                            version,
                            text.dated() == null ? SwedishTime.today(clock) : text.dated(),
                            text.title().strip(),
                            text.proposedDecisions(),
                            text.summary(),
                            text.documents(),
                            text.recipients(),
                            item.edition(),
                            by.subject()));
            items.save(tx, by.tenant(), item);
            meetings.save(tx, by.tenant(), meeting);
            return items.find(tx, by.tenant(), itemId).orElseThrow();
        });
    }
}

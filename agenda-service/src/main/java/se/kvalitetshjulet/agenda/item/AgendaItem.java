package se.kvalitetshjulet.agenda.item;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.kit.problem.Refusal;

/** An item: proposed for an agenda, placed on one, decided. */
public final class AgendaItem {

    private final UUID id;
    private final UUID question;
    private String heading;
    private final ItemKind kind;
    private final Part part;
    private final int span;
    private final @Nullable RegistryNumber registryNumber;
    private Asked asked;
    private Standing standing;
    private @Nullable Decision decision;
    private final long version;

    AgendaItem(
            UUID id,
            UUID question,
            String heading,
            ItemKind kind,
            Part part,
            int span,
            @Nullable RegistryNumber registryNumber,
            Asked asked,
            Standing standing,
            @Nullable Decision decision,
            long version) {
        this.id = id;
        this.question = question;
        this.heading = heading;
        this.kind = kind;
        this.part = part;
        this.span = span;
        this.registryNumber = registryNumber;
        this.asked = asked;
        this.standing = standing;
        this.decision = decision;
        this.version = version;
    }

    /** Where on the agenda an item belongs when nobody says otherwise. */
    public enum Part {
        OPENING,
        MATTERS,
        CLOSING
    }

    /** Where an item stands. */
    public enum Status {
        PROPOSED("föreslaget"),
        SENT_BACK("återsänt"),
        WITHDRAWN("återtaget"),
        PLACED("på dagordningen"),
        DECIDED("avgjort");

        private final String swedish;

        Status(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** A heading without a matter, or an item on one, not yet on any agenda. */
    static AgendaItem of(String heading, ItemKind kind, Part part, int span, @Nullable RegistryNumber registryNumber) {
        var id = UUID.randomUUID();
        return new AgendaItem(
                id, id, heading, kind, part, span, registryNumber, Asked.BY_PEOPLE, Standing.PROPOSED, null, 1);
    }

    /** An item on no agenda yet; it takes one number. */
    static AgendaItem proposed(UUID id, String heading, ItemKind kind, Part part, RegistryNumber number, Asked asked) {
        return new AgendaItem(id, id, heading, kind, part, 1, number, asked, Standing.PROPOSED, null, 1);
    }

    /** The same question for a later meeting, when this one was postponed. */
    AgendaItem again() {
        return new AgendaItem(
                UUID.randomUUID(),
                question,
                heading,
                kind,
                part,
                span,
                registryNumber,
                asked,
                Standing.PROPOSED,
                null,
                1);
    }

    void placeOn(UUID meeting, int atPosition) {
        require(Status.PROPOSED, "Välj ett ärende bland förslagen.");
        standing = Standing.on(meeting, atPosition);
    }

    void moveTo(int atPosition) {
        if (standing.meetingId() == null) {
            throw inWrongState("Sätt upp det på en dagordning först.");
        }
        standing = Standing.on(standing.meetingId(), atPosition);
    }

    /** Back among the proposals. */
    void takeOff() {
        require(Status.PLACED, "Bara ett ärende som inte är avgjort kan tas bort från dagordningen.");
        standing = Standing.PROPOSED;
    }

    /** Back to whoever wrote it. */
    void sendBack() {
        require(Status.PROPOSED, "Bara ett förslag som väntar kan återsändas.");
        standing = Standing.beside(Status.SENT_BACK);
    }

    /** The board is not asked after all. */
    void withdraw() {
        if (status() != Status.SENT_BACK) {
            require(Status.PROPOSED, "Ta bort det från dagordningen först.");
        }
        standing = Standing.beside(Status.WITHDRAWN);
    }

    void postponeTo(UUID meeting) {
        require(Status.PROPOSED, "Bara ett förslag som väntar kan skjutas upp.");
        standing = Standing.waitingFor(meeting);
    }

    /** What was sent back or withdrawn waits for an agenda again. */
    void proposeAgain() {
        if (!isAside()) {
            throw inWrongState("Bara det som har återsänts eller återtagits kan föreslås på nytt.");
        }
        standing = Standing.PROPOSED;
    }

    /** A later edition of the report takes the place of the one that was to be decided on. */
    void rewriteFor(Origin newOrigin, int newEdition, String newHeading) {
        requireUndecided();
        asked = new Asked(newOrigin, newEdition, asked.cause());
        heading = newHeading;
    }

    /** Another event of the same case takes the place of the one that asked for it. */
    void rewriteFor(String newCause) {
        requireUndecided();
        asked = new Asked(asked.origin(), asked.edition(), newCause);
    }

    /** Statements are written, and rewritten, until the board has decided. */
    void requireUndecided() {
        if (decision != null) {
            throw inWrongState("Det som nämnden har avgjort ändras inte.");
        }
    }

    void decide(Decision taken) {
        require(Status.PLACED, "Bara ett ärende på dagordningen kan avgöras.");
        decision = taken;
    }

    /** The paragraph of the minutes is approved (KL 5:69). */
    public void approve(LocalDate on) {
        var taken = decision;
        if (taken == null) {
            throw inWrongState("Det finns ingen paragraf att justera.");
        }
        if (taken.approvedOn() != null) {
            throw new Refusal(
                    AgendaProblem.PARAGRAPH_APPROVED,
                    "§ " + taken.paragraph() + " justerades den " + taken.approvedOn() + ".");
        }
        decision = taken.approved(on);
    }

    /** Neither on an agenda nor waiting for one. */
    boolean isAside() {
        return standing.aside() != null;
    }

    public Status status() {
        if (decision != null) {
            return Status.DECIDED;
        }
        if (standing.meetingId() != null) {
            return Status.PLACED;
        }
        return standing.aside() == null ? Status.PROPOSED : standing.aside();
    }

    private void require(Status wanted, String advice) {
        if (status() != wanted) {
            throw inWrongState(advice);
        }
    }

    private Refusal inWrongState(String advice) {
        return new Refusal(AgendaProblem.ITEM_STATE, "Ärendet är " + status().swedish() + ". " + advice);
    }

    public UUID id() {
        return id;
    }

    /** The item that first put the question to the board; itself when this one did. */
    public UUID question() {
        return question;
    }

    /** For those entitled to it, see {@link #openHeading()}. */
    public String heading() {
        return heading;
    }

    /** As it may stand before anybody. */
    public String openHeading() {
        return secret() ? Secrecy.HEADING : heading;
    }

    /** The right column of the notice: the registry number, or that the item is secret, or nothing. */
    public String openDesignation() {
        if (secret()) {
            return Secrecy.DESIGNATION;
        }
        return registryNumber == null ? "" : registryNumber.toString();
    }

    public ItemKind kind() {
        return kind;
    }

    public Part part() {
        return part;
    }

    /** How many numbers of the agenda the item takes: a secret block may be 5–18. */
    public int span() {
        return span;
    }

    public boolean secret() {
        return kind == ItemKind.SECRET;
    }

    public @Nullable RegistryNumber registryNumber() {
        return registryNumber;
    }

    public @Nullable Origin origin() {
        return asked.origin();
    }

    public @Nullable Integer edition() {
        return asked.edition();
    }

    /** The id of the event that asked for it. */
    public @Nullable String cause() {
        return asked.cause();
    }

    public @Nullable UUID meetingId() {
        return standing.meetingId();
    }

    public @Nullable Integer position() {
        return standing.position();
    }

    /** The meeting that a proposal has been postponed to. */
    public @Nullable UUID waitsFor() {
        return standing.waitsFor();
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public long version() {
        return version;
    }
}

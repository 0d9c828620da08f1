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
    private String heading;
    private final ItemKind kind;
    private final Part part;
    private final int span;
    private final boolean secret;
    private final @Nullable RegistryNumber registryNumber;
    private @Nullable Origin origin;
    private @Nullable Integer edition;
    private @Nullable String cause;
    private @Nullable UUID meetingId;
    private @Nullable Integer position;
    private @Nullable Decision decision;
    private final long version;

    AgendaItem(
            UUID id,
            String heading,
            ItemKind kind,
            Part part,
            int span,
            boolean secret,
            @Nullable RegistryNumber registryNumber,
            @Nullable Origin origin,
            @Nullable Integer edition,
            @Nullable String cause,
            @Nullable UUID meetingId,
            @Nullable Integer position,
            @Nullable Decision decision,
            long version) {
        this.id = id;
        this.heading = heading;
        this.kind = kind;
        this.part = part;
        this.span = span;
        this.secret = secret;
        this.registryNumber = registryNumber;
        this.origin = origin;
        this.edition = edition;
        this.cause = cause;
        this.meetingId = meetingId;
        this.position = position;
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
        return new AgendaItem(
                UUID.randomUUID(),
                heading,
                kind,
                part,
                span,
                kind == ItemKind.SECRET,
                registryNumber,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    /** An item that a report asks for. Its id follows from the edition, so that it is proposed once. */
    static AgendaItem ofReport(
            UUID id, String heading, RegistryNumber number, boolean secret, Origin origin, int edition) {
        return new AgendaItem(
                id,
                heading,
                secret ? ItemKind.SECRET : ItemKind.REPORT,
                Part.MATTERS,
                1,
                secret,
                number,
                origin,
                edition,
                null,
                null,
                null,
                null,
                1);
    }

    /**
     * An item that a lex Sarah case asks for. Its id follows from the event, so that it is proposed once.
     *
     * @param cause the id of the event
     */
    static AgendaItem ofLexSarah(
            UUID id, String heading, RegistryNumber number, boolean secret, Origin origin, String cause) {
        return new AgendaItem(
                id,
                heading,
                secret ? ItemKind.SECRET : ItemKind.MATTER,
                secret ? Part.CLOSING : Part.MATTERS,
                1,
                secret,
                number,
                origin,
                null,
                cause,
                null,
                null,
                null,
                1);
    }

    /** The same question for a later meeting, when this one was postponed. */
    AgendaItem again() {
        return new AgendaItem(
                UUID.randomUUID(),
                heading,
                kind,
                part,
                span,
                secret,
                registryNumber,
                origin,
                edition,
                cause,
                null,
                null,
                null,
                1);
    }

    void placeOn(UUID meeting, int atPosition) {
        require(Status.PROPOSED, "Välj ett ärende bland förslagen.");
        meetingId = meeting;
        position = atPosition;
    }

    void moveTo(int atPosition) {
        if (meetingId == null) {
            throw inWrongState("Sätt upp det på en dagordning först.");
        }
        position = atPosition;
    }

    /** Back among the proposals. */
    void takeOff() {
        require(Status.PLACED, "Bara ett ärende som inte är avgjort kan tas bort från dagordningen.");
        meetingId = null;
        position = null;
    }

    /** A later edition of the report takes the place of the one that was to be decided on. */
    void rewriteFor(Origin newOrigin, int newEdition, String newHeading) {
        requireUndecided();
        origin = newOrigin;
        edition = newEdition;
        heading = newHeading;
    }

    /** Another event of the same case takes the place of the one that asked for it. */
    void rewriteFor(String newCause) {
        requireUndecided();
        cause = newCause;
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

    public Status status() {
        if (decision != null) {
            return Status.DECIDED;
        }
        return meetingId == null ? Status.PROPOSED : Status.PLACED;
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

    /** For those entitled to it, see {@link #openHeading()}. */
    public String heading() {
        return heading;
    }

    /** As it may stand before anybody. */
    public String openHeading() {
        return secret ? Secrecy.HEADING : heading;
    }

    /** The right column of the notice: the registry number, or that the item is secret, or nothing. */
    public String openDesignation() {
        if (secret) {
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
        return secret;
    }

    public @Nullable RegistryNumber registryNumber() {
        return registryNumber;
    }

    /** What is decided on: for a report its edition. */
    public @Nullable Origin origin() {
        return origin;
    }

    public @Nullable Integer edition() {
        return edition;
    }

    /** The id of the event that asked for it. */
    public @Nullable String cause() {
        return cause;
    }

    public @Nullable UUID meetingId() {
        return meetingId;
    }

    public @Nullable Integer position() {
        return position;
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public long version() {
        return version;
    }
}

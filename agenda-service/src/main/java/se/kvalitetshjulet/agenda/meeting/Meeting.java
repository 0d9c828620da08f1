package se.kvalitetshjulet.agenda.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.statute.SwedishTime;

/** A meeting of the board: planned, then open while it sits, then closed. */
public final class Meeting {

    private final UUID id;
    private Instant startsAt;
    private String place;
    private boolean remote;
    private Status status;
    private int noticeVersion;
    private final long version;

    Meeting(UUID id, Instant startsAt, String place, boolean remote, Status status, int noticeVersion, long version) {
        this.id = id;
        this.startsAt = startsAt;
        this.place = place;
        this.remote = remote;
        this.status = status;
        this.noticeVersion = noticeVersion;
        this.version = version;
    }

    /** Where a meeting stands. */
    public enum Status {
        PLANNED("planerat"),
        OPEN("öppnat"),
        CLOSED("avslutat");

        private final String swedish;

        Status(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    public static Meeting planned(UUID id, Instant startsAt, String place) {
        return planned(id, startsAt, place, false);
    }

    /**
     * @param remote whether members may take part from a distance (KL 5 kap. 16 §)
     */
    public static Meeting planned(UUID id, Instant startsAt, String place, boolean remote) {
        return new Meeting(id, startsAt, place, remote, Status.PLANNED, 0, 1);
    }

    public void move(Instant newStart, String newPlace, boolean newRemote) {
        require(Status.PLANNED, "Bara ett planerat sammanträde kan flyttas.");
        startsAt = newStart;
        place = newPlace;
        remote = newRemote;
    }

    /** An agenda is approved before the board sits down. */
    public void requirePlanned() {
        require(Status.PLANNED, "Dagordningen godkänns före sammanträdet.");
    }

    /** The notice goes out, for the first time or anew. */
    public void issueNotice() {
        require(Status.PLANNED, "Kallelsen går ut före sammanträdet.");
        noticeVersion++;
    }

    /** The chair opens the meeting; from now on items can be decided. */
    public void open(LocalDate today) {
        require(Status.PLANNED, "Bara ett planerat sammanträde kan öppnas.");
        if (today.isBefore(heldOn())) {
            throw new Refusal(
                    AgendaProblem.MEETING_NOT_BEGUN, "Sammanträdet är den " + heldOn() + ". Flytta det, eller vänta.");
        }
        status = Status.OPEN;
    }

    public void close() {
        require(Status.OPEN, "Bara ett öppnat sammanträde kan avslutas.");
        status = Status.CLOSED;
    }

    /** Items may be put on, moved and taken off until the meeting is closed. */
    public void requireAgendaOpen() {
        if (status == Status.CLOSED) {
            throw inWrongState("Dagordningen ligger fast.");
        }
    }

    public void requireDeciding() {
        require(Status.OPEN, "Öppna sammanträdet innan ärenden avgörs.");
    }

    public void requireClosed() {
        require(Status.CLOSED, "Avsluta sammanträdet, eller justera enstaka paragrafer omedelbart.");
    }

    /** False once the members have been told what the agenda holds: then a text on it does not change by itself. */
    public boolean isDraft() {
        return status == Status.PLANNED && noticeVersion == 0;
    }

    private void require(Status wanted, String advice) {
        if (status != wanted) {
            throw inWrongState(advice);
        }
    }

    private Refusal inWrongState(String advice) {
        return new Refusal(AgendaProblem.MEETING_STATE, "Sammanträdet är " + status.swedish() + ". " + advice);
    }

    /** The civil date in Stockholm. Its year is the year of the § numbers. */
    public LocalDate heldOn() {
        return SwedishTime.dateOf(startsAt);
    }

    public UUID id() {
        return id;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public String place() {
        return place;
    }

    /** Whether members may take part from a distance (KL 5 kap. 16 §). */
    public boolean remote() {
        return remote;
    }

    public Status status() {
        return status;
    }

    /** 0 until the first notice is issued. */
    public int noticeVersion() {
        return noticeVersion;
    }

    /** Grows with every change of the meeting or its agenda. */
    public long version() {
        return version;
    }
}

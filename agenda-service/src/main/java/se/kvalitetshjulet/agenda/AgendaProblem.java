package se.kvalitetshjulet.agenda;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** What agenda-service refuses, besides what every service refuses. */
public final class AgendaProblem {
    public static final ProblemType MEETING_STATE =
            new ProblemType("meeting-state", 409, "Sammanträdet är inte i det läget");
    public static final ProblemType MEETING_NOT_BEGUN =
            new ProblemType("meeting-not-begun", 409, "Sammanträdets dag har inte kommit");
    public static final ProblemType ANOTHER_MEETING_OPEN =
            new ProblemType("another-meeting-open", 409, "Ett annat sammanträde pågår");
    public static final ProblemType ITEMS_UNDECIDED =
            new ProblemType("items-undecided", 409, "Ärenden på dagordningen saknar beslut");
    public static final ProblemType AGENDA_NOT_APPROVED =
            new ProblemType("agenda-not-approved", 409, "Dagordningen är inte godkänd");
    public static final ProblemType NOTICE_UNCHANGED =
            new ProblemType("notice-unchanged", 409, "Inget har ändrats sedan kallelsen gick ut");
    public static final ProblemType ITEM_STATE =
            new ProblemType("item-state", 409, "Ärendet på dagordningen är inte i det läget");
    public static final ProblemType STATEMENT_STATE =
            new ProblemType("statement-state", 409, "Tjänsteskrivelsen är inte i det läget");
    public static final ProblemType STATEMENT_INCOMPLETE =
            new ProblemType("statement-incomplete", 409, "Tjänsteskrivelsen är inte komplett");
    public static final ProblemType STATEMENT_WITHOUT_MATTER =
            new ProblemType("statement-without-matter", 409, "En sluten tjänsteskrivelse hör till ett ärende");
    public static final ProblemType OWN_STATEMENT =
            new ProblemType("own-statement", 403, "Någon annan ska granska och underteckna tjänsteskrivelsen");
    public static final ProblemType SECRET_DOCUMENT =
            new ProblemType("secret-document", 409, "En sekretessbelagd handling hör till den slutna delen");
    public static final ProblemType PACKET_FULL = new ProblemType("packet-full", 409, "Kallelsen blir för stor");
    public static final ProblemType SUMMARY_MISSING =
            new ProblemType("summary-missing", 409, "En handling saknar sammanfattning");
    public static final ProblemType MATTER_EXISTS =
            new ProblemType("matter-exists", 409, "Ärendet är redan diariefört");
    public static final ProblemType MATTER_ON_AGENDA =
            new ProblemType("matter-on-agenda", 409, "Ärendet står redan på dagordningen");
    public static final ProblemType SERIES_BACKWARDS =
            new ProblemType("series-backwards", 409, "Diarienummer kan inte användas igen");
    public static final ProblemType PARAGRAPH_APPROVED =
            new ProblemType("paragraph-approved", 409, "Paragrafen är redan justerad");
    public static final ProblemType NOTHING_TO_APPROVE =
            new ProblemType("nothing-to-approve", 409, "Det finns inget att justera");
    public static final ProblemType TERMS_OVERLAP =
            new ProblemType("terms-overlap", 409, "Personen sitter redan i nämnden");
    public static final ProblemType OFFICE_TAKEN = new ProblemType("office-taken", 409, "Uppdraget är redan tillsatt");
    public static final ProblemType SUBSTITUTE_ORDER_TAKEN =
            new ProblemType("substitute-order-taken", 409, "Platsen i turordningen är upptagen");
    public static final ProblemType LOGIN_TAKEN = new ProblemType("login-taken", 409, "Inloggningen är en annans");
    public static final ProblemType NO_TERM_THAT_DAY =
            new ProblemType("no-term-that-day", 409, "Personen sitter inte i nämnden den dagen");
    public static final ProblemType MEMBER_FILE =
            new ProblemType("member-file", 422, "Filen med ledamöter kan inte läsas in");
    public static final ProblemType MEETING_THAT_DAY =
            new ProblemType("meeting-that-day", 409, "Nämnden sammanträder redan den dagen");
    public static final ProblemType DELEGATION_ORDER_NOT_LATER =
            new ProblemType("delegation-order-not-later", 409, "Två delegationsordningar kan inte gälla samtidigt");
    public static final ProblemType NOT_DELEGATED =
            new ProblemType("not-delegated", 409, "Beslutet var inte delegerat så");

    public static final ProblemType NO_QUORUM = new ProblemType("no-quorum", 409, "Nämnden är inte beslutför");
    public static final ProblemType VOTER_DISQUALIFIED =
            new ProblemType("voter-disqualified", 409, "En jävig får inte rösta");
    public static final ProblemType VOTER_ABSENT =
            new ProblemType("voter-absent", 409, "En frånvarande kan inte rösta");
    public static final ProblemType NOT_ENTITLED_TO_VOTE =
            new ProblemType("not-entitled-to-vote", 409, "Den som inte tjänstgör får inte rösta");
    public static final ProblemType ABSTENTION_REFUSED =
            new ProblemType("abstention-refused", 409, "Ingen får avstå från att rösta i ärendet");
    public static final ProblemType VOTE_UNFINISHED =
            new ProblemType("vote-unfinished", 409, "Omröstningen är inte avslutad");
    public static final ProblemType VOTE_TIED = new ProblemType("vote-tied", 409, "Rösterna väger lika");
    public static final ProblemType NOTES_UNAVAILABLE =
            new ProblemType("notes-unavailable", 503, "Anteckningar kan inte göras här");
    public static final ProblemType NOTE_UNREADABLE =
            new ProblemType("note-unreadable", 409, "Anteckningen kan inte läsas");
    public static final ProblemType NO_FILE = new ProblemType("no-file", 409, "Handlingen har ingen fil");
    public static final ProblemType MATTER_STATE = new ProblemType("matter-state", 409, "Ärendet är inte i det läget");
    public static final ProblemType MATTER_ANSWERED =
            new ProblemType("matter-answered", 409, "Det är redan antecknat vad svaret blev");
    public static final ProblemType NO_VOTE_BEGUN = new ProblemType("no-vote-begun", 409, "Ingen omröstning pågår");
    public static final ProblemType NOTHING_PROPOSED =
            new ProblemType("nothing-proposed", 409, "Det finns inget att ställa proposition på");
    public static final ProblemType QUESTION_UNANSWERED =
            new ProblemType("question-unanswered", 409, "Nämnden har inte svarat på alla propositioner");
    public static final ProblemType DECISION_CONTRADICTS =
            new ProblemType("decision-contradicts", 409, "Beslutet stämmer inte med det yrkande som vann");
    public static final ProblemType ENTRY_RELIED_ON =
            new ProblemType("entry-relied-on", 409, "Något senare bygger på uppgiften");
    public static final ProblemType RESERVATION_LATE =
            new ProblemType("reservation-late", 409, "Reservationen är anmäld för sent");
    public static final ProblemType RESERVATION_REFUSED =
            new ProblemType("reservation-refused", 409, "Reservationen kan inte antecknas");
    public static final ProblemType NO_CHECKERS = new ProblemType("no-checkers", 409, "Inga justerare är valda");
    public static final ProblemType CHECKERS_SIGN =
            new ProblemType("checkers-sign", 409, "Valda justerare signerar protokollet");
    public static final ProblemType NOT_A_CHECKER =
            new ProblemType("not-a-checker", 403, "Bara den som är vald får justera protokollet");
    public static final ProblemType MINUTES_STATE =
            new ProblemType("minutes-state", 409, "Protokollet är inte i det läget");
    public static final ProblemType NOTHING_TO_POST =
            new ProblemType("nothing-to-post", 409, "Det finns inget att anslå");
    public static final ProblemType NOTICE_STANDS = new ProblemType("notice-stands", 409, "Anslaget ska sitta uppe");
    public static final ProblemType NOTICE_REMOVED =
            new ProblemType("notice-removed", 409, "Anslaget är redan nedtaget");
    public static final ProblemType NOT_COMMUNICATIONS =
            new ProblemType("not-communications", 409, "Punkten är inte till för meddelanden");
    public static final ProblemType NOTHING_TO_SEND =
            new ProblemType("nothing-to-send", 409, "Det finns inget beslut att skicka");
    public static final ProblemType PARAGRAPH_NOT_APPROVED =
            new ProblemType("paragraph-not-approved", 409, "Paragrafen är inte justerad");
    public static final ProblemType COVER_SHEET_MISSING =
            new ProblemType("cover-sheet-missing", 409, "Försättsblad saknas");
    public static final ProblemType ALREADY_DISPATCHED =
            new ProblemType("already-dispatched", 409, "Utdraget är redan skickat");
    public static final ProblemType ALREADY_MISDIRECTED =
            new ProblemType("already-misdirected", 409, "Det är redan antecknat att utdraget gick fel");

    private AgendaProblem() {}
}

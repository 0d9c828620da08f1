package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.suite.Board;

/**
 * A meeting from the template of its agenda to the notice that is taken down from the board: registrar, investigator, heads, secretary,
 * chair and checker each by their own login, and somebody who has none. Most of it was signed on paper seven weeks ago and stood on another
 * notice board, so that the appeal time has run out; one paragraph is signed here.
 */
class MeetingJourneyTest {

    private static final LocalDate HELD_ON =
            LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(50);

    private static final String MOTION = "Motion om gratis busskort för unga";
    private static final String SECRET = "Hemligt ärende om en flytt";
    private static final String PROPOSAL = "Nämnden föreslår kommunfullmäktige att avslå motionen.";
    private static final String COUNTER_PROPOSAL = "Motionen ska bifallas.";
    private static final String RESERVATION = "Busskortet hade hjälpt många.";
    private static final String OTHER_BOARD = "Den gamla anslagstavlan, vid bytet av system";

    private static final List<String> CHECKLIST = List.of(
            "Verksamheten",
            "Lagar och föreskrifter",
            "Ekonomin",
            "Folkhälsan",
            "Tillgängligheten",
            "Barnets rättigheter",
            "Jämställdheten");

    @BeforeAll
    static void the_sample_municipality_is_in() {
        SampleBoard.filled();
    }

    @Test
    void a_meeting_walks_from_its_template_to_the_notice_that_is_taken_down() {
        try (var registrar = Visitor.as("REGISTRAR");
                var investigator = Visitor.as("INVESTIGATOR");
                var department = Visitor.as("HEAD_OF_DEPARTMENT");
                var administration = Visitor.as("HEAD_OF_ADMINISTRATION");
                var secretary = Visitor.as("SECRETARY").expecting(422);
                var chair = Visitor.as("member-chair");
                var checker = Visitor.as("member-checker");
                var citizen = Visitor.unknown()) {
            var motion = registers(registrar, MOTION, false);
            var secret = registers(registrar, SECRET, true);
            proposes(investigator, motion);
            signOff(department, administration);
            var meeting = sendsTheNotice(secretary, secret);
            reads(chair, meeting);
            callsTheRoll(secretary, meeting);
            decidesTheMotion(secretary, meeting);
            decidesTheSecret(secretary, meeting, secret);
            var paragraph = handsOneParagraphOut(secretary, meeting);
            signs(chair, meeting);
            signs(checker, meeting);
            signsTheRestOnPaper(secretary, meeting, paragraph);
            postsAndTakesDown(secretary, citizen, meeting);
        }
    }

    /** @return the registry number */
    private static String registers(Visitor registrar, String title, boolean secret) {
        registrar.menu("Ärenden").follow("Diarieför ett ärende").isAt("Diarieför ett ärende");
        registrar.fill("Rubrik", title).choose("Slag", secret ? "Enskilt ärende" : "Motion");
        if (secret) {
            registrar.tick("Ärendet omfattas av sekretess").fill("Bestämmelse", "26 kap. 1 § OSL");
            registrar.fill("Myndighet som markerar", "Socialnämnden");
        }
        registrar.press("Diarieför").isAt("SOCN/");
        lookAt(registrar);
        var number = registrar.heading();
        if (!secret) {
            registersTheLetter(registrar);
        }
        return number;
    }

    private static void registersTheLetter(Visitor registrar) {
        registrar.follow("Diarieför en handling").choose("Handlingen är", "Inkommen");
        registrar.fill("Dag", HELD_ON.toString()).fill("Rubrik", "Motionen").press("Diarieför");
        registrar.sees("Motionen").sees("Inkommen");
        lookAt(registrar);
        registrar.follow("Ändra").isAt("Ändra handlingen");
        lookAt(registrar);
    }

    private static void proposes(Visitor investigator, String motion) {
        investigator.go("agenda", "/forslag");
        investigator.fill("Diarienummer", motion).press("Föreslå ärendet").isAt(MOTION);
        lookAt(investigator);
        investigator.follow("Skriv tjänsteskrivelsen").fill("Rubrik", "Yttrande över " + MOTION);
        investigator.fill("Förvaltningens förslag till beslut", PROPOSAL);
        investigator.fill("Sammanfattning av ärendet", "Busskort ryms inte i nämndens uppdrag.");
        investigator.fill("Förvaltningens yttrande eller bedömning", "Kollektivtrafiken är regionens.");
        investigator.fill("Ärendets handlingar", "Motionen");
        for (var topic : CHECKLIST) {
            investigator.chooseAt(topic + ": berörs det?", 2).fill(topic + ": innebörd eller skäl", "Rörs inte.");
        }
        investigator.fill("Handläggare", "Utredare, exempel").fill("Telefon", "010-000 00 00");
        investigator
                .fill("E-post", "utredare@exempelstad.example")
                .fill("Undertecknas av", "Utredare, exempel, Utredare");
        investigator.fill("Beslutet skickas till", "Kommunfullmäktige\nAkten");
        lookAt(investigator);
        investigator.press("Spara").isAt(MOTION).sees(PROPOSAL).doesNotSee("Innan skrivelsen kan granskas");
        assertThat(investigator.main().innerText()).doesNotContain("Granskad\n");
    }

    private static void signOff(Visitor department, Visitor administration) {
        for (var head : List.of(department, administration)) {
            head.go("agenda", "/forslag");
            head.follow(MOTION).isAt(MOTION);
        }
        department.press("Granskad").sees("granskad");
        administration.go(administration.page().url());
        administration.press("Underteckna").sees("undertecknad");
        lookAt(administration);
    }

    /** @return the address of the meeting */
    private static String sendsTheNotice(Visitor secretary, String secret) {
        secretary.menu("Nämnden").follow("Dagordningsmall").isAt("Dagordningsmall");
        lookAt(secretary);
        secretary.press("Spara mallen").sees("Mallen är sparad");
        secretary.menu("Sammanträden").fill("Dag", HELD_ON.toString()).fill("Klockslag", "13:15");
        secretary
                .fill("Plats", "Stora salen")
                .press("Planera sammanträdet")
                .isAt("Sammanträde " + HELD_ON.getDayOfMonth());
        var meeting = secretary.page().url();
        secretary.follow("Flytta sammanträdet").isAt("Flytta sammanträdet");
        lookAt(secretary);
        secretary.go(meeting);
        secretary.press("Öppna sammanträdet").isAt("Öppna sammanträdet?").sees("Kallelsen är inte utsänd");
        lookAt(secretary);
        secretary.go(meeting);
        secretary.sees("Upprop").sees("Val av justerare").sees("Meddelanden");
        secretary.pressInRow(MOTION, "Sätt upp på dagordningen").sees(MOTION);
        secretary
                .fill("Till exempel SOCN", secret)
                .press("Lägg till på dagordningen")
                .sees(SECRET);
        secretary.press("Skicka ut kallelsen").sees("Godkänn dagordningen som den nu står");
        secretary
                .fill("Vem godkänner?", "Ordföranden")
                .press("Godkänn dagordningen")
                .sees("Godkänd av Ordföranden");
        secretary.press("Skicka ut kallelsen").sees("Version 1");
        lookAt(secretary);
        return meeting;
    }

    private static void reads(Visitor chair, String meeting) {
        chair.go(meeting);
        chair.sees(MOTION).sees("Sekretessärende").doesNotSee(SECRET);
        chair.follow("Läs dagordningen med handlingar").isAt("Läsvy").sees(PROPOSAL);
        lookAt(chair);
        ReadingOffline.of(chair, PROPOSAL);
    }

    private static void callsTheRoll(Visitor secretary, String meeting) {
        secretary.go(meeting);
        secretary.press("Öppna sammanträdet").follow("Närvaro").isAt("Närvaro").sees("inte beslutför");
        lookAt(secretary);
        secretary.tickAll("kommer-").press("För in som närvarande").sees("Nämnden är beslutför");
        secretary
                .tick("Justerare, exempel")
                .fill("Dag för justeringen", HELD_ON.plusDays(6).toString());
        secretary.fill("Plats för justeringen", "Kansliet").press("För in valet");
        lookAt(secretary);
    }

    private static void decidesTheMotion(Visitor secretary, String meeting) {
        secretary.go(meeting);
        secretary.follow(MOTION).follow("Handläggningen under sammanträdet");
        secretary.open("Anteckna jäv").chooseAt("Vem", 11).chooseAt("Grund", 1);
        secretary.press("För in jävet").sees("är jävig och lämnar rummet");
        secretary.fill("Yrkande", PROPOSAL).press("För in yrkandet").sees("Förvaltningen: " + PROPOSAL);
        secretary.chooseNamed("proposer", 9).fill("Yrkande", COUNTER_PROPOSAL).press("För in yrkandet");
        secretary.chooseAt("Huvudförslag", 1).press("För in propositionsordningen");
        lookAt(secretary);
        secretary.press("Nämnden svarar ja").sees("genom acklamation");
        secretary.choose("Nämnden beslutade", "Föreslås kommunfullmäktige").fill("Beslutspunkter", PROPOSAL);
        secretary.press("För in beslutet").sees("Nämnden har beslutat");
        secretary.chooseNamed("reserver", 9).fill("Vad ledamoten säger", RESERVATION);
        secretary.press("För in reservationen").sees("reserverar sig mot beslutet");
        lookAt(secretary);
    }

    private static void decidesTheSecret(Visitor secretary, String meeting, String secret) {
        secretary.go(meeting);
        secretary.follow(SECRET).sees(secret).choose("Nämnden beslutade", "Bifall till förslaget");
        secretary
                .fill("Beslutspunkter", "Flytten beviljas.")
                .press("För in beslutet")
                .sees("Nämnden har beslutat");
        secretary.go(meeting);
        secretary.press("Avsluta sammanträdet").sees("Protokollet ska justeras");
    }

    /** @return the number of the paragraph of the motion */
    private static String handsOneParagraphOut(Visitor secretary, String meeting) {
        secretary.follow("Protokoll").isAt("Protokoll").sees("Reservationer").sees(RESERVATION);
        var paragraph = secretary.headingWith(MOTION).replaceAll("§\\s*(\\d+).*", "$1");
        secretary.fill("Bara dessa paragrafer", paragraph).press("Lämna till justering");
        secretary.sees("är hos justerarna");
        lookAt(secretary);
        return paragraph;
    }

    private static void signs(Visitor member, String meeting) {
        member.go(meeting);
        member.follow("Protokoll").isAt("Protokoll");
        lookAt(member);
        member.press("Justera protokollet");
    }

    private static void signsTheRestOnPaper(Visitor secretary, String meeting, String paragraph) {
        secretary.go(meeting + "/protokoll");
        secretary.doesNotSee("är hos justerarna").open("Justerarna har undertecknat på papper");
        secretary.fill("Dag då alla hade undertecknat", HELD_ON.plusDays(6).toString());
        secretary
                .press("Anteckna att det är justerat på papper")
                .sees("Justerat på papper")
                .sees("§ " + paragraph);
    }

    private static void postsAndTakesDown(Visitor secretary, Visitor citizen, String meeting) {
        var board = "/agenda/sidor/" + Board.SAMPLE.path() + "/anslagstavla";
        secretary
                .fill("Var protokollet finns", "Kansliet")
                .open("Det har redan suttit på en annan anslagstavla")
                .fill("Dag då anslaget sattes upp", HELD_ON.plusDays(7).toString())
                .fill("Vilken anslagstavla, och varför", OTHER_BOARD);
        secretary.press("Sätt upp anslaget").sees("Uppsatt " + HELD_ON.plusDays(7));
        citizen.go(board);
        citizen.isAt("Anslagstavla")
                .sees("Sekretessärende")
                .doesNotSee(SECRET)
                .sees("laglighetsprövning")
                .sees(OTHER_BOARD);
        lookAt(citizen);
        secretary.fill("Var protokollet finns", "Kansliet").press("Sätt upp anslaget");
        citizen.go(board);
        citizen.sees(MOTION);
        secretary.go("agenda", "/anslag");
        secretary.pressIn("Sekretessärende", "Ta ned anslaget");
        citizen.go(board);
        citizen.sees(MOTION).doesNotSee(HELD_ON.plusDays(7).toString());
        secretary.pressIn(MOTION, "Ta ned anslaget").sees("Tiden för att överklaga går ut");
        lookAt(secretary);
    }

    private static void lookAt(Visitor visitor) {
        assertThat(PageRules.brokenBy(visitor.page())).isEmpty();
    }
}

package se.kvalitetshjulet.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import io.quarkus.qute.Engine;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.kvalitetshjulet.kit.chart.Amount;
import se.kvalitetshjulet.kit.chart.Chart;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Problem;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.tenancy.Tenant;

class PagesTest {

    private static final Tenant BOARD = new Tenant("9999", "socn");
    private static final List<Choice> CHOICES =
            List.of(new Choice("SABO", "Särskilt boende"), new Choice("KONTAKT", "Kontaktperson"));
    private static final PageFrame LIST =
            frame("Beslut", Nav.DECISIONS, List.of(Crumb.to("Start", Nav.START.href(BOARD))), "<Ida> Exempel & Co");

    private final Engine engine = TemplateEngine.start();

    /** A line of the sample list. */
    public record Row(String id, String serviceType, LocalDate decidedOn, String kind, String state, int days) {}

    @Test
    void a_page_is_whole_and_in_swedish_with_one_heading_and_the_place_marked() throws Exception {
        var page = read(list());
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("sv");
        assertThat(page.getElementsByTagName("h1").getLength()).isOne();
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo("Beslut");
        assertThat(elements(page, "a").stream()
                        .filter(link ->
                                link.getAttribute("class").equals("kvh-nav__link") && link.hasAttribute("aria-current"))
                        .map(Element::getTextContent))
                .containsExactly("Beslut");
        assertThat(elements(page, "a").getFirst().getAttribute("href")).isEqualTo("#innehall");
    }

    @Test
    void what_a_person_is_called_is_text_and_never_markup() throws Exception {
        assertThat(list()).contains("&lt;Ida&gt; Exempel &amp; Co");
    }

    @Test
    void a_refused_form_says_what_is_wrong_at_the_field_and_first_of_all() throws Exception {
        var page = read(one());
        var field = elements(page, "input").getFirst();
        assertThat(field.getAttribute("value")).isEqualTo("2024-13-01");
        assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field.getAttribute("aria-describedby")).isEqualTo("interruptedOn-hjalp interruptedOn-fel");
        assertThat(elements(page, "a").stream().map(link -> link.getAttribute("href")))
                .contains("#interruptedOn");
        assertThat(elements(page, "option").stream()
                        .filter(option -> option.hasAttribute("selected"))
                        .map(Element::getTextContent))
                .containsExactly("Kontaktperson");
    }

    @Test
    void no_id_stands_twice_and_every_reference_points_at_something() throws Exception {
        for (var html : List.of(list(), one(), error())) {
            var ids = new HashSet<String>();
            var all = elements(read(html), "*");
            all.stream()
                    .map(each -> each.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
            for (var attribute : List.of("for", "aria-labelledby", "aria-describedby")) {
                all.stream()
                        .flatMap(each -> List.of(each.getAttribute(attribute).split(" ")).stream())
                        .filter(id -> !id.isEmpty())
                        .forEach(id -> assertThat(ids).contains(id));
            }
        }
    }

    @Test
    void nothing_is_inline_and_nothing_comes_from_elsewhere() throws Exception {
        for (var html : List.of(list(), one(), error())) {
            for (var each : elements(read(html), "*")) {
                assertThat(each.hasAttribute("style")).isFalse();
                assertThat(each.getTagName()).isNotEqualTo("style");
                assertThat(each.getAttribute("href") + each.getAttribute("src")).doesNotContain("//");
            }
        }
    }

    @Test
    void long_work_shows_how_far_it_has_come_and_then_what_came_of_it() throws Exception {
        var running = job(Job.State.RUNNING, 1_200, 5_000L, null);
        assertThat(running)
                .contains("Pågår", "max=\"5000\" value=\"1200\"", "1\u202f200 av 5\u202f000 saker")
                .contains("hx-trigger=\"every", "Visa hur långt det har kommit nu")
                .doesNotContain("Allt är räknat");
        assertThat(job(Job.State.WAITING, 0, null, null))
                .contains("Väntar på sin tur", "0 saker")
                .doesNotContain("max=");
        assertThat(job(Job.State.DONE, 5_000, 5_000L, null))
                .contains("Klart", "Allt är räknat")
                .doesNotContain("hx-get", "<progress");
        var problem = Problem.of(new Refused(CommonProblem.BROKEN, "Hör av dig till driften."), null);
        assertThat(job(Job.State.FAILED, 7, null, problem))
                .contains("Avbrutet", "Något gick fel hos oss", "Hör av dig till driften.")
                .doesNotContain("hx-get");
    }

    @Test
    void an_error_page_needs_nobody_logged_in() throws Exception {
        assertThat(error())
                .contains("Det du söker finns inte här", "Kontrollera adressen")
                .doesNotContain("Logga ut");
    }

    private String list() throws IOException {
        var rows = List.of(
                new Row("B-2024-0117", "Särskilt boende", LocalDate.of(2024, 1, 17), "error", "Försenat", 104),
                new Row("B-2024-0131", "Kontaktperson", LocalDate.of(2024, 1, 31), "warning", "Fristen närmar sig", 89),
                new Row("B-2024-0212", "Hemtjänst", LocalDate.of(2024, 2, 12), "none", "Väntar", 77),
                new Row(
                        "B-2024-0215",
                        "Bostad med särskild service för vuxna",
                        LocalDate.of(2024, 2, 15),
                        "info",
                        "Delvis verkställt",
                        74),
                new Row("B-2024-0220", "Boendestöd", LocalDate.of(2024, 2, 20), "done", "Verkställt", 12));
        var pager = new Pager(
                21,
                40,
                412,
                "?page=1",
                "?page=3",
                List.of(
                        new Pager.Step(1, "?page=1", false),
                        new Pager.Step(2, "?page=2", true),
                        new Pager.Step(3, "?page=3", false),
                        new Pager.Step(21, "?page=21", false)));
        return render(
                "sample/list",
                Map.of("page", LIST, "rows", rows, "pager", pager, "form", Form.empty(), "choices", CHOICES));
    }

    private String one() throws IOException {
        var form = Form.filledWith(Map.of("interruptedOn", "2024-13-01", "reason", "KONTAKT"))
                .refused(new Refused(
                        CommonProblem.INVALID_REQUEST,
                        "Inget har sparats ännu.",
                        List.of(new Violation("interruptedOn", "Skriv dagen som år, månad och dag: 2024-03-31."))));
        var standing = Chart.standing(
                        "kvartal", "Ej verkställda beslut per kvartal", "Kvartal", "Ej verkställda", "Avbrott")
                .stacked()
                .add("kv 1 2023", 8, 2)
                .add("kv 2 2023", 12, 1)
                .add("kv 3 2023", 9, 4)
                .add("kv 4 2023", 14, 3)
                .add("kv 1 2024", 0, 0);
        var lying = Chart.lying("typ", "Ej verkställda beslut per typ av insats", "Typ av insats", "Beslut")
                .add("Bostad med särskild service för vuxna", 23)
                .add("Särskilt boende", 14)
                .add("Ledsagning", List.of(Amount.withheld("<5")))
                .add("Kontaktperson", 6);
        var frame = frame(
                "Beslut B-2024-0117",
                Nav.DECISIONS,
                List.of(Crumb.to("Start", Nav.START.href(BOARD)), Crumb.to("Beslut", Nav.DECISIONS.href(BOARD))),
                "Enhetschef, exempel");
        return render(
                "sample/one",
                Map.of(
                        "page", frame,
                        "form", form,
                        "choices", CHOICES,
                        "standing", standing,
                        "lying", lying,
                        "day", LocalDate.of(2024, 1, 17),
                        "instant", Instant.parse("2024-04-01T08:00:00Z")));
    }

    private String error() throws IOException {
        var refused = new Refused(CommonProblem.NOT_FOUND, "Kontrollera adressen.");
        var frame = new PageFrame(
                "decisions",
                refused.type().title(),
                null,
                List.of(),
                null,
                "",
                "",
                List.of(),
                "",
                "",
                "/decisions/sidor/static/v");
        return render("kvh/error", Map.of("page", frame, "refused", refused));
    }

    private String job(Job.State state, long done, Long total, Problem problem) throws Exception {
        var job = new Job(
                BOARD,
                UUID.randomUUID(),
                "LONG_COUNT",
                state,
                done,
                total,
                new Job.Starter("controller", "Controller, exempel"),
                Instant.parse("2024-04-01T08:00:00Z"),
                null,
                null,
                NullNode.getInstance(),
                problem);
        var html = render("sample/job", Map.of("page", LIST, "job", job));
        read(html);
        return html;
    }

    /** Leaves the page in target/, to be looked at in a browser. */
    private String render(String template, Map<String, Object> data) throws IOException {
        var html = engine.getTemplate(template).instance();
        data.forEach(html::data);
        var text = html.render();
        var folder = Files.createDirectories(Path.of("target", "pages"));
        Files.writeString(folder.resolve(template.replace('/', '-') + ".html"), text);
        return text;
    }

    private static PageFrame frame(String title, Nav nav, List<Crumb> crumbs, String visitor) {
        return new PageFrame(
                "decisions",
                title,
                nav,
                crumbs,
                BOARD,
                "Exempelstads kommun",
                "Socialnämnden",
                List.of(Nav.values()),
                visitor,
                "Enhetschef",
                "/decisions/sidor/static/v");
    }

    private static Document read(String html) throws ParserConfigurationException, SAXException, IOException {
        var reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return reader.parse(new InputSource(new StringReader(html.strip())));
    }

    private static List<Element> elements(Document page, String name) {
        var found = page.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}

package se.kvalitetshjulet.agenda.memberimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvalitetshjulet.agenda.member.BoardTerms;
import se.kvalitetshjulet.agenda.member.Office;
import se.kvalitetshjulet.agenda.member.Seat;
import se.kvalitetshjulet.agenda.member.SteppingIn;
import se.kvalitetshjulet.agenda.member.Term;
import se.kvalitetshjulet.kit.problem.Refusal;

class ImportPlanTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final String HEAD = "Namn;Parti;Plats;Uppdrag;Turordning;Till;Inloggning\n";

    private static final Term CHAIR = term("Första, exempel", Seat.ORDINARY, Office.CHAIR, 0, "first", "2023-01-01");
    private static final Term SECOND = term("Andra, exempel", Seat.ORDINARY, Office.NONE, 0, null, "2023-01-01");
    private static final Term SUBSTITUTE = term("Tredje, exempel", Seat.SUBSTITUTE, Office.NONE, 1, null, "2023-01-01");
    private static final BoardTerms BOARD = new BoardTerms(List.of(CHAIR, SECOND, SUBSTITUTE), SteppingIn.PARTY);

    private static final String AS_IT_IS = """
        Första, exempel;P;Ledamot;Ordförande;;;first
        Andra, exempel;P;Ledamot;;;;
        Tredje, exempel;P;Ersättare;;1;;
        """;

    static Stream<Arguments> what_becomes_of_the_board() {
        return Stream.of(
                arguments("the same", AS_IT_IS, "UNCHANGED 3"),
                arguments("the same in other letters", AS_IT_IS.replace("Ledamot", "LEDAMOT"), "UNCHANGED 3"),
                arguments("one leaves", without("Andra"), "ENDED 1 UNCHANGED 2"),
                arguments("one comes", AS_IT_IS + "Fjärde, exempel;Q;Ledamot;;;;\n", "ADDED 1 UNCHANGED 3"),
                arguments(
                        "a substitute takes the seat of one who leaves",
                        without("Andra").replace("Ersättare;;1", "Ledamot;;"),
                        "CHANGED 1 ENDED 1 UNCHANGED 1"),
                arguments(
                        "two change offices",
                        AS_IT_IS.replace("Ordförande", "")
                                .replace("Andra, exempel;P;Ledamot;", "Andra, exempel;P;Ledamot;Ordförande"),
                        "CHANGED 2 UNCHANGED 1"),
                arguments(
                        "one with a new name and the same login",
                        AS_IT_IS.replace("Första, exempel", "Första, nytt namn"),
                        "CHANGED 1 UNCHANGED 2"),
                arguments(
                        "another of the same name, who logs in otherwise",
                        AS_IT_IS.replace(";first", ";another"),
                        "ADDED 1 ENDED 1 UNCHANGED 2"),
                arguments(
                        "one who gets a login",
                        AS_IT_IS.replace("Andra, exempel;P;Ledamot;;;;", "Andra, exempel;P;Ledamot;;;;second"),
                        "CHANGED 1 UNCHANGED 2"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void what_becomes_of_the_board(String what, String rows, String becomes) {
        var plan = plan(BOARD, rows);
        assertThat(plan.faults()).isEmpty();
        assertThat(told(plan)).isEqualTo(becomes);
    }

    static Stream<Arguments> what_a_row_cannot_say() {
        return Stream.of(
                arguments(
                        "two chairs",
                        AS_IT_IS.replace("Andra, exempel;P;Ledamot;", "Andra, exempel;P;Ledamot;Ordförande"),
                        3,
                        "ordförande"),
                arguments("one person twice", AS_IT_IS + "Andra, exempel;P;Ledamot;;;;\n", 5, "flera rader"),
                arguments("a place that is taken", AS_IT_IS + "Fjärde;P;Ersättare;;1;;\n", 5, "Plats 1"),
                arguments("a substitute without a place", AS_IT_IS + "Fjärde;P;Ersättare;;;;\n", 5, "från 1"),
                arguments(
                        "a last day before the first",
                        AS_IT_IS + "Fjärde;P;Ledamot;;;2026-12-31;\n",
                        5,
                        "före den första"),
                arguments("no name", AS_IT_IS + ";P;Ledamot;;;;\n", 5, "Fyll i cellen"),
                arguments(
                        "a seat that does not exist",
                        AS_IT_IS + "Fjärde;P;Adjungerad;;;;\n",
                        5,
                        "Ledamot eller Ersättare"),
                arguments("a day in words", AS_IT_IS + "Fjärde;P;Ledamot;;;nyår;\n", 5, "2026-12-31"),
                arguments("an identity number", AS_IT_IS + "19121212-1212;P;Ledamot;;;;\n", 5, "personnummer"),
                arguments("too few cells", AS_IT_IS + "Fjärde;P\n", 5, "2 fält"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_a_row_cannot_say(String what, String rows, int line, String reason) {
        var plan = plan(BOARD, rows);
        assertThat(plan.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.reason()).contains(reason);
        });
    }

    @Test
    void nobody_leaves_because_their_row_cannot_be_read() {
        assertThat(told(plan(BOARD, AS_IT_IS.replace("Andra, exempel;P;Ledamot", "Andra, exempel;P;Adjungerad"))))
                .isEqualTo("UNCHANGED 2");
    }

    @Test
    void somebody_who_comes_back_is_the_same_person() {
        var before = term("Femte, exempel", Seat.ORDINARY, Office.NONE, 0, null, "2019-01-01")
                .until(LocalDate.of(2022, 12, 31));
        var plan = plan(new BoardTerms(List.of(before), SteppingIn.PARTY), "Femte, exempel;P;Ledamot;;;;\n");
        assertThat(plan.changes().getFirst().after().memberId()).isEqualTo(before.memberId());
    }

    @Test
    void a_term_that_begins_on_the_day_is_put_right_and_not_ended_before_it_began() {
        var fresh = term("Sjätte, exempel", Seat.ORDINARY, Office.NONE, 0, null, "2027-01-01");
        var change = plan(new BoardTerms(List.of(fresh), SteppingIn.PARTY), "Sjätte, exempel;Q;Ledamot;;;;\n")
                .changes()
                .getFirst();
        assertThat(change.after().id()).isEqualTo(fresh.id());
        assertThat(ImportPlan.ended(fresh, DAY)).isEmpty();
        assertThat(ImportPlan.ended(CHAIR, DAY).orElseThrow().to()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "'Namn;Parti\n', import-headings",
        "'Namn;Parti;Plats\n', member-file",
        "'Namn;Parti;Plats\n\"', import-not-csv"
    })
    void a_file_that_is_none_is_refused_as_a_whole(String file, String problem) {
        assertThatThrownBy(() -> MemberFile.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused().type().code()).isEqualTo(problem));
    }

    private static String without(String name) {
        return AS_IT_IS.replaceAll("(?m)^" + name + ".*\n", "");
    }

    private static ImportPlan plan(BoardTerms board, String rows) {
        return ImportPlan.of(board, DAY, MemberFile.read((HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static String told(ImportPlan plan) {
        var told = new StringBuilder();
        for (var kind : ImportPlan.Kind.values()) {
            long number = plan.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .count();
            told.append(number == 0 ? "" : " " + kind + " " + number);
        }
        return told.toString().strip();
    }

    private static Term term(String name, Seat seat, Office office, int order, @Nullable String login, String from) {
        return new Term(
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                "P",
                seat,
                office,
                order,
                login,
                LocalDate.parse(from),
                null);
    }
}

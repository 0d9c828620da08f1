package se.kvalitetshjulet.reporting.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.reporting.chain.ChainFault.Code.END_CHANGED;
import static se.kvalitetshjulet.reporting.chain.ChainFault.Code.MISSING;
import static se.kvalitetshjulet.reporting.chain.ChainFault.Code.NOT_JOINED;
import static se.kvalitetshjulet.reporting.chain.ChainFault.Code.REWRITTEN;
import static se.kvalitetshjulet.reporting.chain.ChainFault.Code.TAIL_CUT;
import static se.kvalitetshjulet.reporting.chain.ChainFault.Code.UNKNOWN_HERE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.report.ChainLink;
import se.kvalitetshjulet.contracts.report.ReportKind;

class ChainRuleTest {

    private static final ChainEnd AFTER_FOUR = new ChainEnd(4, "h4");

    @Test
    void a_chain_as_it_was_issued_is_intact_in_whatever_order_it_is_read() {
        var rows = new ArrayList<>(chain(4));
        Collections.shuffle(rows, new Random(7));
        var found = ChainRule.verify(rows, AFTER_FOUR, links(4));

        assertThat(found.isIntact()).isTrue();
        assertThat(found.editions()).isEqualTo(4);
        assertThat(found.endHash()).isEqualTo("h4");
        assertThat(found.compared()).isEqualTo(4);
    }

    @Test
    void a_board_without_editions_has_an_intact_chain() {
        var found = ChainRule.verify(List.of(), ChainEnd.NONE, List.of());
        assertThat(found.isIntact()).isTrue();
        assertThat(found.endHash()).isNull();
    }

    @Test
    void an_edition_that_the_board_has_not_heard_of_yet_is_told_and_is_no_fault() {
        var found = ChainRule.verify(chain(4), AFTER_FOUR, links(3));
        assertThat(found.isIntact()).isTrue();
        assertThat(found.unheard()).containsExactly(4);
    }

    @Test
    void a_hole_is_told_once_with_its_numbers() {
        var rows = new ArrayList<>(chain(4));
        rows.subList(1, 3).clear();
        assertThat(ChainRule.verify(rows, AFTER_FOUR, null).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(MISSING);
                    assertThat(fault.detail()).isEqualTo("Utgåvorna nummer 2 till 3 saknas i kedjan.");
                });
    }

    @Test
    void a_cut_tail_is_seen_by_the_ledger_and_when_that_was_moved_too_by_the_copy() {
        assertThat(codes(chain(2), AFTER_FOUR, null)).containsExactly(TAIL_CUT);
        assertThat(codes(chain(2), new ChainEnd(2, "h2"), null)).isEmpty();
        assertThat(codes(chain(2), new ChainEnd(2, "h2"), links(4))).containsExactly(UNKNOWN_HERE, UNKNOWN_HERE);
        assertThat(codes(List.of(), ChainEnd.NONE, links(1))).containsExactly(UNKNOWN_HERE);
    }

    @Test
    void an_end_that_is_not_the_last_edition_is_seen() {
        assertThat(codes(chain(4), new ChainEnd(3, "h3"), null)).containsExactly(END_CHANGED);
        assertThat(codes(chain(4), new ChainEnd(4, "other"), null)).containsExactly(END_CHANGED);
        assertThat(codes(List.of(), new ChainEnd(0, "other"), null)).containsExactly(END_CHANGED);
    }

    @Test
    void editions_that_do_not_hang_on_each_other_are_seen() {
        var rows = new ArrayList<>(chain(4));
        rows.set(2, examined(3, "another", "h3"));
        assertThat(codes(rows, AFTER_FOUR, null)).containsExactly(NOT_JOINED);
    }

    @Test
    void what_was_written_anew_from_some_place_on_is_seen_only_against_the_copy() {
        var rows = List.of(examined(1, null, "h1"), examined(2, "h1", "n2"), examined(3, "n2", "n3"));
        var end = new ChainEnd(3, "n3");
        assertThat(codes(rows, end, null)).isEmpty();
        assertThat(codes(rows, end, links(3))).containsExactly(REWRITTEN, REWRITTEN);
    }

    @Test
    void of_two_links_that_the_board_has_heard_with_one_number_one_must_be_false() {
        var heard = new ArrayList<>(links(4));
        heard.add(new ChainLink(2, "h1", "another"));
        assertThat(codes(chain(4), AFTER_FOUR, heard)).containsExactly(REWRITTEN);
    }

    private static List<ChainFault.Code> codes(List<Examined> rows, ChainEnd end, List<ChainLink> heard) {
        return ChainRule.verify(rows, end, heard).faults().stream()
                .map(ChainFault::code)
                .toList();
    }

    private static List<Examined> chain(int length) {
        return links(length).stream()
                .map(link -> examined(link.number(), link.previousHash(), link.hash()))
                .toList();
    }

    private static List<ChainLink> links(int length) {
        return IntStream.rangeClosed(1, length)
                .mapToObj(number -> new ChainLink(number, number == 1 ? null : "h" + (number - 1), "h" + number))
                .toList();
    }

    private static Examined examined(int number, String previousHash, String hash) {
        var edition = new ChainedEdition(
                number,
                previousHash,
                hash,
                "report-" + number,
                ReportKind.UNEXECUTED_DECISIONS,
                "2024-Q1",
                number,
                "c" + number,
                Instant.EPOCH);
        return new Examined(edition, hash, "c" + number, true, true);
    }
}

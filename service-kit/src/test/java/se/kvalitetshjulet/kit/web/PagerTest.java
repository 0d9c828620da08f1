package se.kvalitetshjulet.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jboss.resteasy.reactive.common.jaxrs.UriBuilderImpl;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.paging.Paging;

class PagerTest {

    private static final URI LIST =
            URI.create("http://localhost:8080/decisions/sidor/9999/socn/beslut?serviceType=Hemtj%C3%A4nst&page=6");

    @Test
    void the_links_keep_the_filters_and_stay_on_the_path() {
        var pager = pager(6, 20, 20, 412);
        assertThat(pager.next()).isEqualTo("/decisions/sidor/9999/socn/beslut?serviceType=Hemtj%C3%A4nst&page=7");
        assertThat(pager.previous()).endsWith("page=5");
        assertThat(pager.steps()).extracting(Pager.Step::number).containsExactly(1L, 4L, 5L, 6L, 7L, 8L, 21L);
        assertThat(pager.first()).isEqualTo(101);
        assertThat(pager.last()).isEqualTo(120);
    }

    @Test
    void the_ends_have_one_way_only() {
        assertThat(pager(1, 20, 20, 40).previous()).isNull();
        assertThat(pager(2, 20, 20, 40).next()).isNull();
    }

    @Test
    void a_list_with_nothing_in_it_needs_no_links() {
        var pager = pager(1, 20, 0, 0);
        assertThat(pager.isNeeded()).isFalse();
        assertThat(pager.first()).isZero();
    }

    private static Pager pager(int page, int limit, int count, long total) {
        var meta = Paging.of(page, limit)
                .pageOf(java.util.Collections.nCopies(count, "x"), total)
                .meta();
        return Pager.of(meta, LIST.getRawPath(), new UriBuilderImpl().uri(LIST));
    }
}

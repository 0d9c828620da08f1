package se.kvalitetshjulet.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The query parameters {@code page} (from 1) and {@code limit}. Take it as a {@code @Valid @BeanParam}. */
public class Paging {

    @QueryParam("page")
    @DefaultValue("1")
    @Min(value = 1, message = "Sidor räknas från 1.")
    @Max(value = 1_000_000, message = "Så många sidor finns inte.")
    int page = 1;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(value = 1, message = "Minst 1 per sida.")
    @Max(value = 1000, message = "Högst 1000 per sida.")
    int limit = 20;

    public static Paging of(int page, int limit) {
        var paging = new Paging();
        paging.page = page;
        paging.limit = limit;
        return paging;
    }

    public int page() {
        return page;
    }

    public int limit() {
        return limit;
    }

    public long offset() {
        return (page - 1L) * limit;
    }

    /** The page of a list that is in memory as a whole. */
    public <T> Page<T> cutFrom(List<T> all) {
        return pageOf(all.stream().skip(offset()).limit(limit).toList(), all.size());
    }

    public <T> Page<T> pageOf(List<T> data, long totalRecords) {
        return new Page<>(
                data, new Page.Meta(page, limit, data.size(), totalRecords, Math.ceilDiv(totalRecords, limit)));
    }
}

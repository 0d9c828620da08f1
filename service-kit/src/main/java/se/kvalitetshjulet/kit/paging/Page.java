package se.kvalitetshjulet.kit.paging;

import java.util.List;
import java.util.function.Function;

/** One page of a list, as every list resource answers. */
public record Page<T>(List<T> data, Meta meta) {

    /**
     * Where the page stands in the whole.
     *
     * @param count records on this page
     */
    public record Meta(int page, int limit, int count, long totalRecords, long totalPages) {}

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(data.stream().map(each).toList(), meta);
    }
}

package se.kvalitetshjulet.reporting.disclosure;

import java.util.List;
import java.util.stream.Stream;

/** A figure that is the sum of others, and so gives one of them away when all but it are shown. */
public record Sum(String total, List<String> parts) {

    public Sum {
        parts = List.copyOf(parts);
    }

    Stream<String> figures() {
        return Stream.concat(Stream.of(total), parts.stream());
    }
}

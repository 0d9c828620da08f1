package se.kvalitetshjulet.kit.revision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;
import se.kvalitetshjulet.statute.course.EventKey;

/** Makes revisions of one code, as a board tells them. */
final class Told {

    static final String LIST = "service-types";
    static final String CODE = "HOME_CARE";

    private String label = "Hemtjänst";
    private @Nullable LocalDate validTo;
    private @Nullable String parent;
    private String code = CODE;

    static Told that(String code) {
        var told = new Told();
        told.code = code;
        return told;
    }

    static Told that() {
        return new Told();
    }

    Told isCalled(String words) {
        label = words;
        return this;
    }

    Told until(String lastDay) {
        validTo = LocalDate.parse(lastDay);
        return this;
    }

    Told isPartOf(String other) {
        parent = other;
        return this;
    }

    /** Told as number so many, from a day. */
    CodeRevision from(String firstDay, int number) {
        return from(firstDay, new EventKey(Instant.parse("2024-01-01T00:00:00Z").plusSeconds(number), "/a", "1"));
    }

    CodeRevision from(String firstDay, EventKey told) {
        return new CodeRevision(from(firstDay), told);
    }

    CodeListRevised from(String firstDay) {
        return new CodeListRevised(LIST, code, label, LocalDate.parse(firstDay), validTo, null, parent);
    }
}

package se.kvalitetshjulet.reporting.kind;

import org.jspecify.annotations.Nullable;

/**
 * A section of a report that people write.
 *
 * @param sectionId stable, as in addresses: {@code ledningssystem}
 * @param heading in Swedish
 * @param hint in Swedish: what is expected there
 * @param before heading of the counted section that it stands before; null for last, after all that are counted
 */
public record WrittenSection(
        String sectionId,
        String heading,
        String hint,
        @Nullable String before) {}

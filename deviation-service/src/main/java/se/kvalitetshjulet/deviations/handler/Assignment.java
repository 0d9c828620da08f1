package se.kvalitetshjulet.deviations.handler;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody handles a thing, from when on, and who said so.
 *
 * @param name a person who works here
 */
public record Assignment(
        HandledKind kind, String id, String name, @Nullable String title, Instant assignedAt, String assignedBy) {}

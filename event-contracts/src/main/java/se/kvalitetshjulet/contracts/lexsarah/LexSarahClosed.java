package se.kvalitetshjulet.contracts.lexsarah;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lex Sarah report is closed; its measures have been followed up. */
public record LexSarahClosed(
        String reportId, LocalDate on, @Nullable String result) {}

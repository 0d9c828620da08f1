package se.kvalitetshjulet.agenda;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an installation says of its registry, its agendas, its statements and its extracts. */
@ConfigMapping(prefix = "kvalitetshjulet.agenda")
public interface AgendaConfig {

    ReportClassification reportClassification();

    StandingItems standingItems();

    Communications communications();

    Packet packet();

    /** Recipients of extracts that are in the house, as the file of the matter: no cover sheet is needed to reach them. */
    List<String> internalRecipients();

    /** How much of what others have made is bound into one packet. */
    interface Packet {

        int mostPages();

        MemorySize mostBytes();
    }

    /** How the extract of the registry for the board is arranged. */
    interface Communications {

        /** Whose groups come first, as the senders are called in the registry. */
        List<String> sendersFirst();
    }

    /** By kind of matter; {@code OTHER} serves those without one. */
    Map<String, StatementTemplate> statementTemplates();

    /** Where in the classification plan a report to the board belongs. */
    interface ReportClassification {

        String plan();

        String code();

        String name();
    }

    /** What an official statement begins as. */
    interface StatementTemplate {

        String name();

        /** The decision that is usually proposed. */
        Optional<String> proposal();

        List<String> recipients();
    }

    /** The headings that every new agenda has. */
    interface StandingItems {

        List<String> opening();

        List<String> closing();

        /** The closed part, last. */
        String secret();
    }
}

package se.kvalitetshjulet.agenda.registry;

import java.time.LocalDate;

/**
 * A note that something is secret (sekretessmarkering, OSL 5 kap. 5 §). It says that secrecy is to be tried when somebody asks;
 * it decides nothing.
 *
 * @param provision {@code 26 kap. 1 § OSL}
 * @param authority whose note it is
 */
public record SecrecyMark(String provision, LocalDate markedOn, String authority) {}

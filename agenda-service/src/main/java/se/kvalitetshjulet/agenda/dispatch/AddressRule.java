package se.kvalitetshjulet.agenda.dispatch;

import java.util.stream.Collectors;

/** How two typings of one address are compared: by what stands in them, and not by how it is spaced. */
final class AddressRule {

    private AddressRule() {}

    static boolean areSame(String one, String again) {
        return tidied(one).equals(tidied(again));
    }

    /** Line by line, without what cannot be seen. */
    static String tidied(String address) {
        return address.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}

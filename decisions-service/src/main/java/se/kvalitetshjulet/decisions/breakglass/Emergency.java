package se.kvalitetshjulet.decisions.breakglass;

import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.problem.Violations;

/**
 * What somebody says who wants in.
 *
 * @param reason why it cannot wait, in their own words
 * @param protectedToo that they know that the person's identity may be protected, and what it would mean
 * @param key the request's Idempotency-Key
 */
record Emergency(
        String decisionId,
        String reason,
        boolean protectedToo,
        @Nullable String key) {

    private static final int LONGEST_ID = 200;
    private static final int SHORTEST_REASON = 20;
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_KEY = 200;

    void refuseIfIncomplete() {
        new Violations()
                .when(
                        decisionId.isEmpty()
                                || decisionId.length() > LONGEST_ID
                                || decisionId.chars().anyMatch(Character::isISOControl),
                        "decisionId",
                        "Ange beslutets id.")
                .when(
                        reason.length() < SHORTEST_REASON,
                        "reason",
                        "Skriv varför det inte kan vänta, med minst %d tecken. Den som är ansvarig läser det."
                                .formatted(SHORTEST_REASON))
                .when(
                        IdentityNumbers.in(reason),
                        "reason",
                        "Skriv inget personnummer. Beslutets id säger vem det gäller.")
                .text("reason", reason, LONGEST_REASON)
                .when(
                        !protectedToo,
                        "protectedToo",
                        "Bekräfta att du vet vad det innebär om personen har skyddade personuppgifter.")
                .when(
                        key != null && (key.isBlank() || key.length() > LONGEST_KEY),
                        "Idempotency-Key",
                        "Ska ha mellan 1 och %d tecken.".formatted(LONGEST_KEY))
                .refuseIfAny();
    }

    @Override
    public String toString() {
        return "Emergency";
    }
}

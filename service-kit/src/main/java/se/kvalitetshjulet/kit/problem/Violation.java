package se.kvalitetshjulet.kit.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;

/**
 * One thing that is wrong with one field.
 *
 * @param field path of the field as the caller wrote it, {@code data.decidedOn}; a dash for each name in it that holds an
 *     identity number
 * @param message what is wrong, in plain Swedish; never repeats the value
 */
public record Violation(String field, String message) {

    public Violation {
        if (IdentityNumbers.in(field)) {
            field = Arrays.stream(field.split("\\."))
                    .map(name -> IdentityNumbers.in(name) ? "–" : name)
                    .collect(Collectors.joining("."));
        }
    }
}

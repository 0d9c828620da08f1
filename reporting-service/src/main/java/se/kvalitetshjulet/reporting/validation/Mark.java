package se.kvalitetshjulet.reporting.validation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Tells one set of wrong things from another, whatever order they come in, and without holding them: a sum of their hashes. */
final class Mark {

    private BigInteger sum = BigInteger.ZERO;

    static String of(List<Fault> faults) {
        var mark = new Mark();
        faults.forEach(mark::add);
        return mark.text();
    }

    /** By what it is about, whatever its numbers are just now. */
    void add(Fault fault) {
        sum = sum.add(hash(fault.where() + "|" + fault.figureId() + "|" + fault.decisionId()));
    }

    String text() {
        return sum.toString(Character.MAX_RADIX);
    }

    private static BigInteger hash(String thing) {
        try {
            return new BigInteger(
                    1, MessageDigest.getInstance("SHA-256").digest(thing.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

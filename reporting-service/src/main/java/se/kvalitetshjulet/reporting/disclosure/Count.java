package se.kvalitetshjulet.reporting.disclosure;

/**
 * One number of people.
 *
 * @param threshold the lowest number that is shown; 0 where everything is
 */
public record Count(long value, int threshold) {

    /** Nobody is nobody: a zero reveals no individual. */
    boolean isSmall() {
        return value > 0 && value < threshold;
    }
}

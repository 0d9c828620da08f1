package se.kvalitetshjulet.decisions.person;

/**
 * Why identities are needed.
 *
 * @param protectedToo whether those of persons with protected identity are, by somebody who has been told what that means
 */
public record Need(ReadingPurpose purpose, boolean protectedToo) {}

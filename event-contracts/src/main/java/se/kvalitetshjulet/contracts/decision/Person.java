package se.kvalitetshjulet.contracts.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a decision concerns: never in a public record, never on a topic. */
public record Person(
        String identityNumber,
        String name,
        @JsonProperty("protected") boolean protectedIdentity) {}

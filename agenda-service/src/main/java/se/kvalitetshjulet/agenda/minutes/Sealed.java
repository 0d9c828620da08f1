package se.kvalitetshjulet.agenda.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they were handed to those who approve them.
 *
 * @param rest whether they are all of a closed meeting, rather than paragraphs that are approved at once
 * @param content the document as JSON
 */
record Sealed(
        int version,
        List<Integer> paragraphs,
        boolean rest,
        String content,
        String sha256,
        Instant sealedAt,
        List<Answer> answers) {

    Sealed {
        paragraphs = List.copyOf(paragraphs);
        answers = List.copyOf(answers);
    }

    /**
     * What one of those who approve has answered.
     *
     * @param refused why they do not sign, or null for a signature
     */
    record Answer(UUID member, @Nullable String refused, Signing.Signature signature) {}

    boolean isRefused() {
        return answers.stream().anyMatch(answer -> answer.refused() != null);
    }

    /** Whether nobody has refused it, and another would say the same. */
    boolean isWaitingAs(Sealed other) {
        return !isRefused() && rest == other.rest && sha256.equals(other.sha256);
    }

    boolean hasAnswered(UUID member) {
        return answers.stream().anyMatch(answer -> answer.member().equals(member));
    }

    /** Those of the wanted who have not signed. */
    Set<UUID> missing(Set<UUID> wanted) {
        var signed = answers.stream()
                .filter(answer -> answer.refused() == null)
                .map(Answer::member)
                .collect(Collectors.toSet());
        return wanted.stream().filter(member -> !signed.contains(member)).collect(Collectors.toSet());
    }

    /**
     * Whether each of the checkers has signed, and one more who presided. Does not ask the register of members, which may be put
     * right afterwards.
     */
    boolean isSignedWith(List<UUID> checkers) {
        return !checkers.isEmpty()
                && !isRefused()
                && answers.size() > checkers.size()
                && missing(Set.copyOf(checkers)).isEmpty();
    }

    /** Minutes that are to be handed out; nobody has answered yet. */
    static Sealed of(int version, List<Integer> paragraphs, boolean rest, String content, String sha256, Instant at) {
        return new Sealed(version, paragraphs, rest, content, sha256, at, List.of());
    }
}

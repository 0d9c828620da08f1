package se.kvalitetshjulet.decisions.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.DecisionView.ClosingView;
import se.kvalitetshjulet.decisions.decision.DecisionView.ConflictView;
import se.kvalitetshjulet.decisions.decision.DecisionView.ExplanationView;
import se.kvalitetshjulet.decisions.decision.DecisionView.OfferView;
import se.kvalitetshjulet.decisions.decision.DecisionView.WaitView;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.StatutoryClock;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.Wait;

/** Says a course in the form and the words that are read outside. */
@ApplicationScoped
class CourseWords {

    private final Words words;

    CourseWords(Words words) {
        this.words = words;
    }

    List<WaitView> waits(Course course, LocalDate today) {
        return course.waits().stream().map(wait -> view(wait, today)).toList();
    }

    List<OfferView> offers(Course course) {
        return course.offers().stream()
                .map(offer -> new OfferView(
                        offer.on(),
                        offer.outcome().name(),
                        FixedWords.OUTCOMES.get(offer.outcome().name())))
                .toList();
    }

    List<ExplanationView> explanations(Tenant tenant, Course course) {
        return course.explanations().stream()
                .map(explained -> new ExplanationView(
                        explained.on(),
                        explained.reason(),
                        words.delayReason(tenant, explained.reason(), explained.on()),
                        explained.interimHelp()))
                .toList();
    }

    @Nullable
    ClosingView closing(Tenant tenant, Course course) {
        var closing = course.closing();
        return closing == null
                ? null
                : new ClosingView(
                        closing.on(), closing.cause(), words.closingCause(tenant, closing.cause(), closing.on()));
    }

    List<ConflictView> conflicts(Course course) {
        return course.conflicts().stream()
                .map(conflict -> new ConflictView(
                        conflict.event().id(),
                        conflict.event().source(),
                        conflict.event().time(),
                        conflict.reason().name(),
                        conflict.reason().sentence()))
                .toList();
    }

    private static WaitView view(Wait wait, LocalDate today) {
        return new WaitView(
                wait.cause().name(),
                wait.kind().name(),
                wait.kind().label(),
                wait.from(),
                wait.partlySince(),
                wait.dueOn(),
                wait.endedOn().orElse(null),
                wait.endedBy().map(Enum::name).orElse(null),
                wait.daysElapsedAt(today),
                wait.isOpen() ? StatutoryClock.daysLeft(wait.from(), today) : null,
                wait.isOverdueAt(today));
    }
}

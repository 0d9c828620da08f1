package se.kvalitetshjulet.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class SampleRegistryTest {

    @Test
    void holds_a_year_of_matters_in_the_order_of_their_numbers() {
        assertThat(SampleRegistry.matters())
                .hasSizeGreaterThan(150)
                .isSortedAccordingTo(Comparator.comparing(SampleMatter::year).thenComparing(SampleMatter::sequence));
    }

    @Test
    void registers_no_matter_before_the_one_with_the_number_before() {
        assertThat(SampleRegistry.matters())
                .extracting(matter -> LocalDate.parse(matter.registeredOn()))
                .isSorted();
    }

    @Test
    void gives_the_matters_of_the_public_notice_the_numbers_they_have_there() {
        assertThat(SampleRegistry.matters())
                .extracting(matter -> matter.registryNumber() + " " + matter.title())
                .contains(
                        "SOCN/2024:65 Kvalitetsberättelse 2023",
                        "SOCN/2023:52 Yttrande över motion om nollvision mot vräkning av barnfamiljer",
                        "SOCN/2024:56 Månadsrapport mars 2024",
                        "SOCN/2024:58 Rapportering av ej verkställda gynnande beslut");
    }

    @Test
    void takes_up_no_matter_before_it_is_registered() {
        assertThat(SampleRegistry.matters())
                .filteredOn(matter -> !matter.meetingOn().isEmpty())
                .hasSizeGreaterThan(60)
                .allMatch(matter -> matter.registeredOn().compareTo(matter.meetingOn()) < 0);
    }
}

package se.kvalitetshjulet.agenda.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressRuleTest {

    @ParameterizedTest
    @CsvSource({
        "'Storgatan 1\n641 30 Katrineholm', 'Storgatan 1\n641 30 Katrineholm', true",
        "'Storgatan 1\n641 30 Katrineholm', ' Storgatan  1\r\n\n641 30 Katrineholm ', true",
        "'Storgatan 1\n641 30 Katrineholm', 'Storgatan 11\n641 30 Katrineholm', false",
        "'Storgatan 1\n641 30 Katrineholm', 'Storgatan 1\n641 31 Katrineholm', false",
        "'Storgatan 1\n641 30 Katrineholm', 'Storgatan 1 641 30 Katrineholm', false",
        "'Storgatan 1', 'storgatan 1', false"
    })
    void an_address_is_the_same_when_all_that_stands_in_it_is(String one, String again, boolean same) {
        assertThat(AddressRule.areSame(one, again)).isEqualTo(same);
    }
}

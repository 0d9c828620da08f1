package se.kvalitetshjulet.agenda.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.minutes.Signing.Signature;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

class LoginSigningTest {

    private static final Instant AT = Instant.parse("2024-04-26T08:00:00Z");
    private static final String TEXT = "a1";

    private final LoginSigning signing = new LoginSigning();
    private final Signature signature = signing.sign(
            new Caller(new Tenant("9999", "socn"), "the-chair", "Ordföranden", "", "loa3", List.of()), TEXT, AT);

    @Test
    void says_who_signed_what_when_and_how_they_had_logged_in() {
        assertThat(signature)
                .extracting(Signature::signer, Signature::name, Signature::acr, Signature::sha256)
                .containsExactly("the-chair", "Ordföranden", "loa3", TEXT);
        assertThat(signing.isValid(signature, TEXT)).isTrue();
    }

    @Test
    void does_not_hold_for_another_text_nor_when_a_part_of_it_has_been_changed() {
        assertThat(signing.isValid(signature, "b2")).isFalse();
        assertThat(signing.isValid(with("LOGIN", "another", "Ordföranden", "loa3", AT, TEXT), TEXT))
                .isFalse();
        assertThat(signing.isValid(with("LOGIN", "the-chair", "Annan", "loa3", AT, TEXT), TEXT))
                .isFalse();
        assertThat(signing.isValid(with("LOGIN", "the-chair", "Ordföranden", "loa4", AT, TEXT), TEXT))
                .isFalse();
        assertThat(signing.isValid(with("LOGIN", "the-chair", "Ordföranden", "loa3", AT.plusSeconds(1), TEXT), TEXT))
                .isFalse();
        assertThat(signing.isValid(with("LOGIN", "the-chair", "Ordföranden", "loa3", AT, "b2"), TEXT))
                .isFalse();
        assertThat(signing.isValid(with("OTHER", "the-chair", "Ordföranden", "loa3", AT, TEXT), TEXT))
                .isFalse();
    }

    private Signature with(String method, String signer, String name, String acr, Instant at, String sha256) {
        return new Signature(method, signer, name, acr, at, sha256, signature.proof());
    }
}

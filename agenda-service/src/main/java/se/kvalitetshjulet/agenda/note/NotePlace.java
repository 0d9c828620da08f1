package se.kvalitetshjulet.agenda.note;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Whose note it is, and on what.
 *
 * @param subject the identity provider's id of the member
 */
record NotePlace(Tenant tenant, String subject, UUID meetingId, UUID itemId) {

    /** What a note is sealed together with: moved to another place it does not open. Each part says how long it is. */
    byte[] asBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(tenant.municipality());
            out.writeUTF(tenant.board());
            out.writeUTF(subject);
            out.writeUTF(meetingId.toString());
            out.writeUTF(itemId.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

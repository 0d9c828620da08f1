package se.kvalitetshjulet.agenda.reading;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What is kept on a device, and says to whom it was given: see {@link NameReader}. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface ToOneReader {}

package se.kvalitetshjulet.kit;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

/** A calendar as a program of somebody else's reads it, and finds it valid. */
public final class ReadCalendar {

    private final Calendar calendar;

    private ReadCalendar(Calendar calendar) {
        this.calendar = calendar;
    }

    public static ReadCalendar of(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            var validity = calendar.validate();
            if (validity.hasErrors()) {
                throw new AssertionError(validity.getEntries());
            }
            return new ReadCalendar(calendar);
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    public List<String> summaries() {
        return eachDay(Property.SUMMARY);
    }

    public List<String> dates() {
        return eachDay(Property.DTSTART);
    }

    public List<String> uids() {
        return eachDay(Property.UID);
    }

    public List<String> categories() {
        return eachDay(Property.CATEGORIES);
    }

    /** What is said of the days, by name of property. */
    public TreeSet<String> said() {
        var names = new TreeSet<String>();
        days().forEach(day -> day.getProperties().forEach(property -> names.add(property.getName())));
        return names;
    }

    private List<String> eachDay(String property) {
        return days().stream()
                .map(day -> day.getRequiredProperty(property).getValue())
                .toList();
    }

    private List<CalendarComponent> days() {
        return calendar.getComponents().stream()
                .map(CalendarComponent.class::cast)
                .filter(component -> component.getName().equals(Component.VEVENT))
                .toList();
    }
}

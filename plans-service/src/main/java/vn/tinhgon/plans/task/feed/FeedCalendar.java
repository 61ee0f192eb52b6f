package vn.tinhgon.plans.task.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import vn.tinhgon.plans.task.listing.Part;

/**
 * An agency's calendar: an event on each last day. An event is known by its task and the part in
 * it, so that another day moves it; what is over has left.
 */
public record FeedCalendar(String agency, List<Part> parts) {

    /** A line has 75 octets at most, and a Vietnamese letter three. */
    private static final int FOLDED_AT = 24;

    /**
     * @param words the text of a key
     */
    public String text(UnaryOperator<String> words) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Tinh Gon//plans-service//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", words.apply("calendar.name") + " – " + agency));
        parts.forEach(part -> calendar.add(event(part, words)));
        try (var text = new StringWriter()) {
            new CalendarOutputter(false, FOLDED_AT).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VEvent event(Part part, UnaryOperator<String> words) {
        var role = words.apply("field.role." + part.role());
        var changed = part.changedAt().truncatedTo(ChronoUnit.SECONDS);
        var event = new VEvent(false);
        event.add(new Uid(uid(part)));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new DtStart<>(part.dueOn()));
        event.add(new Summary("[%s] %s".formatted(role, part.title())));
        event.add(
                new Description(
                        "%s: %s\n%s: %s"
                                .formatted(
                                        words.apply("column.plan"),
                                        part.planNumber(),
                                        words.apply("column.ref"),
                                        part.ref())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String uid(Part part) {
        return "%s.%s@plans.tinhgon"
                .formatted(part.taskId(), part.role().name().toLowerCase(Locale.ROOT));
    }
}

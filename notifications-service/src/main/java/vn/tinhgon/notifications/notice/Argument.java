package vn.tinhgon.notifications.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What fills the words of a notice; kept as JSON, so what is named here must stay. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(name = "text", value = Argument.Text.class),
    @Type(name = "day", value = Argument.Day.class),
    @Type(name = "roles", value = Argument.Roles.class),
    @Type(name = "words", value = Argument.Words.class),
    @Type(name = "agencies", value = Argument.Agencies.class)
})
public sealed interface Argument {

    /** Words of a document, or a number; null when there are none. */
    record Text(String value) implements Argument {}

    /** A day; null when none is fixed. */
    record Day(LocalDate value) implements Argument {}

    /** The parts that the agency has in a matter, such as {@code LEAD}. */
    record Roles(List<String> codes) implements Argument {
        public Roles {
            codes = List.copyOf(codes);
        }
    }

    /**
     * Codes that the message bundles have words for.
     *
     * @param family what kind of code, such as {@code kind} for kinds of restructuring
     */
    record Words(String family, List<String> codes) implements Argument {
        public Words {
            codes = List.copyOf(codes);
        }
    }

    /** Agencies, to be called by the names that are known when somebody reads. */
    record Agencies(List<UUID> ids) implements Argument {
        public Agencies {
            ids = List.copyOf(ids);
        }
    }
}

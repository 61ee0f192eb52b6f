package vn.tinhgon.plans.truth;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deadline as a careful reader has it; what its idiom does not have is null.
 *
 * @param raw the words of the document
 * @param due the day as the text names it; after a trigger, the cap
 * @param qualifier BEFORE where the day itself is too late
 * @param period how often what recurs is due, in ISO 8601
 */
record StatedDeadline(
        String raw,
        String kind,
        LocalDate start,
        LocalDate due,
        String qualifier,
        String trigger,
        Integer offsetMonths,
        String period) {

    private static final int NOTICE = 30;
    private static final Period SILENT_AFTER = Period.ofMonths(6);

    String idiom() {
        return kind.equals("FROM_YEAR") ? "FROM" : kind;
    }

    boolean isStated() {
        return !kind.equals("NONE");
    }

    boolean waitsThreeMonths() {
        return idiom().equals("AFTER_TRIGGER") && offsetMonths == 3;
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(due)
                .map(day -> "BEFORE".equals(dayCounts()) ? day.minusDays(1) : day);
    }

    /** The deadline in one line, and its last day. */
    String line() {
        return line(idiom(), start, due, dayCounts(), offset(), period)
                + " → "
                + lastDay().map(LocalDate::toString).orElse("-");
    }

    /** The same of a task as the service shows it. */
    static String line(Map<String, ?> deadline, Object lastDay) {
        return line(
                        deadline.get("kind"),
                        deadline.get("start"),
                        deadline.get("due"),
                        deadline.get("qualifier"),
                        deadline.get("offset"),
                        deadline.get("period"))
                + " → "
                + Objects.requireNonNullElse(lastDay, "-");
    }

    private static String line(Object... parts) {
        return Stream.of(parts)
                .map(part -> Objects.requireNonNullElse(part, "-").toString())
                .collect(joining(" "));
    }

    /** As a person enters it. */
    Map<String, Object> entered() {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("kind", idiom());
        parts.put("quote", raw);
        parts.put("start", start);
        parts.put("due", due);
        parts.put("qualifier", dayCounts());
        parts.put("trigger", trigger);
        parts.put("offset", offset());
        parts.put("period", period);
        parts.values().removeIf(Objects::isNull);
        parts.replaceAll((_, value) -> value.toString());
        return parts;
    }

    private String dayCounts() {
        return idiom().equals("DATE") ? qualifier : null;
    }

    private String offset() {
        return idiom().equals("AFTER_TRIGGER") ? Period.ofMonths(offsetMonths).toString() : null;
    }

    /**
     * How a task stands of which nobody has heard since its plan was issued, by the rules of the
     * domain and the standard thirty days of notice and six months of silence. Written apart from
     * the service, which it judges.
     */
    String standing(LocalDate issuedOn, LocalDate asOf) {
        if (start != null && asOf.isBefore(start)) {
            return "NOT_STARTED";
        }
        if (lastDay().filter(asOf::isAfter).isPresent()) {
            return "OVERDUE";
        }
        if (lastDay().filter(day -> !asOf.plusDays(NOTICE).isBefore(day)).isPresent()) {
            return "DUE_SOON";
        }
        return switch (idiom()) {
            case "AFTER_TRIGGER" -> "AWAITING_TRIGGER";
            case "ON_REQUEST", "CONDITIONAL" -> "ON_REQUEST";
            case "CONTINUOUS", "RECURRING" ->
                    asOf.isAfter(issuedOn.plus(silentAfter())) ? "SILENT" : "OPEN";
            default -> "OPEN";
        };
    }

    private Period silentAfter() {
        return period == null ? SILENT_AFTER : Period.parse(period);
    }
}

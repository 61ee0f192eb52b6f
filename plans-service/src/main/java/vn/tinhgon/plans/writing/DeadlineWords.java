package vn.tinhgon.plans.writing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.AfterTrigger;
import vn.tinhgon.plans.deadline.Between;
import vn.tinhgon.plans.deadline.Conditional;
import vn.tinhgon.plans.deadline.Continuous;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.DeadlineParts;
import vn.tinhgon.plans.deadline.InMonth;
import vn.tinhgon.plans.deadline.InQuarter;
import vn.tinhgon.plans.deadline.InYear;
import vn.tinhgon.plans.deadline.OnDate;
import vn.tinhgon.plans.deadline.OnRequest;
import vn.tinhgon.plans.deadline.OpenEnded;
import vn.tinhgon.plans.deadline.Qualifier;
import vn.tinhgon.plans.deadline.Recurring;
import vn.tinhgon.plans.deadline.Roadmap;
import vn.tinhgon.plans.deadline.Unstated;
import vn.tinhgon.plans.deadline.reading.DeadlineReader;

/** Says a deadline so that it is read as the same again. */
final class DeadlineWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};
    private static final DeadlineReader READER = new DeadlineReader();

    private DeadlineWords() {}

    /** In the words of the document where these say it; empty where there is none. */
    static Optional<String> of(Deadline deadline) {
        return Optional.of(deadline.quote())
                .filter(quote -> !quote.isBlank() && isSame(READER.read(quote), deadline))
                .or(() -> Optional.of(words(deadline)))
                .filter(words -> !words.isBlank());
    }

    /** Whether two say the same, in whichever words. */
    static boolean isSame(Deadline one, Deadline other) {
        return unquoted(one).equals(unquoted(other));
    }

    private static DeadlineParts unquoted(Deadline deadline) {
        var parts = DeadlineParts.of(deadline);
        return new DeadlineParts(
                parts.kind(),
                "",
                parts.startsOn(),
                parts.dueOn(),
                parts.qualifier(),
                parts.trigger(),
                parts.triggerOffset(),
                parts.recurrence());
    }

    private static String words(Deadline deadline) {
        return switch (deadline) {
            case OnDate on ->
                    (on.qualifier() == Qualifier.BEFORE ? "trước " : "chậm nhất ") + day(on.day());
            case InMonth in ->
                    "trong tháng %d/%d".formatted(last(in).getMonthValue(), last(in).getYear());
            case InQuarter in ->
                    "trong quý %s/%d"
                            .formatted(
                                    QUARTERS[(last(in).getMonthValue() - 1) / 3],
                                    last(in).getYear());
            case InYear in -> "trong năm " + last(in).getYear();
            case Between between -> "từ " + day(between.first()) + " đến " + day(between.last());
            case OpenEnded from -> "từ " + day(from.from());
            case Continuous _ -> "thực hiện thường xuyên";
            case AfterTrigger after ->
                    after(after)
                            + Optional.ofNullable(after.cap())
                                    .map(cap -> ", hoàn thành chậm nhất " + day(cap))
                                    .orElse("");
            case OnRequest _ -> "khi có yêu cầu";
            case Conditional _ -> "khi có đủ điều kiện";
            case Roadmap _ -> "theo lộ trình";
            case Recurring recurring ->
                    "định kỳ"
                            + Optional.ofNullable(recurring.every())
                                    .map(every -> " " + span(every))
                                    .orElse("");
            case Unstated unstated -> unstated.quote();
        };
    }

    private static String after(AfterTrigger after) {
        return after.offset().isZero()
                ? "ngay sau khi " + after.trigger()
                : span(after.offset()) + " kể từ khi " + after.trigger();
    }

    private static LocalDate last(Deadline deadline) {
        return deadline.due().orElseThrow();
    }

    private static String day(LocalDate day) {
        return "ngày " + DAY.format(day);
    }

    private static String span(Period span) {
        return Stream.of(
                        counted(span.getYears(), "năm"),
                        counted(span.getMonths(), "tháng"),
                        counted(span.getDays(), "ngày"))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    private static Optional<String> counted(int count, String unit) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + unit);
    }
}

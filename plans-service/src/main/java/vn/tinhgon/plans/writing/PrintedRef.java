package vn.tinhgon.plans.writing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that a document prints before what is referred to: {@code II.1.2} stands as "1.2."
 * under part II.
 *
 * @param part what it stands under, such as {@code II} or {@code PL2}; empty at the top
 * @param number the rest
 */
record PrintedRef(String part, String number) {

    private static final Pattern FORM =
            Pattern.compile("(?<part>(?:(?:PL\\w*|Đ\\d+|[IVX]+|[A-H])(?:\\.|$))*)(?<number>.*)");
    private static final Pattern BULLET = Pattern.compile(".*-[a-z]+(?<below>\\d*)");

    static PrintedRef of(String ref) {
        var found = FORM.matcher(ref);
        found.matches();
        return new PrintedRef(found.group("part").replaceAll("\\.$", ""), found.group("number"));
    }

    /** With the space after it; empty where documents do not number so. */
    Optional<String> printed() {
        var bullet = BULLET.matcher(number);
        if (bullet.matches()) {
            return Optional.of(bullet.group("below").isEmpty() ? "- " : "+ ");
        }
        if (number.matches("\\d{1,3}(?:\\.\\d{1,2})*")) {
            return Optional.of(number + ". ");
        }
        return number.matches("(?:.*\\.)?[a-zđ]")
                ? Optional.of(number.substring(number.lastIndexOf('.') + 1) + ") ")
                : Optional.empty();
    }

    /** What the heading of its part begins with. */
    Optional<String> printedPart() {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        var last = part.substring(part.lastIndexOf('.') + 1);
        if (last.startsWith("PL")) {
            return Optional.of("PHỤ LỤC " + last.substring(2));
        }
        return Optional.of(last.startsWith("Đ") ? "Điều " + last.substring(1) + ". " : last + ". ");
    }
}

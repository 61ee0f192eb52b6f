package vn.tinhgon.plans.importing.reading.agencies;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds of whom a sentence speaks where that is more than the first body in it. */
final class Subjects {

    private static final Pattern ADVERBIAL =
            Pattern.compile(
                    "^(?iu:căn cứ|trên cơ sở|để|nhằm|theo|sau khi|khi|hằng năm|hàng năm|định kỳ|trong|từ|đồng thời|ngoài ra)(?!\\p{L}).*?,\\s+");
    private static final Pattern ORDERS =
            Pattern.compile(
                    "^(?iu:(?:trực tiếp )?(?:lãnh đạo|chỉ đạo|giao|yêu cầu)(?:,? (?:và )?(?:lãnh đạo|chỉ đạo))?)\\s+(?=\\S)");

    /** "Lãnh đạo các cơ quan chịu trách nhiệm …" are persons, and no order. */
    private static final Pattern RESPONSIBLE =
            Pattern.compile(
                    "(?iu)(?:có|chịu) trách nhiệm|chủ động|trực tiếp|căn cứ|theo|trên cơ sở|phải");

    private static final Pattern DUTY =
            Pattern.compile(
                    "(?iu)(?:lãnh đạo|chỉ đạo|tham mưu|hướng dẫn|theo dõi|xây dựng|có trách nhiệm|chịu trách nhiệm|(?:phối hợp )?tổ chức thực hiện|phối hợp(?: chặt chẽ)? với)(?!\\p{L})");

    /** "Cơ quan … gồm: …" says what there is, and not who does what. */
    private static final Pattern DEFINES = Pattern.compile("(?iu)(?:bao )?gồm(?!\\p{L})");

    private Subjects() {}

    /** "Căn cứ Kế hoạch này, các huyện ủy …": the bodies after the words that open a sentence. */
    static Optional<Bodies> afterAdverbial(String sentence) {
        var rest = sentence;
        for (int i = 0; i < 4; i++) {
            var found =
                    i == 0
                            ? ADVERBIAL.matcher(rest)
                            : Pattern.compile("^[^.;:]*?,\\s+").matcher(rest);
            if (!found.find()) {
                return Optional.empty();
            }
            rest = rest.substring(found.end());
            var bodies = Bodies.at(rest).filter(read -> !read.isAll());
            if (bodies.isPresent() && (i == 0 || beginsAnew(rest))) {
                return bodies;
            }
        }
        return Optional.empty();
    }

    /** After several commas, what begins small is still part of an enumeration. */
    private static boolean beginsAnew(String words) {
        return Character.isUpperCase(words.charAt(0)) || words.startsWith("các ");
    }

    /** "lãnh đạo B …", "chỉ đạo C …": who is told to act. */
    static Optional<Bodies> ordered(String rest) {
        var orders = ORDERS.matcher(rest);
        return orders.find() ? Bodies.at(rest.substring(orders.end())) : Optional.empty();
    }

    /** "Lãnh đạo Sở Tài chính bố trí …" under the body that is to lead it. */
    static boolean isOrdered(Bodies below) {
        return !below.isAll() && isNamed(below) && !RESPONSIBLE.matcher(below.rest()).lookingAt();
    }

    private static boolean isNamed(Bodies bodies) {
        return bodies.names().stream().noneMatch(Generic::isMeantBy);
    }

    /** "các ban đảng: Ban A, Ban B …": those that stand after the colon. */
    static Bodies spelledOut(Bodies bodies) {
        return Bodies.at(bodies.names().stream().allMatch(Generic::isMeantBy) ? bodies.rest() : "")
                .filter(Subjects::isNamed)
                .orElse(bodies);
    }

    /** One named body that a later sentence of an item gives something to do. */
    static boolean isGivenADuty(Bodies bodies) {
        return bodies.names().size() == 1
                && isNamed(bodies)
                && Character.isUpperCase(bodies.phrase().charAt(0))
                && DUTY.matcher(bodies.rest()).lookingAt();
    }

    static boolean isDefined(Bodies bodies) {
        return DEFINES.matcher(bodies.rest()).lookingAt();
    }
}

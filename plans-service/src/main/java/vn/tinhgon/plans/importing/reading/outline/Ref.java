package vn.tinhgon.plans.importing.reading.outline;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How an item is referred to: {@code II.1.2}, {@code II.4.a}, {@code PL2.17}; bullets have small
 * letters, {@code II.3-b} and {@code II.3-b1}.
 */
public record Ref(String text) {

    private static final int ALPHABET = 26;

    static Ref of(Item item) {
        Deque<String> parts = new ArrayDeque<>();
        for (var each = item; !each.isTop(); each = each.above()) {
            var part = part(each, parts.isEmpty() ? "" : parts.peek());
            if (!part.isEmpty()) {
                parts.push(part);
            }
        }
        return new Ref(parts.stream().collect(joining(".")));
    }

    /**
     * A number of the second level has that of the first in it; an article above a part says
     * nothing.
     */
    private static String part(Item item, String below) {
        var number = item.marker().number();
        return switch (item.marker().type()) {
            case APPENDIX -> "PL" + number;
            case ITEM, SUB_ITEM -> below.startsWith(number + ".") ? "" : number;
            case ARTICLE -> below.matches("[IVX]+") ? "" : "Đ" + number;
            case CHAPTER, PART, LETTER, BRACKETED -> number;
            case BULLET, CLOSING, PLAIN ->
                    throw new IllegalStateException(item.marker().type() + " has no number");
        };
    }

    public Ref bullet(int ordinal) {
        return new Ref(text + "-" + letters(ordinal));
    }

    public Ref subBullet(int ordinal) {
        return new Ref(text + ordinal);
    }

    public Ref row(String number) {
        return new Ref(text.isEmpty() ? number : text + "." + number);
    }

    private static String letters(int ordinal) {
        var last = String.valueOf((char) ('a' + (ordinal - 1) % ALPHABET));
        return ordinal > ALPHABET ? letters((ordinal - 1) / ALPHABET) + last : last;
    }
}

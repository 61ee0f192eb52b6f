package vn.tinhgon.plans.importing.reading.outline;

import java.util.Arrays;
import java.util.Locale;

import vn.tinhgon.plans.importing.reading.outline.Marker.Type;

/**
 * Follows the numbers of the items. A line break in the middle of a sentence can leave a number at
 * the beginning of a line; it is an item only where it goes on counting, a few numbers lost in
 * conversion allowed.
 */
final class Numbering {

    private static final int LOST_AT_MOST = 2;
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private int part;
    private int item;
    private int[] sub = {};
    private int letter;
    private int bracketed;

    /**
     * @param ended whether the line before ended a sentence or a heading, so that a count may begin
     *     anew
     */
    Marker confirmed(Marker marker, String line, boolean ended) {
        var goesOn =
                switch (marker.type()) {
                    case APPENDIX, CHAPTER, ARTICLE -> wider(marker);
                    case PART -> part(marker);
                    case ITEM -> item(Integer.parseInt(marker.number()), ended);
                    case SUB_ITEM -> sub(marker);
                    case LETTER -> letter(LETTERS.indexOf(marker.number()) + 1, ended);
                    case BRACKETED -> bracketed(Integer.parseInt(marker.number()), ended);
                    case BULLET, CLOSING, PLAIN -> true;
                };
        if (!goesOn) {
            return Marker.plain(line);
        }
        return marker.is(Type.BRACKETED) && (item > 0 || letter > 0)
                ? new Marker(Type.BULLET, "", marker.text())
                : marker;
    }

    void restart() {
        part = 0;
        belowPart();
    }

    private boolean wider(Marker marker) {
        restart();
        return true;
    }

    private boolean part(Marker marker) {
        var number = roman(marker.number());
        if (number != 1 && part > 0 && (number <= part || number > part + 1 + LOST_AT_MOST)) {
            return false;
        }
        part = number;
        belowPart();
        return true;
    }

    private void belowPart() {
        item = 0;
        belowItem();
    }

    private void belowItem() {
        sub = new int[0];
        letter = 0;
        bracketed = 0;
    }

    private boolean item(int number, boolean ended) {
        if (!follows(number, item, ended)) {
            return false;
        }
        item = number;
        belowItem();
        return true;
    }

    /** "1.2" after "1.1" or at the beginning of 1; the heading of 1 may have been lost. */
    private boolean sub(Marker marker) {
        var numbers =
                Arrays.stream(marker.number().split("\\.")).mapToInt(Integer::parseInt).toArray();
        var last = numbers.length - 1;
        var begins =
                numbers[last] <= 1 + LOST_AT_MOST
                        && (item == 0
                                || numbers[0] == item
                                || numbers[0] == item + 1 && numbers[last] == 1);
        var goesOn =
                sub.length >= numbers.length
                        && Arrays.equals(numbers, 0, last, sub, 0, last)
                        && numbers[last] > sub[last]
                        && numbers[last] <= sub[last] + 1 + LOST_AT_MOST;
        if (!begins && !goesOn) {
            return false;
        }
        if (goesOn
                || sub.length == 0
                || numbers.length != sub.length
                || !Arrays.equals(numbers, sub)) {
            item = Math.max(item, numbers[0]);
            sub = numbers;
            letter = 0;
            bracketed = 0;
            return true;
        }
        return false;
    }

    private boolean letter(int number, boolean ended) {
        var repeated = number == letter && number == LETTERS.indexOf('d') + 1;
        if (number == 0 || !repeated && !follows(number, letter, ended)) {
            return false;
        }
        letter = number;
        bracketed = 0;
        return true;
    }

    private boolean bracketed(int number, boolean ended) {
        if (!ended || !follows(number, bracketed, true)) {
            return false;
        }
        bracketed = number;
        return true;
    }

    private static boolean follows(int number, int last, boolean ended) {
        return number == 1
                ? last == 0 || ended
                : number > last && number <= last + 1 + LOST_AT_MOST;
    }

    private static int roman(String number) {
        var total = 0;
        var before = 0;
        for (var digit :
                new StringBuilder(number.toUpperCase(Locale.ROOT))
                        .reverse()
                        .toString()
                        .toCharArray()) {
            var value = digit == 'I' ? 1 : digit == 'V' ? 5 : 10;
            total += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return total;
    }
}

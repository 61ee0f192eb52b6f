package vn.tinhgon.plans.importing.reading.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with, and so what it is.
 *
 * @param number as printed, empty where the type has none
 * @param text what follows the marker
 */
public record Marker(Type type, String number, String text) {

    /** From the widest division to the narrowest, as far as they divide. */
    public enum Type {
        /** "PHỤ LỤC II", "Phụ lục số 1": what follows stands by itself. */
        APPENDIX(
                "(?:PHỤ LỤC|PHỤ BIỂU)(?: SỐ)?(?: (?<number>[IVX]+|\\d{1,2}|[A-H])(?![\\p{L}\\d/]))?[.:\\-– ]*(?<text>[^\\p{Ll}]*+(?:\\(.*)?)"
                        + "|Phụ lục(?: số)? (?<number2>[IVX]+|\\d{1,2}|[A-H])(?:[.:\\-–]+(?<text2>.*))?",
                1),
        /** "Phần thứ nhất", "Chương II", "A. NHIỆM VỤ" */
        CHAPTER(
                "(?iu:phần|chương)(?iu: thứ)? (?<number>[IVX]+|\\d{1,2}|(?iu:nhất|hai|ba|tư|năm))(?:[.:\\-–]\\s?(?<text>.*))?"
                        + "|(?<number2>[A-HK])\\s?[.\\-–)/]\\s?(?<text2>\\p{Lu}{2,}.*)",
                2),
        /** "Điều 2. …" */
        ARTICLE("Điều (?<number>\\d{1,2})[.:]\\s?(?<text>.*)", 3),
        /** "III. …", "II- …" */
        PART("(?:Mục |MỤC )?(?<number>[IVX]+)\\s?[.\\-–)/:]\\s?(?<text>\\p{Lu}.*)", 4),
        /** "2. …", "1.1. …"; a hand may have put "(1)" before it */
        SUB_ITEM(
                "(?:\\(\\d+\\) )?(?<number>\\d{1,2}(?:\\.\\d{1,2}){1,4})(?:[.):]| ?[-–](?! ?\\d))? ?(?<text>[\\p{L}\"“(].*)",
                6),
        ITEM(
                "(?:\\(\\d+\\) )?(?:(?:Nhiệm vụ|Giải pháp|Nội dung)(?: thứ| số)? (?=\\d))?(?<number>\\d{1,3})"
                        + "(?:\\s?[.):] ?|\\s?/(?: |(?=\\p{Lu}\\p{Ll}))|\\s?[-–]\\s?(?!\\p{Lu}+[\\p{L}\\d]*\\s?[-–/]))"
                        + "(?<text>[\\p{L}\"“(].*|\\d{1,3}(?:[.,]\\d+)?(?:\\s?%| (?=\\p{Ll})).*)",
                5),
        LETTER("\\(?(?<number>[a-zđ])(?:\\)|\\s?[.\\-–/] ?(?=\\p{Lu})) ?(?<text>.*)", 12),
        /** "(1) …" at the beginning of a line: an item where there are no others, else a bullet. */
        BRACKETED("\\((?<number>\\d{1,2})\\) ?(?<text>\\p{L}.*)", 13),
        /** "- …"; a dash within "18 -NQ/TW" is none */
        BULLET("(?:[-–—−•·●○▪■□►➢✓✔⁃+]|o(?= \\p{Lu})) ?(?<text>(?!\\p{Lu}{2,}[/-])\\S.*)", 0),
        /** The distribution list or the signature: the body of the document is over. */
        CLOSING(
                "(?<text>(?:N[ơo]i nhận(?! )|NƠI NHẬN|T/M |TM\\.|TM |K/T |KT\\.|TL\\.|T/L |TUQ\\.|Q\\. (?:CHỦ|GIÁM|BỘ)|XÁC NHẬN CỦA|N[ơo]i nhận ?:).*)",
                0),
        PLAIN("(?<text>.*)", 0);

        private final Pattern pattern;
        private final int rank;

        Type(String pattern, int rank) {
            this.pattern = Pattern.compile(pattern);
            this.rank = rank;
        }
    }

    static final Marker TOP = new Marker(Type.APPENDIX, "", "");

    public static Marker of(String line) {
        for (var type : Type.values()) {
            var found = type.pattern.matcher(line);
            if (found.matches()) {
                return new Marker(type, group(found, "number"), group(found, "text"));
            }
        }
        throw new IllegalArgumentException("Not a line: " + line);
    }

    private static String group(Matcher found, String name) {
        for (var candidate : new String[] {name, name + "2"}) {
            if (found.namedGroups().containsKey(candidate) && found.group(candidate) != null) {
                return found.group(candidate);
            }
        }
        return "";
    }

    static Marker plain(String line) {
        return new Marker(Type.PLAIN, "", line);
    }

    public boolean is(Type other) {
        return type == other;
    }

    /** Whether a new part or item begins. */
    public boolean opens() {
        return type.rank > 0;
    }

    /** Whether it is the first of its kind: with it the letterhead and the preamble end. */
    public boolean begins() {
        return switch (type) {
            case APPENDIX, CHAPTER -> true;
            case PART -> number.equals("I");
            case ARTICLE, ITEM -> number.equals("1");
            case SUB_ITEM -> number.equals("1.1");
            case LETTER, BRACKETED, BULLET, CLOSING, PLAIN -> false;
        };
    }

    /** The smaller, the wider; a third level is deeper than a second. */
    int rank() {
        return is(Type.SUB_ITEM) ? type.rank + number.split("\\.").length - 2 : type.rank;
    }
}

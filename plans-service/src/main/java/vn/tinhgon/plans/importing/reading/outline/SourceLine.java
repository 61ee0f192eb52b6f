package vn.tinhgon.plans.importing.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.patience.Patience;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * A line of the document that says something, without what its conversion left in it. Blank lines
 * say nothing: converted documents have them in the middle of sentences.
 *
 * @param number counted from 1 in the text as it came
 * @param page counted from 1 where the text has page breaks, else null
 */
public record SourceLine(int number, Integer page, String text) {

    /** No paragraph of a plan is as long: what is, goes on in a line of the same number. */
    private static final int LONGEST = 8_000;

    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern EMPHASIS =
            Pattern.compile("[*\\\\]|^\\s*#+|(?<!\\w)_{2,}|_{2,}(?!\\w)");
    private static final Pattern STARRED_BULLET = Pattern.compile("^\\s*\\*\\s+(?=[^\\s*])");
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:b|i|u|p|em|strong|span|div|sup|sub|br|h[1-6])(?: [^<>]{0,200})?/?>");

    /** Without one of these there is none of it in a line. */
    private static final String MARKUP = "*\\#_<";

    private static final Pattern RULE = Pattern.compile("[^\\p{L}\\d|]*|\\|[\\s:|-]+");

    /** A page number; within a table that was flattened it may be the number of a row. */
    private static final Pattern BARE_NUMBER =
            Pattern.compile(
                    "[-–—\\s]*\\d{1,3}[-–—\\s.]*|(?i:trang \\d{1,3}(?:\\s?/\\s?\\d{1,3})?)");

    /** What a registry's rubber stamp, a signing programme or a scanner leaves on a page. */
    private static final Pattern STAMP =
            Pattern.compile(
                    "\\[\\p{L}[\\p{L} ]{2,30}]|(?:Số|Ngày|Giờ) ?: ?[\\d/. :]{1,20}|(?:CÔNG VĂN )?ĐẾN(?: .{0,30})?"
                            + "|(?:Người ký|Ký bởi|Thời gian ký|Ngày ký|Email|Signed by|Signing Date) ?:.*|Chuyển ?: ?.{0,40}");

    public static List<SourceLine> linesOf(String text) {
        var lines = new ArrayList<SourceLine>();
        var pages = HtmlRows.joined(text).split("\\f", -1);
        var number = 0;
        for (int page = 0; page < pages.length; page++) {
            var written = BREAK.split(pages[page], -1);
            for (int i = 0; i < written.length; i++) {
                Patience.mustLast();
                number += i == 0 && page > 0 ? 0 : 1;
                add(lines, number, pages.length > 1 ? page + 1 : null, written[i]);
            }
        }
        return LoneBars.joined(lines).stream().filter(line -> !line.text.equals("|")).toList();
    }

    private static void add(List<SourceLine> lines, int number, Integer page, String written) {
        HtmlRows.in(written)
                .flatMap(row -> pieces(cleaned(row)).stream())
                .map(piece -> new SourceLine(number, page, piece))
                .filter(SourceLine::saysSomething)
                .forEach(lines::add);
    }

    public boolean isBareNumber() {
        return BARE_NUMBER.matcher(text).matches();
    }

    SourceLine withText(String other) {
        return new SourceLine(number, page, other);
    }

    private boolean saysSomething() {
        return !RULE.matcher(text).matches() && !STAMP.matcher(text).matches();
    }

    /** At spaces, where there are any. */
    private static List<String> pieces(String line) {
        var pieces = new ArrayList<String>();
        var from = 0;
        while (line.length() - from > LONGEST) {
            var space = line.lastIndexOf(' ', from + LONGEST);
            var to = space > from ? space : from + LONGEST;
            pieces.add(line.substring(from, to).strip());
            from = to;
        }
        pieces.add(line.substring(from).strip());
        return pieces;
    }

    private static String cleaned(String line) {
        var plain = line.chars().anyMatch(c -> MARKUP.indexOf(c) >= 0) ? withoutMarkup(line) : line;
        return VietnameseText.normalise(plain.replace('\t', '|').replace('│', '|'));
    }

    private static String withoutMarkup(String line) {
        var bulleted = STARRED_BULLET.matcher(line).replaceFirst("- ");
        return EMPHASIS.matcher(TAG.matcher(bulleted).replaceAll(" ")).replaceAll("");
    }
}

package vn.tinhgon.plans.importing.extraction;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import vn.tinhgon.plans.importing.patience.Patience;
import vn.tinhgon.plans.importing.patience.TooMuch;
import vn.tinhgon.plans.importing.table.SpannedRows;
import vn.tinhgon.plans.importing.table.SpannedRows.Cell;

/**
 * Lays a document out as plain text: a paragraph a line, a table row between bars, a form feed
 * between pages. What only stands side by side, as in a letterhead, is laid out one below the
 * other.
 */
final class PlainLayout extends DefaultHandler {

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "ul",
                    "ol",
                    "blockquote",
                    "pre",
                    "section",
                    "article",
                    "header",
                    "footer");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s|]+");

    /** Beside the motto, the number or the distribution list there is no table of anything. */
    private static final Pattern SIDE_BY_SIDE =
            Pattern.compile(
                    "(?isu)\\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|số ?:? ?\\d*\\p{Ll}?\\s?[-/]|nơi nhận ?:).*");

    /** What fonts and entities can make of a letter, and no database takes. */
    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t\\f]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    private static final Set<String> HIDDEN = Set.of("title", "style", "script", "meta");

    private final StringBuilder text = new StringBuilder();
    private final SpannedRows rows = new SpannedRows();
    private final List<Cell> written = new ArrayList<>();
    private List<String> cells = List.of();
    private StringBuilder cell;
    private String columnsOfCell;
    private String rowsOfCell;
    private int pages;
    private int tables;
    private int hidden;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        Patience.mustLast();
        var element = local.isEmpty() ? name : local;
        if (HIDDEN.contains(element)) {
            hidden++;
        } else if (element.equals("table")) {
            tables++;
            if (tables == 1) {
                rows.beginTable();
            }
        } else if (tables == 1 && element.equals("tr")) {
            written.clear();
        } else if (tables == 1 && (element.equals("td") || element.equals("th"))) {
            cell = new StringBuilder();
            columnsOfCell = attributes.getValue("colspan");
            rowsOfCell = attributes.getValue("rowspan");
        } else if (element.equals("div") && "page".equals(attributes.getValue("class"))) {
            text.append(pages++ == 0 ? "" : "\f");
        } else if (element.equals("br") || BLOCKS.contains(element)) {
            breakLine();
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        var element = local.isEmpty() ? name : local;
        if (HIDDEN.contains(element)) {
            hidden--;
        } else if (element.equals("table")) {
            tables--;
            breakLine();
        } else if (tables == 1 && (element.equals("td") || element.equals("th")) && cell != null) {
            written.add(Cell.of(cell.toString(), columnsOfCell, rowsOfCell));
            cell = null;
        } else if (tables == 1 && element.equals("tr")) {
            addRow();
        } else if (BLOCKS.contains(element)) {
            breakLine();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (hidden > 0 || tables > 0 && cell == null) {
            return;
        }
        var target = cell == null ? text : cell;
        target.append(characters, start, length);
        if (text.length() + target.length() > 2 * MOST_CHARACTERS) {
            throw new TooMuch();
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    String text() {
        return NO_TEXT.matcher(text).replaceAll(" ");
    }

    /** A layout table of one column is no table. */
    private void addRow() {
        cells = rows.next(written);
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        breakLine();
        if (standsSideBySide()) {
            cells.forEach(one -> text.append(one.strip()).append('\n'));
            return;
        }
        var joined =
                cells.stream()
                        .map(one -> BETWEEN_WORDS.matcher(one).replaceAll(" ").strip())
                        .toList();
        text.append(
                        joined.size() == 1
                                ? joined.getFirst()
                                : "| " + String.join(" | ", joined) + " |")
                .append('\n');
    }

    private boolean standsSideBySide() {
        return cells.stream().filter(not(String::isBlank)).count() <= 2
                && cells.stream().anyMatch(SIDE_BY_SIDE.asMatchPredicate());
    }

    private void breakLine() {
        if (cell != null) {
            cell.append('\n');
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}

package vn.tinhgon.platform.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what is only text: a cell that begins like a formula gets an
 * apostrophe before it, and loses it when it is read back.
 */
public final class CsvGuard {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CsvGuard() {}

    static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    public static String lifted(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}

package vn.tinhgon.plans.importing.reading.agencies;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a list of agencies at those commas and "và" after which another agency begins; the others
 * belong to a name, as in "Sở Văn hóa, Thể thao và Du lịch" or "các sở, ban, ngành tỉnh".
 */
public final class AgencyList {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)?");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*;\\s*|\\s*,\\s*(?:và\\s+)?|\\s+và\\s+");
    private static final Pattern CLOSING_MARKS = Pattern.compile("[\\s.,;:/]+$");

    /**
     * "Sở Tài chính tham mưu chỉ đạo và hướng dẫn thực hiện": what the agency does is no part of
     * its name.
     */
    private static final Pattern DUTY =
            Pattern.compile(
                    "(?iu)(?:,?\\s(?:và|tham mưu|chủ trì|phối hợp|chỉ đạo|hướng dẫn|tổ chức|triển khai|kiểm tra|đôn đốc|theo dõi)){1,8}"
                            + "\\sthực hiện$");

    private static final int LONGEST = 4_000;

    private AgencyList() {}

    /** A text that is too long to be a list is left whole. */
    public static List<String> cut(String text) {
        if (text.length() > LONGEST) {
            return List.of(text);
        }
        var names = new ArrayList<AgencyName>();
        var rest = SharedPrefix.writtenOut(BRACKETS.matcher(text).replaceAll(""));
        var from = 0;
        var separator = "";
        for (var found : SEPARATOR.matcher(rest).results().toList()) {
            add(names, separator, rest.substring(from, found.start()));
            separator = found.group();
            from = found.end();
        }
        add(names, separator, rest.substring(from));
        return names.stream().map(AgencyList::clean).filter(not(String::isEmpty)).toList();
    }

    private static void add(List<AgencyName> names, String separator, String words) {
        var next = new AgencyName(words);
        if (names.isEmpty()
                || separator.contains(";")
                || !names.getLast().goesOnWith(next, separator)) {
            names.add(next);
        } else {
            names.add(names.removeLast().and(separator, next));
        }
    }

    private static String clean(AgencyName name) {
        var unclosed = CLOSING_MARKS.matcher(name.words()).replaceAll("");
        return DUTY.matcher(unclosed).replaceAll("").strip();
    }
}

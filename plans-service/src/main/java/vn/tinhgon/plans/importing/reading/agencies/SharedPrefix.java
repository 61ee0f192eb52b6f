package vn.tinhgon.plans.importing.reading.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes out a word that several names share: "các sở: Nội vụ, Tài chính" are "sở Nội vụ" and "sở
 * Tài chính".
 */
final class SharedPrefix {

    private static final Pattern SHARED =
            Pattern.compile(
                    "(?iu)(?:(?<of>(?:UBND|ủy ban nhân dân|đảng ủy|ban thường vụ)) )?(?:(?:các|\\d{1,2}) ){1,3}"
                            + "(?<kind>sở|bộ|phòng|ban|huyện|quận|xã|phường|tỉnh|thị xã|thành phố|đảng ủy|huyện ủy|thành ủy|thị ủy|đảng đoàn|ban cán sự đảng|cục|vụ|trường|chi cục|đảng bộ|chi bộ|trung tâm)\\s?:\\s?");
    private static final Pattern ITEM_END = Pattern.compile("\\s*[;,]\\s*(?:và\\s+)?|\\s+và\\s+");

    /**
     * What departments, ministries and divisions are in charge of, where the name has a comma or
     * "và".
     */
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?iu)(?:nông nghiệp và (?:môi trường|phát triển nông thôn|PTNT)|giáo dục và đào tạo|khoa học và công nghệ|tài nguyên và môi trường|thông tin và truyền thông"
                            + "|kế hoạch và đầu tư|văn hóa, thể thao và du lịch|văn hoá, thể thao và du lịch|văn hóa,? thể thao,? du lịch và gia đình|lao động ?[-–,]? ?thương binh và xã hội|dân tộc và tôn giáo|văn hóa và (?:thông tin|thể thao|du lịch)"
                            + "|tuyên giáo và dân vận|kinh tế và hạ tầng|giao thông và xây dựng|xây dựng và giao thông|kế hoạch và tài chính|tài chính và kế hoạch|quốc phòng và an ninh|mặt trận tổ quốc(?: việt nam)?,? (?:và )?các đoàn thể(?: \\p{L}+ \\p{L}+)?)");

    private static final Pattern COMMITTEE =
            Pattern.compile("(?iu)đảng (?:ủy|bộ|đoàn)|ban cán sự đảng");
    private static final Pattern PARTY_BODY =
            Pattern.compile(
                    "(?iu)(?:ban|đảng ủy|đảng uỷ|văn phòng|các(?! cơ quan đảng)|tỉnh ủy|thành ủy|sở|bộ)(?!\\p{L}).*");

    private SharedPrefix() {}

    /** Where the list begins that shares the word with which the text begins; 0 if it is none. */
    static int listIn(String text) {
        var found = SHARED.matcher(text);
        return found.lookingAt() ? found.end() : 0;
    }

    static String writtenOut(String text) {
        var found = SHARED.matcher(text);
        if (!found.find()) {
            return text;
        }
        var head = text.substring(0, found.start());
        var prefix =
                (found.group("of") == null ? "" : found.group("of") + " ")
                        + found.group("kind")
                        + " ";
        var names = new ArrayList<String>();
        var rest = text.substring(found.end());
        for (var item : items(rest)) {
            var name = rest.substring(item.from(), item.to());
            if (!shares(found.group("kind"), name)) {
                names.add(rest.substring(item.from()));
                break;
            }
            names.add(prefix + name);
        }
        return head + String.join("; ", names);
    }

    /** A committee's name is that of a body; before other words a body's name begins anew. */
    private static boolean shares(String kind, String name) {
        var ofBodies = COMMITTEE.matcher(kind).matches();
        return FIELD.matcher(name).matches()
                || !(ofBodies ? PARTY_BODY.matcher(name).matches() : BodyWord.begins(name));
    }

    private record Part(int from, int to) {}

    private static List<Part> items(String list) {
        var fields = FIELD.matcher(list).results().toList();
        var items = new ArrayList<Part>();
        var from = 0;
        for (var end : ITEM_END.matcher(list).results().toList()) {
            if (fields.stream().noneMatch(field -> within(end, field))) {
                items.add(new Part(from, end.start()));
                from = end.end();
            }
        }
        items.add(new Part(from, list.length()));
        return items;
    }

    private static boolean within(MatchResult end, MatchResult field) {
        return end.start() >= field.start() && end.end() <= field.end();
    }
}

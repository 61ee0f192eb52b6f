package vn.tinhgon.plans.importing.reading.restructuring;

import java.util.List;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.agencies.AgencyList;

/** Names as they stand in a sentence about change, without what is said around them. */
final class Names {

    /** Where a name is over and the sentence goes on, or what another rule has read begins. */
    static final String END =
            "(?=\\s*(?:[.;:()\\n]|$|,?\\s*_)|(?<!chỉ đạo)\\s+(?:bảo đảm|đảm bảo)(?!\\p{L})|\\s+(?:để|nhằm|trên cơ sở|theo|trực thuộc|đồng thời|đảm nhiệm|đảm nhận|phụ trách|quản lý(?=\\s*(?:[.;,]|$))|từ (?:ngày|tháng|quý|năm)|kể từ|trước|trong (?:năm|quý|tháng)|hoàn thành|xong|ở (?:những )?nơi|những nơi|nơi có|gồm|cho phù hợp|phù hợp|do|khi|sau khi|có chức năng|thực hiện (?:ở|tại|việc|chức năng|nhiệm vụ|từ)|và (?:chuyển|hoàn thành|kiện toàn|sắp xếp|hợp nhất|giải thể|thành lập|bàn giao))(?!\\p{L})"
                    + "|,\\s*(?:hợp nhất|sáp nhập|giải thể|chuyển|bàn giao|thành lập|bảo đảm|đảm bảo|hoàn thành|theo|đồng thời|trực thuộc|nhất là|trong đó|trình|xong|gắn|góp phần)(?!\\p{L}))";

    private static final Pattern AROUND =
            Pattern.compile(
                    "(?iu)^(?:[\\s,:\"“”]|(?:nguyên trạng|toàn bộ|việc|lại|mô hình|thí điểm|của|các đơn vị gồm|chức năng, nhiệm vụ của|tổ chức bộ máy của)(?!\\p{L}))+|(?:[\\s,:\"“”]|(?<!\\p{L})(?:hiện nay|hiện có|hiện tại|hiện hành|nêu trên|và))+$");
    private static final Pattern WITH = Pattern.compile("\\s+(?:với|cùng với)\\s+");

    private Names() {}

    static List<String> list(String written) {
        return AgencyList.cut(WITH.matcher(one(written)).replaceAll("; ")).stream()
                .map(Names::one)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static String one(String written) {
        return AROUND.matcher(written).replaceAll("").strip();
    }

    static List<String> single(String written) {
        var name = one(written);
        return name.isEmpty() ? List.of() : List.of(name);
    }
}

package vn.tinhgon.plans.importing.reading.agencies;

import java.util.List;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.wording.Words;

/**
 * The words with which a sentence turns from the bodies to what they do. Some of them are also
 * parts of names ("Ban Tổ chức", "cơ quan tham mưu, giúp việc"), so what stands before decides.
 */
public final class Verb {

    private static final String ALWAYS =
            "chủ trì|chủ động|hướng dẫn|theo dõi|đôn đốc"
                    + "|ban hành|rà soát|tổng hợp|báo cáo|trình|đề xuất|nghiên cứu"
                    + "|có trách nhiệm|có nhiệm vụ|có kế hoạch|có ý kiến|chịu trách nhiệm|căn cứ"
                    + "|trên cơ sở|theo chức năng|theo nhiệm vụ|theo thẩm quyền|theo phạm vi"
                    + "|theo phân công|theo lĩnh vực|theo kế hoạch|theo định kỳ|những|tình hình"
                    + "|theo quy định|theo tiến độ|theo lộ trình|theo hướng|theo sự|tiếp tục"
                    + "|tăng cường|đẩy mạnh|kịp thời|nghiêm túc|khẩn trương|tập trung"
                    + "|quán triệt|cụ thể hóa|cụ thể hoá|bố trí|cân đối|bảo đảm|đảm bảo|quyết định"
                    + "|phê duyệt|xem xét|cho ý kiến|tuyên truyền|vận động|phát huy|làm tốt"
                    + "|làm đầu mối|làm cơ quan|làm việc|đăng tải|cung cấp|gửi|hoàn thành"
                    + "|hoàn thiện|trực tiếp|là cơ quan|là đơn vị|là đầu mối|giúp(?! việc)"
                    + "|kiện toàn|tiến hành|định kỳ|hằng năm|hàng năm|hằng quý"
                    + "|hàng quý|hằng tháng|hàng tháng|xác định|yêu cầu|đề nghị|phân công|(?<!được |chuyển |bàn )giao"
                    + "|sử dụng|khai thác|tham gia|ứng dụng|cập nhật|duy trì|công khai|đi vào"
                    + "|thông báo|tạo điều kiện|đổi mới|nâng cao|quan tâm|chấp hành|nhằm|để|khi"
                    + "|sau khi|trước|trong|vào|nếu|phải|cần|sẽ|đã|đang|bổ sung|sửa đổi|điều chỉnh"
                    + "|chuẩn bị|thông qua|ký|chọn|lựa chọn|khảo sát|thống kê|góp ý|tổng kết|sơ kết"
                    + "|xử lý|giải quyết|chuyển(?! đổi số)|bàn giao"
                    + "|giải thể|kết thúc|cử|mở|đưa|nêu|đưa tin|dự toán|thanh tra việc|tự"
                    + "|phấn đấu|thống nhất|chỉ định|thực hành|hoạt động|gắn|kết hợp|mời|ưu tiên"
                    + "|áp dụng|bám sát|đề cao|nắm|cấp phát|thanh toán|kiến nghị|quy định|đăng ký"
                    + "|lồng ghép|nhân rộng|xin ý kiến|trả lời|hoàn tất|soạn thảo|biên soạn"
                    + "|rút ngắn|niêm yết|biểu dương|(?<!hi đua, )khen thưởng|phát động|phát hiện|tiếp thu|chịu sự"
                    + "|kể từ|chậm nhất|xong|quý I|quý II|quý III|quý IV|tháng \\d|năm \\d"
                    + "|từ (?:năm|tháng|quý|ngày)|ngay|cùng với|như sau|tùy|với các nội dung"
                    + "|với nội dung|và các nội dung|dưới sự|bằng|vận hành|số hóa|đồng bộ|xúc tiến"
                    + "|thu hút|định hướng|kiểm kê|chi trả|lấy ý kiến|kết nối|tích hợp|hoàn chỉnh|tập huấn|thẩm tra"
                    + "|phản ánh|thu hồi|nộp|kiểm điểm|khắc phục|phân bổ|phân cấp|củng cố|cam kết|chú trọng|lưu ý|chú ý"
                    + "|được (?:giao|phân công)|(?<!àng |động )không|gồm|bao gồm";

    /** A verb only where no body stands before it whose name it belongs to. */
    private static final List<String> UNLESS_NAMED =
            List.of(
                    "(?<!ban |các |[kK]hoa học |cơ quan, |cấp ủy, |cấp uỷ, |đơn vị, |mỗi |từng |người, |cá nhân, |cơ quan |ủy, |quan/|nhiều |viên chức, |bộ )tổ chức(?! đảng| chính trị| đoàn thể| chính quyền| xã hội| hội(?! nghị| thảo)| đơn vị| liên quan| trực thuộc| cơ sở| có liên quan| kinh tế| thành viên| trong hệ thống|,? cá nhân)",
                    "(?<!cơ quan |Cơ quan |ban |đơn vị |Đơn vị |các |bộ phận |chuyên trách )tham mưu",
                    "tăng(?! trưởng)",
                    "(?<!cuộc |phiên |kỳ |hội )họp",
                    "tham mưu(?= (?:cho |giúp (?!việc)|với |Ban|Ủy|Uỷ|UBND|Tỉnh|Huyện|Thành|cấp|Thường|xây dựng|ban hành|trình|thực hiện|chỉ đạo|và |đề xuất|sửa))",
                    "(?<!ban |Ban |bộ phận thường trực )chỉ đạo",
                    "(?<!ban |Ban |cấp |cán bộ |đồng chí |người |tập thể |phân công |đạo, |các |chức danh )lãnh đạo",
                    "(?<!ban |Ban |cơ quan |cục |Cục |cấp |cán bộ |chức năng |được |hội đồng |trung tâm |chi cục )quản lý",
                    "(?<!ủy ban |uỷ ban |Ủy ban |Uỷ ban |cơ quan |đoàn |ban )kiểm tra",
                    "(?<!đoàn |cơ quan )giám sát",
                    "(?<!chỉ đạo |Chỉ đạo |đạo việc |đơn vị |cơ quan |giao )thực hiện",
                    "(?<!được |cơ quan |đơn vị )thụ lý",
                    "cùng(?! cấp)",
                    "(?<!ội đồng |hương trình |uy chế )phối hợp",
                    "(?<!phối hợp )phổ biến",
                    "(?<!ổ công tác )triển khai",
                    "(?<!ầu tư |trật tự |vật liệu |công trình |lĩnh vực |hòng Quản lý |ục Quản lý |hoạt động )xây dựng",
                    "(?<!iáo dục |chi )thường xuyên",
                    "(?<!ội đồng )(?:thẩm định|đánh giá)",
                    "(?<!trả )kết quả",
                    "(?<!công |độc |quốc |trung |thành |thiết )lập",
                    "(?<!ộ phận |trung tâm |Trung tâm )tiếp nhận",
                    "(?<!diện |đối tượng |sau |sau khi |phải |hỉ đạo |dự kiến |mới )(?:sắp xếp|hợp nhất|sáp nhập|thành lập)",
                    "(?<!uỹ |rung tâm )hỗ trợ",
                    "(?<!cơ sở |Cơ sở |trường |trung tâm |Trung tâm |đơn vị |và |đại học, )đào tạo",
                    "(?<!ào tạo, |ào tạo |ào tạo và |rung tâm |cơ sở |Cơ sở |trường )bồi dưỡng",
                    "(?<![đĐ]ào )tạo",
                    "(?<!hỉ đạo |kiểm soát )cải cách");

    private static final Words VERBS = Words.of(ALWAYS + "|" + String.join("|", UNLESS_NAMED));

    /** What a numbered item begins with when it says what to do. */
    private static final Pattern ACTION =
            Pattern.compile(
                    "(?iu)(?:"
                            + ALWAYS
                            + "|phối hợp|phổ biến|triển khai|xây dựng|thường xuyên|thẩm định|đánh giá|lập|tiếp nhận|sắp xếp|hợp nhất|sáp nhập|thành lập|hỗ trợ|đào tạo|bồi dưỡng|tạo|cải cách|kết quả"
                            + "|tổ chức|tăng|họp|tham mưu|chỉ đạo|lãnh đạo|quản lý|kiểm tra|giám sát|thực hiện|thí điểm|từng bước|mở rộng|củng cố|giảm|tinh giản|cắt giảm|hiện đại hóa|phân cấp|phân loại|chuyển đổi|thúc đẩy|phát triển|khắc phục|ngăn chặn|đấu tranh|bảo vệ|chăm lo|huy động|khuyến khích|siết chặt|giữ vững|nắm vững|nhận thức|phân bổ|đầu tư|cải tạo|lấy ý kiến|khoán|quy hoạch|luân chuyển|điều động|đề án|đơn giản hóa|cơ cấu|hướng|xóa|tích cực|mạnh dạn|kiên quyết|thiết lập|công bố|nhập|đặt|lên|rút|tìm|soạn|bầu|bãi bỏ|thanh lý|sắp|tách|chia|chuẩn hóa|trích|dừng|thôi|không|bỏ|làm|hình thành|tái cấu trúc|cụ thể)(?![\\p{L}\\d]).*");

    private Verb() {}

    static Words.Search in(String text) {
        return VERBS.in(text);
    }

    public static boolean beginsAction(String text) {
        return ACTION.matcher(text).matches();
    }
}

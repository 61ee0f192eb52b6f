package vn.tinhgon.bench;

import java.util.List;
import java.util.stream.Collectors;

/** The province of the planner who imports: what its made-up documents name is registered there. */
final class MadeProvince {

    static final List<String> BODIES =
            List.of(
                    "Sở Nội vụ",
                    "Sở Tài chính",
                    "Sở Tư pháp",
                    "Sở Y tế",
                    "Sở Xây dựng",
                    "Sở Công Thương",
                    "Sở Giáo dục và Đào tạo",
                    "Sở Khoa học và Công nghệ",
                    "Sở Văn hóa, Thể thao và Du lịch",
                    "Sở Nông nghiệp và Môi trường",
                    "Ban Tổ chức Tỉnh ủy",
                    "Ban Nội chính Tỉnh ủy",
                    "Ban Tuyên giáo và Dân vận Tỉnh ủy",
                    "Văn phòng Tỉnh ủy",
                    "Văn phòng Ủy ban nhân dân tỉnh",
                    "Thanh tra tỉnh");

    private static final String REGISTER =
            """
            insert into registry_agency (id, name, other_names, kind, level, scope, valid_from)
            select case name when 'Ban Tổ chức Tỉnh ủy' then '%s'::uuid else uuidv7() end, name, '{}', 'DEPARTMENT', 'PROVINCE', 'vn.93', date '2004-01-01'
            from unnest(array[%s]) as name;
            insert into registry_agency (id, name, other_names, kind, level, scope, valid_from)
            select uuidv7(), body || ' xã ' || chr(65 + n %% 26) || ' ' || n, '{}', 'DIVISION', 'COMMUNE',
                   ('vn.93.' || n)::ltree, date '2004-01-01'
            from unnest(array['Ủy ban nhân dân', 'Đảng ủy', 'Ban Xây dựng Đảng', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội',
              'Trung tâm Phục vụ hành chính công', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'Trạm Y tế', 'Trường Tiểu học',
              'Trường Trung học cơ sở']) as body, generate_series(1, 100) n""";

    private MadeProvince() {}

    static String script() {
        return REGISTER.formatted(
                Registry.CENTRE,
                BODIES.stream().map("'%s'"::formatted).collect(Collectors.joining(", ")));
    }
}

package vn.tinhgon.agencies.post.rest;

import java.time.LocalDate;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.post.NewConcurrentPosts;

/** Posts that one person is to hold. */
@Schema(
        examples =
                """
                {"posts": [{"agencyId": "01980000-0000-7000-8000-000000000001", "title": "Bí thư"},
                           {"agencyId": "01980000-0000-7000-8000-000000000010", "title": "Chủ tịch"}],
                 "since": "2025-07-01", "eligibilityNote": "Đủ tiêu chuẩn của cả hai chức danh",
                 "decision": {"number": "31-QĐ/TU", "date": "2025-06-20", "issuer": "Ban Thường vụ Tỉnh ủy"}}""")
public record HoldPostsRequest(
        @Schema(description = "Two or more, the main one first") @NotEmpty @Size(max = 10)
                List<@NotNull @Valid PostBody> posts,
        @NotNull LocalDate since,
        @Schema(description = "Why one person may hold them; no personal data")
                @NotBlank
                @Size(max = 2000)
                String eligibilityNote,
        @NotNull @Valid DecisionBody decision) {

    NewConcurrentPosts held() {
        return new NewConcurrentPosts(
                posts.stream().map(PostBody::post).toList(),
                eligibilityNote.strip(),
                since,
                decision.decision());
    }
}

package vn.tinhgon.notifications.inbox.rest;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.notifications.inbox.InboxEntry;
import vn.tinhgon.notifications.notice.Worded;

/** A notice in the caller's inbox. */
@Schema(name = "InboxEntry")
public record InboxEntryView(
        UUID id,
        @Schema(examples = "task-assigned") String kind,
        @Schema(examples = "Nhiệm vụ mới: mục III.12, kế hoạch 77-KH/TU") String title,
        @Schema(
                        examples =
                                "Rà soát chức năng, nhiệm vụ. Vai trò của cơ quan: chủ trì. Thời hạn: quý II/2018; ngày cuối cùng: 30/6/2018.")
                String body,
        @Schema(description = "The agency that was told, which may have merged into yours since")
                UUID agencyId,
        @Schema(nullable = true) UUID planId,
        @Schema(nullable = true) UUID taskId,
        @Schema(description = "The item of the plan", examples = "III.12", nullable = true)
                String ref,
        OffsetDateTime createdAt,
        @Schema(description = "When you read it; null while unread", nullable = true)
                OffsetDateTime readAt) {

    static InboxEntryView from(InboxEntry entry, Worded words) {
        var notice = entry.notice();
        return new InboxEntryView(
                entry.id(),
                notice.kind().key(),
                words.title(),
                words.body(),
                notice.agencyId(),
                notice.planId(),
                notice.taskId(),
                notice.ref(),
                entry.createdAt(),
                entry.readAt().orElse(null));
    }
}

package vn.tinhgon.plans.task.feed.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.feed.CalendarFeed;
import vn.tinhgon.plans.task.feed.FeedToken;

/** A calendar that can be subscribed to. */
@Schema(name = "CalendarFeed")
public record CalendarFeedView(
        UUID id,
        UUID agencyId,
        String label,
        Instant createdAt,
        Instant revokedAt,
        @Schema(
                        description =
                                "Told once, when the feed is opened; whoever knows it reads the calendar")
                String token,
        @Schema(description = "Where the calendar lies; told with the token") String path) {

    static CalendarFeedView of(CalendarFeed feed) {
        return new CalendarFeedView(
                feed.id(),
                feed.agencyId(),
                feed.label(),
                feed.createdAt(),
                feed.revokedAt(),
                null,
                null);
    }

    static CalendarFeedView of(CalendarFeed feed, FeedToken token) {
        return new CalendarFeedView(
                feed.id(),
                feed.agencyId(),
                feed.label(),
                feed.createdAt(),
                feed.revokedAt(),
                token.text(),
                "/api/v1/calendar-feeds/" + token.text() + ".ics");
    }
}

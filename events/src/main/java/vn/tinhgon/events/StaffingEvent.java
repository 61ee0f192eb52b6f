package vn.tinhgon.events;

/** What became of posts and staff; figures only, never persons. */
public sealed interface StaffingEvent extends AgencyEvent
        permits StaffingUpdated, StaffingLimitExceeded, ConcurrentPostsChanged {}

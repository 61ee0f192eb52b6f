package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.notifications.notice.Notice;

/** Says whom an event concerns and what they are told; at most one notice to each agency. */
@FunctionalInterface
interface Rule<E extends DomainEvent> {

    List<Notice> notices(E event, Succession succession);
}

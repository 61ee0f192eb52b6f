package vn.tinhgon.notifications.recipient;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The address gets no mail any more. */
public class RecipientAlreadyRemoved extends Refusal {

    RecipientAlreadyRemoved(LocalDate removedOn) {
        super(Kind.CONFLICT, "recipient-already-removed", removedOn);
    }
}

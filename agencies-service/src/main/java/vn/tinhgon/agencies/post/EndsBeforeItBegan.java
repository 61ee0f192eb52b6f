package vn.tinhgon.agencies.post;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.InvalidField;

/** What ends has lasted at least one day. */
public class EndsBeforeItBegan extends InvalidField {

    EndsBeforeItBegan(LocalDate since) {
        super("on", "end-not-after-beginning", since);
    }
}

package vn.tinhgon.agencies.restructuring.rule;

import vn.tinhgon.agencies.restructuring.effect.Consequences;

/** Judges any case by what it would do. */
public interface Rule {

    Finding judge(Consequences consequences, Grounds grounds);
}

package vn.tinhgon.agencies.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.ExpectedVersion;
import vn.tinhgon.platform.rest.PageQuery;

/** Registers posts held together, and shows them to those who answer for one of the agencies. */
@ApplicationScoped
public class PostDesk {

    private final PostLedger ledger;
    private final Agencies agencies;
    private final ExpectedVersion expected;
    private final Knowledge knowledge;
    private final Outbox outbox;

    PostDesk(
            PostLedger ledger,
            Agencies agencies,
            ExpectedVersion expected,
            Knowledge knowledge,
            Outbox outbox) {
        this.ledger = ledger;
        this.agencies = agencies;
        this.expected = expected;
        this.knowledge = knowledge;
        this.outbox = outbox;
    }

    @Transactional
    public ConcurrentPosts hold(NewConcurrentPosts held, Caller caller) {
        held.posts().forEach(post -> mustStand(post.agencyId(), held.since(), caller));
        var id = ledger.add(held, knowledge.now());
        var posts = ledger.find(id, Moment.on(held.since())).orElseThrow();
        tell(posts, held.since());
        return posts;
    }

    @Transactional
    public ConcurrentPosts end(UUID id, LocalDate on, Decision decision, Caller caller) {
        get(id, Moment.on(on), caller);
        ledger.lock(id);
        var held = get(id, Moment.on(on), caller);
        expected.mustBe(held.version());
        held.posts().forEach(post -> agencies.get(post.agencyId(), Moment.last(), caller));
        held.mustBeHeld(on);
        ledger.end(id, on, decision, knowledge.now());
        var ended = get(id, Moment.on(on), caller);
        tell(ended, on);
        return ended;
    }

    public ConcurrentPosts get(UUID id, Moment moment, Caller caller) {
        return ledger.find(id, moment)
                .filter(held -> concerns(held, caller.scope()))
                .orElseThrow(() -> new NotFound("concurrent-posts", id));
    }

    public List<ConcurrentPosts> list(Scope scope, Moment moment, PageQuery page) {
        return ledger.heldWithin(scope, moment, page);
    }

    public SavedPosts saved(Scope scope, Moment moment) {
        return ledger.saved(scope, moment);
    }

    private boolean concerns(ConcurrentPosts held, Scope scope) {
        var ids = held.posts().stream().map(Post::agencyId).toList();
        return agencies.all(ids, Moment.last()).stream().map(Agency::scope).anyMatch(scope::covers);
    }

    private void mustStand(UUID id, LocalDate on, Caller caller) {
        var agency = agencies.get(id, Moment.on(on), caller);
        if (!agency.standsOn(on)) {
            throw new InvalidField("posts", "superior-ended", agency.name(), agency.validTo());
        }
    }

    /** Where it happened is where the main post is. */
    private void tell(ConcurrentPosts held, LocalDate on) {
        var main = agencies.find(held.posts().getFirst().agencyId(), Moment.on(on)).orElseThrow();
        var event = held.changed(main.scope().path(), main.profile().level());
        outbox.addAllOn(List.of(event), on);
    }
}

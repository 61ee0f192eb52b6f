package vn.tinhgon.agencies.search;

import static java.util.stream.Collectors.joining;

import vn.tinhgon.platform.caller.Scope;

/**
 * The statement that asks the index of names, all tiers in one: a tier is only begun when those
 * before it do not fill the page. Names are walked in their order and each agency is looked at only
 * then ({@code offset 0} keeps it so), which makes the first page of many as fast as that of a few.
 *
 * @param first the tier that is asked for, and after it those that are less sure
 * @param isNational whether all areas are looked at
 * @param isPhrase whether several words are looked for
 * @param isCommon whether many names may have them
 */
record NameStatement(Tier first, boolean isNational, boolean isPhrase, boolean isCommon) {

    private static final String FIND =
            """
            select found.*
            from (select cast(:names as text[]) as names, cast(:beginning as text) as beginning,
                         cast(:asked as tsquery) as asked, cast(:words as tsquery) as words) q
            cross join lateral (
            %s) found
            limit :fetch""";

    private static final String TIER =
            """
            (select '%1$s' as tier, n.distance, n.key, n.agency_id
            from (%2$s) n
            cross join lateral (
              select from agency_version v
              where v.agency_id = n.agency_id and v.area_id is not distinct from n.area_id
                and was_so(v.valid, cast(:day as date))
                and was_known(v.known, cast(:known as timestamptz))
                and (cast(:kind as text) is null or v.kind = :kind)
                and (cast(:bloc as text) is null or v.bloc = :bloc)
                and (cast(:level as text) is null or v.level = :level)
                and n.key = any(string_to_array(v.search, '|')) and %3$s
                and not exists (
                  select from unnest(string_to_array(v.search, '|')) with ordinality as b(key, place)
                  where %4$s)
              offset 0) v
            where %5$s
            order by %6$s limit :fetch)""";

    private static final String NAMES =
            "select %1$s as distance, n.key, n.agency_id, n.area_id from agency_name n where %2$s";

    private static final String AREAS =
            """
            select area_id from area_version
            where scope <@ cast(:scope as ltree)
              and valid @> cast(:day as date) and known @> cast(:known as timestamptz)""";

    private static final String IN_SCOPE = "%s and n.area_id in (" + AREAS + ")";

    /**
     * The planner takes words for independent of each other and so a phrase for rare: it would look
     * at every agency before it sorts.
     */
    private static final String SORTED_FIRST = "%s order by n.key, n.agency_id offset 0";

    private static final String RANKED_FIRST =
            """
            select %1$s as distance, n.key, n.agency_id, n.area_id
            from (%2$s limit :mostGuesses) n
            order by 1, n.key, n.agency_id offset 0""";

    private static final String GUESSED = "select * from agency_name n where %s";

    /** Where nearly all names answer, the index of names is walked, or that of each area. */
    private static final String COMMON =
            "select * from agency_name n where n.words @@ q.asked order by n.key, n.agency_id";

    private static final String COMMON_IN_SCOPE =
            "select n.* from (select distinct area_id from ("
                    + AREAS
                    + """
                    ) a) a
                    cross join lateral (
                      select * from agency_name n
                      where n.area_id = a.area_id and n.words @@ q.asked offset 0) n
                    order by n.key, n.agency_id""";

    static NameStatement of(Inquiry inquiry, Place after) {
        return new NameStatement(
                after.tier(),
                inquiry.filter().scope().equals(Scope.COUNTRY),
                inquiry.wording().isPhrase(),
                inquiry.wording().isCommon());
    }

    String sql() {
        return FIND.formatted(
                first.andLessSure().stream().map(this::tier).collect(joining("\nunion all\n")));
    }

    private String tier(Tier tier) {
        return TIER.formatted(
                tier,
                names(tier),
                tier.proof(),
                tier.better(),
                tier == first ? "(%s) > (%s)".formatted(tier.order(), tier.after()) : "true",
                tier.order());
    }

    private String names(Tier tier) {
        if (tier.isGuess()) {
            return RANKED_FIRST.formatted(tier.distance("n.key"), guessed(tier));
        }
        var names = NAMES.formatted(tier.distance("n.key"), inScope(tier.question()));
        return tier == Tier.WORDS && isPhrase ? SORTED_FIRST.formatted(names) : names;
    }

    private String guessed(Tier tier) {
        if (isCommon) {
            return isNational ? COMMON : COMMON_IN_SCOPE;
        }
        return GUESSED.formatted(inScope(tier.question()));
    }

    private String inScope(String question) {
        return isNational ? question : IN_SCOPE.formatted(question);
    }
}

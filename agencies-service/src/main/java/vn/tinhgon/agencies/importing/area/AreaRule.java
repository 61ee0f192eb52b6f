package vn.tinhgon.agencies.importing.area;

import vn.tinhgon.agencies.importing.Rule;

/** What the registry asks of an area in a sheet; the same as of one that is registered alone. */
enum AreaRule implements Rule {
    CODE_ONCE(
            """
            select number, 'code', 'code-twice', array[code, first::text]
            from (select number, code, min(number) over (partition by level, code) as first from staged
                  where code is not null)
            where number > first"""),
    LEVEL_KNOWN(
            """
            select number, 'level', 'level-unknown', array[level, to_char(valid_from, 'FMDD/FMMM/YYYY')]
            from staged where level is not null and valid_from is not null and depth is null"""),
    COUNTRY_ON_TOP(
            """
            select number, 'parent', 'country-has-no-parent', '{}'::text[] from staged
            where depth = 0 and parent is not null"""),
    COUNTRY_BY_THE_CENTRE(
            """
            select number, 'level', 'country-by-centre', '{}'::text[] from staged
            where depth = 0 and scope <> 'vn'"""),
    PARENT_KNOWN(
            """
            select number, 'parent', 'area-above-unknown',
                   array[coalesce(parent, 'VN'), to_char(valid_from, 'FMDD/FMMM/YYYY')]
            from staged where depth > 0 and parent_id is null"""),
    CODE_FREE(
            """
            select distinct on (s.number) s.number, 'code',
                   case when v.scope <@ s.scope then 'area-known-otherwise' else 'area-code-held' end,
                   array[s.code, case when v.scope <@ s.scope then v.name end]
            from staged s
            join area_version v on v.level = s.level and v.code = s.code
              and v.valid && daterange(s.valid_from, null) and upper_inf(v.known)
            order by s.number, lower(v.valid)"""),
    PATH_ONCE(
            """
            select number, 'code', 'area-code-held', array[code]
            from (select number, code, level,
                         first_value(level) over (partition by path order by number) as first
                  from staged where path is not null)
            where level <> first"""),
    PATH_FREE(
            """
            select s.number, 'code', 'area-code-held', array[s.code]
            from staged s join area_version v on v.scope = s.path and v.area_id <> s.subject_id""");

    private final String violations;

    AreaRule(String violations) {
        this.violations = violations;
    }

    @Override
    public String violations() {
        return violations;
    }
}

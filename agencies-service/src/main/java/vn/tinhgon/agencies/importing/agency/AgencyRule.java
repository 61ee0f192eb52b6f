package vn.tinhgon.agencies.importing.agency;

import vn.tinhgon.agencies.importing.Rule;

/** What the registry asks of an agency in a sheet; the same as of one that is registered alone. */
enum AgencyRule implements Rule {
    KEY_ONCE(
            """
            select number, 'externalKey', 'key-twice', array[key, first::text]
            from (select number, key, min(number) over (partition by key) as first from staged where key is not null)
            where number > first"""),
    ID_ONCE(
            """
            select number, 'id', 'id-twice', array[first::text]
            from (select number, min(number) over (partition by stated_id) as first from staged
                  where stated_id is not null)
            where number > first"""),
    KEY_NEW(
            """
            select s.number, 'externalKey', 'key-known-otherwise', array[s.key, k.agency_id::text]
            from staged s join agency_key k on k.source = s.source and k.key = s.key"""),
    ID_NEW(
            """
            select s.number, 'id', 'id-known', array[s.stated_id::text]
            from staged s join agency a on a.id = s.stated_id
            where not exists (select from agency_key k where k.source = s.source and k.key = s.key)"""),
    LEVEL_KNOWN(
            """
            select number, 'level', 'level-unknown', array[level, to_char(valid_from, 'FMDD/FMMM/YYYY')]
            from staged s
            where valid_from is not null and not exists (
              select from administrative_level l where l.code = s.level and l.valid @> s.valid_from)"""),
    AREA_KNOWN(
            """
            select number, 'area', 'area-unknown', array[area, to_char(valid_from, 'FMDD/FMMM/YYYY')]
            from staged where area is not null and valid_from is not null and area_id is null"""),
    LEVEL_THAT_OF_AREA(
            """
            select s.number, 'level', 'level-of-area', array[l.name_vi, o.name_vi, l.name_en, o.name_en]
            from staged s
            join area_version v on v.area_id = s.area_id and v.valid @> s.valid_from and upper_inf(v.known)
              and v.level <> s.level
            join administrative_level l on l.code = s.level and l.valid @> s.valid_from
            join administrative_level o on o.code = v.level and o.valid @> s.valid_from"""),
    CODE_ONCE(
            """
            select number, 'codes', 'code-twice', array[code, first::text]
            from (select s.number, c.code, min(s.number) over (partition by c.scheme, c.code) as first
                  from staged s cross join jsonb_to_recordset(s.content->'codes') as c(scheme text, code text))
            where number > first"""),
    CODE_FREE(
            """
            select s.number, 'codes', 'code-held', array[c.scheme, c.code]
            from staged s cross join jsonb_to_recordset(s.content->'codes') as c(scheme text, code text)
            where exists (select from agency_code h
                          where h.scheme = c.scheme and h.code = c.code and upper_inf(h.known)
                            and h.agency_id <> s.subject_id)"""),
    FUNCTION_ONCE(
            """
            select number, 'functions', 'function-twice', array[function, first::text]
            from (select s.number, f.function, min(s.number) over (partition by s.area_id, f.function) as first
                  from staged s cross join unnest(s.functions) as f(function) where s.area_id is not null)
            where number > first"""),
    FUNCTION_FREE(
            """
            select s.number, 'functions', 'function-held', array[k.name]
            from staged s cross join unnest(s.functions) as f(function)
            join function k on k.area_id = s.area_id and k.folded = f.function
            join function_owner o on o.function_id = k.id and upper_inf(o.known)
              and o.valid && daterange(s.valid_from, null) and o.owner_id <> s.subject_id"""),
    NAME_ONCE(
            """
            select number, 'name', 'name-twice', array[name, first::text]
            from (select number, name, min(number) over (
                    partition by area_id, parent_id, case when stated_id is null then folded else name end) as first
                  from staged where area_id is not null)
            where number > first"""),
    NAME_FREE(
            """
            select distinct s.number, 'name', 'name-held', array[v.name]
            from staged s
            join agency_version v on v.area_id = s.area_id and split_part(v.search, '|', 1) = s.folded
              and v.valid && daterange(s.valid_from, null) and upper_inf(v.known)
              and v.parent_id is not distinct from s.parent_id and v.agency_id <> s.subject_id
            where s.stated_id is null or v.name = s.name"""),
    SUPERIOR_KNOWN(
            """
            select s.number, above.field, 'superior-unknown', array[above.said]
            from staged s
            cross join lateral (values ('parent', s.parent, s.parent_id), ('directedBy', s.directed_by, s.directed_by_id))
              as above(field, said, id)
            where above.said is not null
              and not exists (select from staged f where f.subject_id = above.id)
              and not exists (
                select from agency_version v
                join area_version a on a.area_id = v.area_id and upper_inf(a.known)
                where v.agency_id = above.id and upper_inf(v.known) and (a.scope <@ s.scope or a.scope @> s.scope))"""),
    SUPERIOR_STANDS(
            """
            select s.number, above.field, 'superior-ended', array[v.name, to_char(upper(v.valid), 'FMDD/FMMM/YYYY')]
            from staged s
            cross join lateral (values ('parent', s.parent_id), ('directedBy', s.directed_by_id)) as above(field, id)
            cross join lateral (
              select name, valid from agency_version
              where agency_id = above.id and upper_inf(known) order by lower(valid) desc limit 1) v
            where not upper_inf(v.valid)"""),
    SUPERIOR_BEGUN(
            """
            select s.number, 'parent', 'superior-begins-later', array[f.name, to_char(s.valid_from, 'FMDD/FMMM/YYYY')]
            from staged s join staged f on f.subject_id = s.parent_id
            where f.valid_from > s.valid_from
            union all
            select s.number, 'directedBy', 'superior-begins-later', array[f.name, to_char(s.valid_from, 'FMDD/FMMM/YYYY')]
            from staged s join staged f on f.subject_id = s.directed_by_id
            where f.valid_from > s.valid_from
            union all
            select s.number, above.field, 'superior-begins-later', array[v.name, to_char(s.valid_from, 'FMDD/FMMM/YYYY')]
            from staged s
            cross join lateral (values ('parent', s.parent_id), ('directedBy', s.directed_by_id)) as above(field, id)
            cross join lateral (
              select name, valid from agency_version
              where agency_id = above.id and upper_inf(known) order by lower(valid) limit 1) v
            where lower(v.valid) > s.valid_from"""),
    NO_LOOP(
            """
            select number, case when parent is null then 'directedBy' else 'parent' end, 'superior-loop', '{}'::text[]
            from staged where depth is null""");

    private final String violations;

    AgencyRule(String violations) {
        this.violations = violations;
    }

    @Override
    public String violations() {
        return violations;
    }
}

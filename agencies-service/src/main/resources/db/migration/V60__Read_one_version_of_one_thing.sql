-- Whether a version was so on a day, and was known at a time. The operator @> says the same, but of the few versions of
-- one thing: there the planner takes it for a question to the exclusion constraint's index, which answers it several times
-- slower than the plain index on the thing's id.
create function was_so(valid daterange, day date) returns boolean
language sql immutable parallel safe
return coalesce(lower(valid) <= day, true) and coalesce(upper(valid) > day, true);

create function was_known(known tstzrange, moment timestamptz) returns boolean
language sql immutable parallel safe
return coalesce(lower(known) <= moment, true) and coalesce(upper(known) > moment, true);

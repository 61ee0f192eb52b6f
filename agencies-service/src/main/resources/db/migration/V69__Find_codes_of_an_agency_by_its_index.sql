-- The planner takes any column of a GiST index for a good one to begin with: it read the codes of one agency through this
-- constraint's index, of which the agency is the last, two hundred pages for one row. As an expression the column serves
-- the constraint alone.
alter table agency_code
  drop constraint agency_code_never_reused,
  add constraint agency_code_never_reused
    exclude using gist (code with =, scheme with =, (agency_id::text) with <>, known with &&);

-- Taking a name apart costs more than comparing two: what is cheaper is asked first.
alter function name_words(text) cost 1000;

-- Who leads a task today, for all who ask it by the million. Without it the index of the exclusion constraint is taken for
-- as quick; being a GiST index it reads thousands of pages for one task once many rows were written in no order.
create index assignment_leading on assignment (task_id) include (agency_id) where role = 'LEAD' and held_until is null;

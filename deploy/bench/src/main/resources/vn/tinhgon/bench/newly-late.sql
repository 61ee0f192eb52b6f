-- The last day of 50,000 open tasks that nobody was told of was yesterday; no audit trail is kept of that.
set session_replication_role = replica;
update task set due_on = current_date - 1, last_day = current_date - 1, sweep_on = current_date
where id in (select id from task where is_open and last_day > current_date + 30 order by md5(id::text) limit 50000);

-- When an amendment stated the deadline: time that was given before was given to another one.
alter table task add column stated_on date;

call keep_audit_trail('task_opening', 'opening');
call keep_audit_trail('task_extension', 'extension');

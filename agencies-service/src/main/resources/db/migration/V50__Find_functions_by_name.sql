create index function_by_name on function using gin (folded gin_trgm_ops);

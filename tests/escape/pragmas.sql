-- idea: changes where temporary files are
-- expect: failed not-read-only
PRAGMA temp_store_directory = '/tmp'

#!/bin/sh
# Runs once, on an empty volume: the owner of the tables is no superuser, and the share site has its own role.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres \
  --set=owner="$PARVIS_DATABASE_PASSWORD" --set=share="$PARVIS_SHARE_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE parvis LOGIN PASSWORD :'owner';
CREATE ROLE parvis_share LOGIN PASSWORD :'share';
CREATE DATABASE parvis OWNER parvis;
REVOKE ALL ON DATABASE parvis FROM PUBLIC;
GRANT CONNECT ON DATABASE parvis TO parvis_share;
SQL

#!/bin/sh
# In containers only: creates what topics.txt lists and leaves what is there.
set -eu
grep -v '^#' /topics.txt | while read -r topic partitions retention; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
    --topic "$topic" --partitions "$partitions" --replication-factor 1 --config retention.ms="$retention" </dev/null
done

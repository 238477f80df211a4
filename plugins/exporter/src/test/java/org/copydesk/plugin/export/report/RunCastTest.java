package org.copydesk.plugin.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.stage.Table;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.junit.jupiter.api.Test;

class RunCastTest {

  private final Cast cast = new Cast();

  @Test
  void aWholeNameIsOnePersonInAllDocuments() {
    person("a1", "Ruth Adeyemi", 0);
    person("b1", "Ruth Adeyemi", 1);
    assertThat(actors(List.of())).extracting(ReportActor::name).containsExactly("Ruth Adeyemi");
  }

  @Test
  void aSurnameAloneIsNobodyElsewhere() {
    person("a1", "Adeyemi", 0);
    person("b1", "Adeyemi", 1);
    assertThat(actors(List.of())).hasSize(2);
  }

  @Test
  void whatTheRunTellsGoesBeforeNames() {
    person("a1", "Jo Brandt", 0);
    person("b1", "Jo Brandt", 1);
    Table members =
        new Table(
            "run-actor-members",
            List.of("document", "actor", "run-actor"),
            List.of(List.of("a", "a1", "one"), List.of("b", "b1", "two")));
    assertThat(actors(List.of(members))).hasSize(2);
  }

  @Test
  void whoIsQuotedMostComesFirst() {
    person("a1", "Ann Early", 0);
    int second = person("a2", "Zoe Quoted", 0);
    cast.tie(Tie.SAID, 0, second);
    assertThat(actors(List.of()))
        .extracting(ReportActor::name)
        .containsExactly("Zoe Quoted", "Ann Early");
  }

  @Test
  void itIsToldWhoSpeaksOfWhom() {
    int one = person("a1", "Ann Early", 0);
    int other = person("a2", "Zoe Quoted", 0);
    cast.speaks(one, other);
    cast.speaks(one, other);
    cast.speaks(one, one);
    ReportActor speaker = actors(List.of()).get(0);
    assertThat(speaker.speaksOf().values()).containsExactly(2);
  }

  @Test
  void whoHasNoNameSaysNothingAndHasNoFigureStandsAside() {
    group("a1", "border guards", 0);
    int speaks = group("a2", "villagers", 0);
    int counted = group("a3", "farmers", 0);
    person("a4", "Ann Early", 0);
    cast.tie(Tie.SAID, 0, speaks);
    cast.tie(Tie.ABOUT, 0, counted);
    assertThat(actors(List.of()).stream().filter(ReportActor::aside))
        .extracting(ReportActor::name)
        .containsExactly("border guards");
  }

  private List<ReportActor> actors(List<Table> tables) {
    return RunCast.of(cast, tables).actors();
  }

  private int person(String id, String name, int document) {
    return actor(id, name, ActorType.PERSON, MentionKind.NAME, document);
  }

  private int group(String id, String name, int document) {
    return actor(id, name, ActorType.GROUP, MentionKind.NOMINAL, document);
  }

  private int actor(String id, String name, ActorType type, MentionKind kind, int document) {
    Mention mention = new Mention(new Span(0, name.length()), kind);
    Actor actor = Actor.of(name, type, null, List.of(mention), 1);
    return cast.add(new AnnotationId(id), actor, document);
  }
}
